import { useRef } from "react";
import { Button } from "./button.tsx";
import type { ControlProps } from "./control.ts";
import { Fieldset } from "./fieldset.tsx";
import { OptionList, type OptionsProps } from "./option-list.tsx";
import { words } from "./words/words.ts";
import { WriteIn, type WriteInProps } from "./write-in.tsx";

export type RadiosProps = ControlProps &
	OptionsProps & {
		/** The words beside a chosen option that asks for them. */
		readonly writeIn?: WriteInProps | undefined;
		readonly value: string | undefined;
		readonly onChoose: (value: string) => void;
		/** Offers "Clear answer" once something is chosen. */
		readonly onClear?: (() => void) | undefined;
	};

/** One answer of several, with the browser's own arrow keys. */
export function Radios({ groups, states, inWelshToo, writeIn, value, onChoose, onClear, ...control }: RadiosProps) {
	const list = useRef<HTMLDivElement>(null);
	const clear = () => {
		onClear?.();
		// The button disappears; the focus would go to the top of the page with it.
		list.current?.querySelector("input")?.focus();
	};
	return (
		<Fieldset {...control}>
			<OptionList
				kind="radios"
				ref={list}
				groups={groups}
				states={states}
				inWelshToo={inWelshToo}
				isChosen={(option) => option === value}
				onChange={(option) => onChoose(option.value)}
				opens={(option) => option.writeIn && writeIn && <WriteIn {...writeIn} />}
			/>
			{onClear && value !== undefined && (
				<Button look="link" onPress={clear}>
					{words.common.clearAnswer}
				</Button>
			)}
		</Fieldset>
	);
}
