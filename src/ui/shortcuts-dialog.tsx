import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { takesText } from "./takes-text.ts";
import { words } from "./words/words.ts";

export interface Shortcut {
	/** Pressed together: ["Alt", "N"]. */
	readonly keys: readonly string[];
	/** What it does. */
	readonly does: string;
}

export interface ShortcutsDialogProps {
	readonly shortcuts: readonly Shortcut[];
	/** Whether "?" opens the list: a person can turn shortcuts of a single key off (WCAG 2.1.4). */
	readonly byKey: boolean;
}

/** The list of shortcuts, behind a button and, wherever no text is typed, behind "?". */
export function ShortcutsDialog({ shortcuts, byKey }: ShortcutsDialogProps) {
	const [open, setOpen] = useState(false);
	useEffect(() => {
		if (!byKey) return;
		const openOnKey = (event: KeyboardEvent) => {
			if (event.key === "?" && !event.ctrlKey && !event.metaKey && !takesText(event.target)) setOpen(true);
		};
		document.addEventListener("keydown", openOnKey);
		return () => document.removeEventListener("keydown", openOnKey);
	}, [byKey]);
	const close = () => setOpen(false);
	return (
		<>
			<Button look="link" onPress={() => setOpen(true)}>
				{words.common.shortcuts}
			</Button>
			{open && (
				<Dialog title={words.common.shortcuts} onClose={close}>
					<dl className="shortcuts">
						{shortcuts.map(({ keys, does }) => (
							<div key={does} className="shortcuts__row">
								<dt>
									{keys.map((key) => (
										<kbd key={key}>{key}</kbd>
									))}
								</dt>
								<dd>{does}</dd>
							</div>
						))}
					</dl>
					<Button look="secondary" onPress={close}>
						{words.common.close}
					</Button>
				</Dialog>
			)}
		</>
	);
}
