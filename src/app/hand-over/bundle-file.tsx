import { useEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

interface BundleFileProps {
	readonly file: File;
	/** Whom it is for: tells one file from the other where there are several, since their names say nothing. */
	readonly forWhom?: string | undefined;
	/** Hands it to the browser at once. */
	readonly isSavedAtOnce?: boolean;
}

/** A sealed file that was made: to be saved, or handed to another app where the platform lets it. */
export function BundleFile({ file, forWhom, isSavedAtOnce = false }: BundleFileProps) {
	const link = useRef<HTMLAnchorElement>(null);
	const [address, setAddress] = useState<string>();
	const [isRefused, setRefused] = useState(false);
	const said = words.handOver.file;

	useEffect(() => {
		const made = URL.createObjectURL(file);
		setAddress(made);
		return () => URL.revokeObjectURL(made);
	}, [file]);
	useEffect(() => {
		if (address !== undefined && isSavedAtOnce) link.current?.click();
	}, [address, isSavedAtOnce]);

	const share = async () => {
		try {
			await navigator.share({ files: [file] });
			setRefused(false);
		} catch (error) {
			if (!(error instanceof DOMException)) throw error;
			setRefused(error.name !== "AbortError");
		}
	};

	return (
		<>
			<ButtonGroup>
				<a ref={link} className="govuk-link" href={address} download={file.name}>
					{said.save(file.name)}
					{forWhom && <VisuallyHidden> {said.forWhom(forWhom)}</VisuallyHidden>}
				</a>
				{canShare(file) && (
					<Button look="secondary" onPress={() => void share()}>
						{said.share}
						{forWhom && <VisuallyHidden> {said.forWhom(forWhom)}</VisuallyHidden>}
					</Button>
				)}
			</ButtonGroup>
			<p role="status" className="govuk-body">
				{isRefused && said.notShared}
			</p>
		</>
	);
}

/** Not every browser has it, and most of them take files of some kinds only. */
function canShare(file: File): boolean {
	return typeof navigator.canShare === "function" && navigator.canShare({ files: [file] });
}
