import { useEffect, useRef, useState } from "react";
import { type ControlProps, useControl } from "./control.ts";
import { FormGroup } from "./form-group.tsx";
import { privateControl } from "./private-control.ts";

export type FilesInputProps = ControlProps & {
	/** What happens if the files that are held over the page are let go. */
	readonly dropHint: string;
	readonly onChoose: (files: readonly File[]) => void;
};

/** Any number of files from the device: chosen, or dropped anywhere on the page, where a browser would otherwise open them. */
export function FilesInput(props: FilesInputProps) {
	const { dropHint, onChoose } = props;
	const control = useControl(props);
	const isHeldOver = useDrop(onChoose);
	return (
		<FormGroup control={control} props={props}>
			<input
				{...privateControl}
				{...control.attributes}
				id={control.id}
				className="govuk-file-upload files-input"
				type="file"
				multiple
				aria-invalid={control.invalid}
				onChange={({ currentTarget }) => {
					onChoose([...(currentTarget.files ?? [])]);
					// The same file can be chosen again.
					currentTarget.value = "";
				}}
			/>
			{isHeldOver && <p className="files-input__drop">{dropHint}</p>}
		</FormGroup>
	);
}

function useDrop(onDrop: (files: readonly File[]) => void): boolean {
	const [isHeldOver, setHeldOver] = useState(false);
	const latest = useRef(onDrop);
	useEffect(() => {
		latest.current = onDrop;
	}, [onDrop]);
	useEffect(() => {
		const over = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes("Files")) return;
			event.preventDefault();
			setHeldOver(true);
		};
		const leave = (event: DragEvent) => {
			if (event.relatedTarget === null) setHeldOver(false);
		};
		const drop = (event: DragEvent) => {
			setHeldOver(false);
			if (!event.dataTransfer?.types.includes("Files")) return;
			event.preventDefault();
			latest.current([...event.dataTransfer.files]);
		};
		addEventListener("dragover", over);
		addEventListener("dragleave", leave);
		addEventListener("drop", drop);
		return () => {
			removeEventListener("dragover", over);
			removeEventListener("dragleave", leave);
			removeEventListener("drop", drop);
		};
	}, []);
	return isHeldOver;
}
