import { classNames } from "./class-names.ts";
import { type ControlProps, useControl } from "./control.ts";
import { FormGroup } from "./form-group.tsx";
import { privateControl } from "./private-control.ts";
import { useTyping } from "./use-typing.ts";

/** Text that is typed: kept by the control itself, told with every key and once more on leaving. */
export interface TypedTextProps {
	/** Shown at first, and again when it changes while nobody is typing here. */
	readonly defaultValue?: string | undefined;
	readonly onType?: ((text: string) => void) | undefined;
	/** Called only when something was typed. */
	readonly onLeave?: ((text: string) => void) | undefined;
}

export type TextInputProps = ControlProps &
	TypedTextProps & {
		/** Room for as many characters. */
		readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
		readonly inputMode?: "numeric";
		/** Stands behind the box: "years". */
		readonly suffix?: string | undefined;
	};

export function TextInput(props: TextInputProps) {
	const { defaultValue = "", onType, onLeave, width, inputMode, suffix, error } = props;
	const control = useControl(props);
	const typing = useTyping<HTMLInputElement, string>({
		known: defaultValue,
		read: (input) => input.value,
		show: (input, text) => {
			if (input.value !== text) input.value = text;
		},
		onType,
		onLeave,
	});
	const input = (
		<input
			{...privateControl}
			{...control.attributes}
			{...typing}
			id={control.id}
			className={classNames("govuk-input", width && `govuk-input--width-${width}`, error && "govuk-input--error")}
			type="text"
			inputMode={inputMode}
			aria-invalid={control.invalid}
			defaultValue={defaultValue}
		/>
	);
	return (
		<FormGroup control={control} props={props}>
			{suffix ? (
				<div className="govuk-input__wrapper">
					{input}
					<div className="govuk-input__suffix" aria-hidden="true">
						{suffix}
					</div>
				</div>
			) : (
				input
			)}
		</FormGroup>
	);
}
