import { useEffect, useEffectEvent, useState } from "react";
import { useShortcutsSetting } from "#app/session/use-shortcuts-setting.ts";
import { takesText } from "#ui/takes-text.ts";
import { KEY } from "./shortcut.ts";

interface SearchOpening {
	readonly isOpen: boolean;
	open(): void;
	close(): void;
}

/** Opens the search from any screen: by its button, and by its key while shortcuts are on and no text is typed. */
export function useSearchOpening(): SearchOpening {
	const { isOn } = useShortcutsSetting();
	const [isOpen, setOpen] = useState(false);
	const press = useEffectEvent((event: KeyboardEvent) => {
		if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
		// Whatever else asks something is answered first.
		if (document.querySelector("dialog[open]")) return;
		event.preventDefault();
		setOpen(true);
	});
	useEffect(() => {
		if (!isOn) return;
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [isOn]);
	return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}
