import type { LeadTime } from "#domain/assessment/lead-time.ts";
import { Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";
import { words } from "./words/words.ts";

/** A length of time, as far as it is known: `amount` as typed, `unit` blank until one is chosen. */
export type LengthOfTime = Extract<LeadTime, { kind: "length" }>;

interface LengthInputProps {
	/** What the time is counted back from: "release". */
	readonly before: string;
	readonly value: LengthOfTime;
	readonly onType?: ((value: LengthOfTime) => void) | undefined;
	readonly onChoose: (value: LengthOfTime) => void;
}

const units = ["days", "weeks", "months"] as const;

/** How many days, weeks or months. */
export function LengthInput({ before, value, onType, onChoose }: LengthInputProps) {
	const { howMany, unit, units: unitNames, notANumber } = words.common.leadTime;
	const isNumber = /^\d*$/.test(value.amount.trim());
	return (
		<>
			<TextInput
				label={howMany(before)}
				width={3}
				inputMode="numeric"
				error={isNumber ? undefined : notANumber}
				defaultValue={value.amount}
				onType={(amount) => onType?.({ ...value, amount })}
				onLeave={(amount) => onChoose({ ...value, amount })}
			/>
			<Select
				label={unit}
				options={units.map((name) => ({ value: name, label: unitNames[name] }))}
				value={value.unit || undefined}
				onChoose={(chosen) => onChoose({ ...value, unit: chosen ?? "" })}
			/>
		</>
	);
}
