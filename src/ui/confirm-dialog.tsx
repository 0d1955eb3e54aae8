import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { ButtonGroup } from "./button-group.tsx";
import { Dialog } from "./dialog.tsx";
import { words } from "./words/words.ts";

export interface ConfirmDialogProps {
	readonly title: string;
	/** What will happen. */
	readonly children: ReactNode;
	/** Words of the button that does it. */
	readonly confirm: string;
	readonly look?: "primary" | "warning";
	readonly onConfirm: () => void;
	readonly onClose: () => void;
}

/** Asks whether to do it. */
export function ConfirmDialog({ title, children, confirm, look, onConfirm, onClose }: ConfirmDialogProps) {
	return (
		<Dialog title={title} onClose={onClose}>
			{children}
			<ButtonGroup>
				<Button look={look ?? "primary"} onPress={onConfirm}>
					{confirm}
				</Button>
				<Button look="secondary" onPress={onClose}>
					{words.common.cancel}
				</Button>
			</ButtonGroup>
		</Dialog>
	);
}
