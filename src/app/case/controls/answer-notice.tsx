import { FieldNotice } from "#app/session/field-notice.tsx";
import { fieldNames } from "#domain/assessment/answers.ts";
import { sayAnswer } from "#domain/findings/say-answer.ts";
import type { Answer, Country, Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";

interface AnswerNoticeProps {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly id: string;
	readonly answer: Answer;
	readonly instrument: Instrument;
	readonly country: Country;
}

/** What a person has to know of the answer to one field, and of the words written in beside it. */
export function AnswerNotice({ stream, record, id, answer, instrument, country }: AnswerNoticeProps) {
	return (
		<>
			<FieldNotice
				{...{ stream, record }}
				field={fieldNames.answer(id)}
				say={(value) => sayAnswer(instrument, answer, country, value)}
			/>
			<FieldNotice {...{ stream, record }} field={fieldNames.writeIn(id)} />
		</>
	);
}
