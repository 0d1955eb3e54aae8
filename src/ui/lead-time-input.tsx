import { useRef } from "react";
import type { LeadTime } from "#domain/assessment/lead-time.ts";
import { Button } from "./button.tsx";
import type { ControlProps } from "./control.ts";
import { DateInput } from "./date-input.tsx";
import { Fieldset } from "./fieldset.tsx";
import { LengthInput } from "./length-input.tsx";
import { OptionList } from "./option-list.tsx";
import type { DateReading } from "./read-date.ts";
import { words } from "./words/words.ts";

export type LeadTimeInputProps = ControlProps & {
	/** What it was arranged before, in words: "release". */
	readonly before: string;
	/** The words for "not arranged". */
	readonly notArranged: string;
	readonly value: LeadTime | undefined;
	/** What is being typed. */
	readonly onType?: ((value: LeadTime) => void) | undefined;
	/** Something was chosen, or a box in which something was typed was left. */
	readonly onChoose: (value: LeadTime) => void;
	/** Offers "Clear answer" once something is chosen. */
	readonly onClear?: (() => void) | undefined;
};

const unanswered = {
	date: { kind: "date", date: "" },
	length: { kind: "length", amount: "", unit: "" },
	"not-arranged": { kind: "not-arranged" },
} as const satisfies { readonly [Kind in LeadTime["kind"]]: LeadTime };

const isKind = (value: string): value is LeadTime["kind"] => Object.hasOwn(unanswered, value);

const textOf = (date: DateReading): LeadTime => {
	if (date.kind === "empty") return unanswered.date;
	return { kind: "date", date: date.kind === "date" ? date.date : date.text };
};

/**
 * How long before something else it was arranged: a date, a length of time, or not at all. The arrow keys choose while they
 * pass, so what was typed under one kind is kept here and comes back with it.
 */
export function LeadTimeInput(props: LeadTimeInputProps) {
	const { before, notArranged, value, onType, onChoose, onClear, ...control } = props;
	const list = useRef<HTMLDivElement>(null);
	const kept = useRef<{ readonly [Kind in LeadTime["kind"]]: LeadTime }>(unanswered);
	const { onADate, lengthBefore, dateArranged } = words.common.leadTime;
	const options = [
		{ value: "date", label: onADate },
		{ value: "length", label: lengthBefore(before) },
		{ value: "not-arranged", label: notArranged },
	];
	const choose = (kind: LeadTime["kind"]) => {
		if (value) kept.current = { ...kept.current, [value.kind]: value };
		onChoose(kept.current[kind]);
	};
	const clear = () => {
		kept.current = unanswered;
		onClear?.();
		// The button disappears; the focus would go to the top of the page with it.
		list.current?.querySelector("input")?.focus();
	};
	const opens = (kind: string) => {
		if (kind === "date" && value?.kind === "date") {
			return (
				<DateInput
					label={dateArranged}
					defaultValue={value.date}
					onType={(date) => onType?.(textOf(date))}
					onLeave={(date) => onChoose(textOf(date))}
				/>
			);
		}
		if (kind === "length" && value?.kind === "length") {
			return <LengthInput before={before} value={value} onType={onType} onChoose={onChoose} />;
		}
		return undefined;
	};
	return (
		<Fieldset {...control}>
			<OptionList
				kind="radios"
				ref={list}
				groups={[{ options }]}
				isChosen={(kind) => kind === value?.kind}
				onChange={(option) => {
					if (isKind(option.value)) choose(option.value);
				}}
				opens={(option) => opens(option.value)}
			/>
			{onClear && value && (
				<Button look="link" onPress={clear}>
					{words.common.clearAnswer}
				</Button>
			)}
		</Fieldset>
	);
}
