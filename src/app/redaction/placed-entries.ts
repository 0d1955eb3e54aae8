import type { Session } from "#app/session/session.ts";
import { isRedactionReason } from "#domain/inspection/redaction.ts";
import { instantOf } from "#domain/journal/clock.ts";
import type { Event } from "#domain/journal/event.ts";
import { textsIn } from "#domain/journal/find-text.ts";
import { introductionOf } from "#domain/journal/history.ts";
import { headsOf } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";
import { type PlacedField, placedFieldsOf } from "./placed-fields.ts";

/** An entry of the inspection's history, as a person finds it again. */
export interface PlacedEntry extends Pick<PlacedField, "place" | "to" | "name"> {
	readonly event: Event;
	/** What was entered; empty once redacted. */
	readonly text: string;
	/** The name of who entered it. */
	readonly who: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Nobody has written over it. */
	readonly stands: boolean;
}

/** Says of entries where they stand and what they hold, in the order of the screens. */
export function placeEntries(session: Session, events: readonly Event[]): readonly PlacedEntry[] {
	const { journal } = session;
	const fields = placedFieldsOf(session);
	const order = new Map(fields.map((field, index) => [keyOf(field), index]));
	const indexOf = (event: Event) => order.get(keyOf(event)) ?? fields.length;
	return events
		.toSorted((one, other) => indexOf(one) - indexOf(other))
		.map((event) => {
			const { place, to, name, say } = fields[indexOf(event)] ?? unplaced(session, event);
			return {
				event,
				place,
				to,
				name,
				text: say(event.value?.value),
				who: introductionOf(journal, event.writer)?.name ?? words.assessment.unknownWriter,
				at: instantOf(event.at),
				stands: headsOf(journal, event.record, event.field).some(({ id }) => id === event.id),
			};
		});
}

const keyOf = ({ record, field }: Pick<Event, "record" | "field">) => `${record}\n${field}`;

/** What no screen names: of an instrument that this device does not have, or the reason of a redaction. */
function unplaced({ id }: Session, { record, field }: Event): PlacedField {
	return {
		record,
		field,
		name: isRedactionReason(field) ? words.redaction.ofRedaction : field,
		say: (value) => textsIn(value).join(", "),
		place: words.redaction.elsewhere,
		to: `/inspections/${id}`,
	};
}
