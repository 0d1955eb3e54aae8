import { useState } from "react";
import { CharacterCount } from "./character-count.tsx";
import { classNames } from "./class-names.ts";
import { type ControlProps, useControl } from "./control.ts";
import { FormGroup } from "./form-group.tsx";
import { privateControl } from "./private-control.ts";
import type { TypedTextProps } from "./text-input.tsx";
import { useTyping } from "./use-typing.ts";

export type TextAreaProps = ControlProps &
	TypedTextProps & {
		/** Lines to begin with; the box grows with its text. */
		readonly lines?: number;
		/** Characters that fit. More can be typed, and are said to be too many. */
		readonly maximum?: number | undefined;
	};

export function TextArea(props: TextAreaProps) {
	const { defaultValue = "", onType, onLeave, lines = 3, maximum, error } = props;
	const control = useControl(props);
	const [length, setLength] = useState(defaultValue.length);
	const typing = useTyping<HTMLTextAreaElement, string>({
		known: defaultValue,
		read: (area) => area.value,
		show: (area, text) => {
			if (area.value !== text) area.value = text;
			if (maximum !== undefined) setLength(text.length);
		},
		onType: (text) => {
			if (maximum !== undefined) setLength(text.length);
			onType?.(text);
		},
		onLeave,
	});
	return (
		<FormGroup control={control} props={props}>
			<textarea
				{...privateControl}
				{...control.attributes}
				{...typing}
				id={control.id}
				className={classNames("govuk-textarea", error && "govuk-textarea--error")}
				rows={lines}
				style={{ minBlockSize: `calc(${lines}lh + 14px)` }}
				aria-invalid={control.invalid}
				defaultValue={defaultValue}
			/>
			{maximum !== undefined && <CharacterCount length={length} maximum={maximum} />}
		</FormGroup>
	);
}
