import { useState } from "react";
import type { ControlProps } from "./control.ts";
import { type NumberReading, readNumber } from "./read-number.ts";
import { TextInput } from "./text-input.tsx";
import { words } from "./words/words.ts";

export type NumberInputProps = ControlProps & {
	readonly minimum: number;
	readonly maximum: number;
	/** Stands behind the box: "years". */
	readonly unit?: string | undefined;
	/** A number, or the `text` of an invalid one that was kept. Shown again when it changes while nobody is typing here. */
	readonly defaultValue?: string | undefined;
	readonly onType?: ((number: NumberReading) => void) | undefined;
	/** Called only when something was typed. */
	readonly onLeave?: ((number: NumberReading) => void) | undefined;
};

/** A whole number. What is wrong is said on leaving, not while typing. */
export function NumberInput(props: NumberInputProps) {
	const { minimum, maximum, unit, defaultValue = "", onType, onLeave, ...control } = props;
	const read = (text: string) => readNumber(text, minimum, maximum);
	const [left, setLeft] = useState(() => read(defaultValue));
	const error = control.error ?? (left.kind === "invalid" ? words.common.numberProblem(left.problem) : undefined);
	return (
		<TextInput
			{...control}
			error={error}
			width={4}
			inputMode="numeric"
			suffix={unit}
			defaultValue={defaultValue}
			onType={(text) => {
				const number = read(text);
				if (number.kind !== "invalid") setLeft(number);
				onType?.(number);
			}}
			onLeave={(text) => {
				setLeft(read(text));
				onLeave?.(read(text));
			}}
		/>
	);
}
