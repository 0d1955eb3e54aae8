import { classNames } from "./class-names.ts";
import { type ControlProps, useControl } from "./control.ts";
import { FormGroup } from "./form-group.tsx";
import { privateControl } from "./private-control.ts";
import { words } from "./words/words.ts";

export interface SelectOption {
	readonly value: string;
	readonly label: string;
}

export type SelectProps = ControlProps & {
	readonly options: readonly SelectOption[];
	readonly value: string | undefined;
	/** Undefined: back to "Choose". */
	readonly onChoose: (value: string | undefined) => void;
};

export function Select(props: SelectProps) {
	const { options, value, onChoose, error } = props;
	const control = useControl(props);
	return (
		<FormGroup control={control} props={props}>
			<select
				{...privateControl}
				{...control.attributes}
				id={control.id}
				className={classNames("govuk-select", error && "govuk-select--error")}
				aria-invalid={control.invalid}
				value={value ?? ""}
				onChange={(event) => onChoose(event.target.value || undefined)}
			>
				<option value="">{words.common.choose}</option>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</FormGroup>
	);
}
