import type { Option } from "#domain/instrument/instrument.ts";
import type { ControlProps } from "./control.ts";
import { Fieldset } from "./fieldset.tsx";
import { OptionList, type OptionsProps } from "./option-list.tsx";
import { WriteIn, type WriteInProps } from "./write-in.tsx";

export type CheckboxesProps = ControlProps &
	OptionsProps & {
		/** The words beside a chosen option that asks for them. */
		readonly writeIn?: WriteInProps | undefined;
		readonly values: readonly string[];
		/** All that is chosen now, in the order of the options. */
		readonly onChoose: (values: readonly string[]) => void;
	};

/** Any number of answers. */
export function Checkboxes({
	groups,
	states = [],
	inWelshToo,
	writeIn,
	values,
	onChoose,
	...control
}: CheckboxesProps) {
	const options = [...groups.flatMap((group) => group.options), ...states];
	// There is one text for the question, however many options ask for it.
	const writesIn = options.find((option) => option.writeIn && values.includes(option.value));
	const change = ({ value }: Option) => {
		const chosen = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
		onChoose(options.map((option) => option.value).filter((option) => chosen.includes(option)));
	};
	return (
		<Fieldset {...control}>
			<OptionList
				kind="checkboxes"
				groups={groups}
				states={states}
				inWelshToo={inWelshToo}
				isChosen={(value) => values.includes(value)}
				onChange={change}
				opens={(option) => option === writesIn && writeIn && <WriteIn {...writeIn} />}
			/>
		</Fieldset>
	);
}
