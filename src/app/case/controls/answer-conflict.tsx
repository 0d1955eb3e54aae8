import { FieldConflict } from "#app/session/field-conflict.tsx";
import { fieldNames } from "#domain/assessment/answers.ts";
import { sayAnswer } from "#domain/findings/say-answer.ts";
import type { Answer, Country, Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";

interface AnswerConflictProps {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly id: string;
	readonly answer: Answer;
	readonly instrument: Instrument;
	readonly country: Country;
}

/** Answers to one field that were given without sight of each other, and the words written in beside them. */
export function AnswerConflict({ stream, record, id, answer, instrument, country }: AnswerConflictProps) {
	return (
		<>
			<FieldConflict
				{...{ stream, record }}
				field={fieldNames.answer(id)}
				say={(value) => sayAnswer(instrument, answer, country, value)}
			/>
			<FieldConflict {...{ stream, record }} field={fieldNames.writeIn(id)} />
		</>
	);
}
