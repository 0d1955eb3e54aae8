import type { Session } from "#app/session/session.ts";
import type { Answer, Country, Instrument, QuestionType } from "#domain/instrument/instrument.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Named } from "#ui/control.ts";

/** What the control of one answer type is given. */
export interface ControlProps<Type extends QuestionType> {
	readonly session: Session;
	readonly stream: StreamId;
	readonly record: RecordId;
	/** Id of the question or other field of the instrument. */
	readonly id: string;
	readonly answer: Extract<Answer, { type: Type }>;
	/** A label of its own, or the heading that already shows the question. */
	readonly named: Named;
	readonly hint?: string | undefined;
	readonly instrument: Instrument;
	readonly country: Country;
}

/** Id of the element that holds the control of a field: where "what is left" leads. */
export function controlId(record: RecordId, field: string): string {
	return `${record}/${field}`;
}
