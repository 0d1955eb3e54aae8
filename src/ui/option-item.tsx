import { type ReactNode, useId } from "react";
import type { Option } from "#domain/instrument/instrument.ts";
import { Bilingual } from "./bilingual.tsx";
import { privateControl } from "./private-control.ts";

export type OptionKind = "radios" | "checkboxes";

interface OptionItemProps {
	readonly kind: OptionKind;
	readonly name: string;
	readonly option: Option;
	readonly inWelshToo: boolean;
	readonly chosen: boolean;
	readonly onChange: (option: Option) => void;
	/** What the option opens while it is chosen. */
	readonly opened: ReactNode;
}

/** One option, its hint, and what it opens. */
export function OptionItem({ kind, name, option, inWelshToo, chosen, onChange, opened }: OptionItemProps) {
	const id = useId();
	const hintId = `${id}-hint`;
	return (
		<>
			<div className={`govuk-${kind}__item`}>
				<input
					{...privateControl}
					id={id}
					className={`govuk-${kind}__input`}
					type={kind === "radios" ? "radio" : "checkbox"}
					name={name}
					value={option.value}
					checked={chosen}
					onChange={() => onChange(option)}
					aria-describedby={option.hint && hintId}
				/>
				<label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
					<Bilingual text={option.label} welsh={inWelshToo ? option.labelWelsh : undefined} />
				</label>
				{option.hint && (
					<div id={hintId} className={`govuk-hint govuk-${kind}__hint`}>
						{option.hint}
					</div>
				)}
			</div>
			{chosen && opened && <div className={`govuk-${kind}__conditional`}>{opened}</div>}
		</>
	);
}
