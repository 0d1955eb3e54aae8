import { classNames } from "./class-names.ts";
import { type ControlProps, useControl } from "./control.ts";
import { FormGroup } from "./form-group.tsx";
import { privateControl } from "./private-control.ts";

export type FileInputProps = ControlProps & {
	/** Undefined when the choice was taken back. */
	readonly onChoose: (file: File | undefined) => void;
};

/** One file from the device. */
export function FileInput(props: FileInputProps) {
	const { onChoose, error } = props;
	const control = useControl(props);
	return (
		<FormGroup control={control} props={props}>
			<input
				{...privateControl}
				{...control.attributes}
				id={control.id}
				className={classNames("govuk-file-upload", error && "govuk-file-upload--error")}
				type="file"
				aria-invalid={control.invalid}
				onChange={(event) => onChoose(event.currentTarget.files?.[0])}
			/>
		</FormGroup>
	);
}
