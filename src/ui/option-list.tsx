import { type ReactNode, type Ref, useId } from "react";
import type { Option, OptionGroup } from "#domain/instrument/instrument.ts";
import { Bilingual } from "./bilingual.tsx";
import { OptionItem, type OptionKind } from "./option-item.tsx";
import { words } from "./words/words.ts";

/** The options of a question, as radios and checkboxes show them. */
export interface OptionsProps {
	readonly groups: readonly OptionGroup[];
	/** Set apart by "or": how the record came to hold none of the options. */
	readonly states?: readonly Option[] | undefined;
	/** Shows the official Welsh labels beside the English ones. */
	readonly inWelshToo?: boolean | undefined;
}

type OptionListProps = OptionsProps & {
	readonly kind: OptionKind;
	readonly ref?: Ref<HTMLDivElement>;
	readonly isChosen: (value: string) => boolean;
	readonly onChange: (option: Option) => void;
	/** What a chosen option opens. */
	readonly opens: (option: Option) => ReactNode;
};

/** Options under their headings, then, after "or", the recording states. */
export function OptionList({
	kind,
	ref,
	groups,
	states = [],
	inWelshToo = false,
	isChosen,
	onChange,
	opens,
}: OptionListProps) {
	const name = useId();
	const item = (option: Option) => (
		<OptionItem
			key={option.value}
			kind={kind}
			name={name}
			option={option}
			inWelshToo={inWelshToo}
			chosen={isChosen(option.value)}
			onChange={onChange}
			opened={opens(option)}
		/>
	);
	return (
		<div ref={ref} className={`govuk-${kind}`}>
			{groups.map((group, index) => {
				const headingId = `${name}-${index}`;
				if (!group.heading) return group.options.map(item);
				return (
					<div key={headingId} role="group" aria-labelledby={headingId} className="option-group">
						<p id={headingId} className="govuk-body option-group__heading">
							<Bilingual text={group.heading} welsh={inWelshToo ? group.headingWelsh : undefined} />
						</p>
						{group.options.map(item)}
					</div>
				);
			})}
			{states.length > 0 && <div className={`govuk-${kind}__divider`}>{words.common.or}</div>}
			{states.map(item)}
		</div>
	);
}
