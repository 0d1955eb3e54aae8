import { type ReactNode, useId, useState } from "react";
import { Button } from "./button.tsx";
import { ButtonGroup } from "./button-group.tsx";
import { Dialog } from "./dialog.tsx";
import { focusControl } from "./focus-control.ts";
import { PersonalWarning } from "./personal-warning.tsx";
import { TextArea } from "./text-area.tsx";
import { words } from "./words/words.ts";

export interface ReasonDialogProps {
	readonly title: string;
	/** What will happen. */
	readonly children?: ReactNode;
	/** The question: "Why is it returned?" */
	readonly label: string;
	readonly hint?: string | undefined;
	/** Words of the button that does it. */
	readonly confirm: string;
	readonly look?: "primary" | "warning";
	/** A reason that was begun before. */
	readonly defaultValue?: string | undefined;
	/** Hears every key, so that a reason outlives the dialog. */
	readonly onType?: ((reason: string) => void) | undefined;
	/** Typing ended: the box was left, or the dialog closed. */
	readonly onLeave?: (() => void) | undefined;
	/** The reason is never blank. */
	readonly onConfirm: (reason: string) => void;
	readonly onClose: () => void;
}

/** Asks for a reason, without which it is not done. */
export function ReasonDialog(props: ReasonDialogProps) {
	const { title, children, label, hint, confirm, look = "primary", onConfirm, onClose } = props;
	const { defaultValue = "", onType, onLeave } = props;
	const reasonId = useId();
	const [reason, setReason] = useState(defaultValue);
	const [missing, setMissing] = useState(false);
	const submit = () => {
		if (reason.trim() !== "") return onConfirm(reason.trim());
		setMissing(true);
		focusControl(reasonId);
	};
	return (
		<Dialog title={title} onClose={onClose}>
			{children}
			<TextArea
				id={reasonId}
				label={label}
				hint={hint}
				error={missing && reason.trim() === "" ? words.common.giveAReason : undefined}
				defaultValue={reason}
				onType={(typed) => {
					setReason(typed);
					onType?.(typed);
				}}
				onLeave={() => onLeave?.()}
			/>
			<PersonalWarning text={reason} />
			<ButtonGroup>
				<Button look={look} onPress={submit}>
					{confirm}
				</Button>
				<Button look="secondary" onPress={onClose}>
					{words.common.cancel}
				</Button>
			</ButtonGroup>
		</Dialog>
	);
}
