import type { ComponentType } from "react";
import { JudgeAgain } from "#app/case/judge-again.tsx";
import type { Session } from "#app/session/session.ts";
import type { Answer, Country, Instrument, QuestionType } from "#domain/instrument/instrument.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Named } from "#ui/control.ts";
import { AnswerNotice } from "./answer-notice.tsx";
import type { ControlProps } from "./control-props.ts";
import { partControls } from "./part-controls.ts";
import { RepeatControl } from "./repeat-control.tsx";

/** The control of each answer type. The compiler asks for one when a type is added to the instrument schema. */
const controls: { readonly [Type in QuestionType]: ComponentType<ControlProps<Type>> } = {
	...partControls,
	repeat: RepeatControl,
};

export interface FieldControlProps {
	readonly session: Session;
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly field: { readonly id: string; readonly hint?: string | undefined; readonly answer: Answer };
	readonly named: Named;
	readonly instrument: Instrument;
	readonly country: Country;
}

/** The control with which a field of the instrument is answered. */
export function FieldControl({ field, ...shared }: FieldControlProps) {
	const Control = controls[field.answer.type] as ComponentType<ControlProps<QuestionType>>;
	return (
		<>
			<JudgeAgain id={field.id} />
			<AnswerNotice {...shared} id={field.id} answer={field.answer} />
			<Control {...shared} id={field.id} hint={field.hint} answer={field.answer} />
		</>
	);
}
