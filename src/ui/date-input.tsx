import { useId, useState } from "react";
import { classNames } from "./class-names.ts";
import type { ControlProps } from "./control.ts";
import { Fieldset } from "./fieldset.tsx";
import { privateControl } from "./private-control.ts";
import { type DatePart, type DateProblem, type DateReading, dateParts, readDate, typedDate } from "./read-date.ts";
import { useTyping } from "./use-typing.ts";
import { words } from "./words/words.ts";

export type DateInputProps = ControlProps & {
	/** "2026-01-31", or the `text` of an invalid date that was kept. Shown again when it changes while nobody is typing here. */
	readonly defaultValue?: string | undefined;
	readonly onType?: ((date: DateReading) => void) | undefined;
	/** Called when the focus leaves all three boxes, and only when something was typed. */
	readonly onLeave?: ((date: DateReading) => void) | undefined;
};

const boxesOf = (group: HTMLElement) => [...group.querySelectorAll("input")];

const readBoxes = (group: HTMLElement): DateReading => {
	const [day = "", month = "", year = ""] = boxesOf(group).map((box) => box.value);
	return readDate({ day, month, year });
};

const problemOf = (date: DateReading) => (date.kind === "invalid" ? date.problem : undefined);

/** Day, month and year. What is wrong is said on leaving, not while typing. */
export function DateInput({ defaultValue = "", onType, onLeave, ...control }: DateInputProps) {
	const id = useId();
	const known = typedDate(defaultValue);
	const [problem, setProblem] = useState<DateProblem | undefined>(() => problemOf(readDate(known)));
	const error = control.error ?? (problem && words.common.dateProblem(problem));
	const wrong: readonly DatePart[] = problem?.parts ?? (error ? dateParts : []);
	const typing = useTyping<HTMLDivElement, DateReading>({
		known: defaultValue,
		read: readBoxes,
		show: (group, text) => {
			const date = typedDate(text);
			for (const [index, box] of boxesOf(group).entries()) {
				const part = dateParts[index];
				if (part && box.value !== date[part]) box.value = date[part];
			}
			setProblem(problemOf(readDate(date)));
		},
		onType: (date) => {
			if (date.kind !== "invalid") setProblem(undefined);
			onType?.(date);
		},
		onLeave: (date) => {
			setProblem(problemOf(date));
			onLeave?.(date);
		},
	});
	return (
		<Fieldset {...control} error={error}>
			<div className="govuk-date-input" {...typing}>
				{dateParts.map((part) => (
					<div key={part} className="govuk-date-input__item">
						<label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
							{words.common.dateParts[part]}
						</label>
						<input
							{...privateControl}
							id={`${id}-${part}`}
							className={classNames(
								"govuk-input govuk-date-input__input",
								part === "year" ? "govuk-input--width-4" : "govuk-input--width-2",
								wrong.includes(part) && "govuk-input--error",
							)}
							type="text"
							inputMode="numeric"
							aria-invalid={wrong.includes(part) ? true : undefined}
							defaultValue={known[part]}
						/>
					</div>
				))}
			</div>
		</Fieldset>
	);
}
