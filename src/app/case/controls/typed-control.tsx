import { useText } from "#app/session/use-session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { leadTimeOf, textOfLeadTime } from "#domain/assessment/lead-time.ts";
import { DateInput } from "#ui/date-input.tsx";
import { LeadTimeInput } from "#ui/lead-time-input.tsx";
import { NumberInput } from "#ui/number-input.tsx";
import { textOfDate } from "#ui/read-date.ts";
import type { NumberReading } from "#ui/read-number.ts";
import { TextArea } from "#ui/text-area.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { type ControlProps, controlId } from "./control-props.ts";

type Typed = "text" | "date" | "number" | "lead-time";

/** What is typed goes to the session with every key, whatever its type: half a date is kept like half a sentence. */
function useTyped<Type extends Typed>({ session, stream, record, id }: ControlProps<Type>) {
	const text = useText(session, { stream, record, field: fieldNames.answer(id) });
	return { ...text, id: controlId(record, fieldNames.answer(id)) };
}

export function TextControl(props: ControlProps<"text">) {
	const { id, defaultValue, onType, onLeave } = useTyped(props);
	const shared = { ...props.named, id, hint: props.hint, defaultValue, onType, onLeave };
	return props.answer.lines === 1 ? <TextInput {...shared} /> : <TextArea {...shared} lines={props.answer.lines} />;
}

export function DateControl(props: ControlProps<"date">) {
	const { id, defaultValue, onType, onLeave } = useTyped(props);
	return (
		<DateInput
			{...props.named}
			id={id}
			hint={props.hint}
			defaultValue={defaultValue}
			onType={(date) => onType(textOfDate(date))}
			onLeave={onLeave}
		/>
	);
}

export function NumberControl(props: ControlProps<"number">) {
	const { id, defaultValue, onType, onLeave } = useTyped(props);
	const { minimum, maximum, unit } = props.answer;
	return (
		<NumberInput
			{...props.named}
			id={id}
			hint={props.hint}
			unit={unit}
			minimum={minimum}
			maximum={maximum}
			defaultValue={defaultValue}
			onType={(number) => onType(textOfNumber(number))}
			onLeave={onLeave}
		/>
	);
}

export function LeadTimeControl(props: ControlProps<"lead-time">) {
	const { id, defaultValue, onType, onLeave } = useTyped(props);
	return (
		<LeadTimeInput
			{...props.named}
			id={id}
			hint={props.hint}
			before={props.answer.beforeInWords}
			notArranged={props.answer.notArranged}
			value={leadTimeOf(defaultValue)}
			onType={(leadTime) => onType(textOfLeadTime(leadTime))}
			onChoose={(leadTime) => {
				onType(textOfLeadTime(leadTime));
				onLeave();
			}}
			onClear={() => {
				onType("");
				onLeave();
			}}
		/>
	);
}

function textOfNumber(number: NumberReading): string {
	if (number.kind === "empty") return "";
	return number.kind === "number" ? String(number.number) : number.text;
}
