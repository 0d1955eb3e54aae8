import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { words } from "#ui/words/words.ts";

export interface PrivacyCoverProps {
	readonly onLock: () => void;
}

/**
 * Hides the work from whoever looks over a shoulder: by Alt+Q, until the person takes the cover away, and by itself for as
 * long as the window is out of sight, so that no list of windows shows it. It does not lock: inspectors read records in
 * other windows. Alt+Q is free in Chromium and Firefox, and types nothing on a British keyboard.
 */
export function PrivacyCover({ onLock }: PrivacyCoverProps) {
	const [isCovered, setCovered] = useState(false);
	useBlankWhileHidden();
	const press = useEffectEvent((event: KeyboardEvent) => {
		if (event.code !== "KeyQ" || !event.altKey || event.ctrlKey || event.metaKey) return;
		// On other keyboards the combination types a letter.
		event.preventDefault();
		setCovered(!isCovered);
	});
	useEffect(() => {
		document.addEventListener("keydown", press, { capture: true });
		return () => document.removeEventListener("keydown", press, { capture: true });
	}, []);

	if (!isCovered) return null;
	const said = words.vault.cover;
	const show = () => setCovered(false);
	return (
		<Dialog covers title={said.title} onClose={show}>
			<p className="govuk-body">{said.explained}</p>
			<ButtonGroup>
				<Button onPress={show}>{said.show}</Button>
				<Button look="secondary" onPress={onLock}>
					{words.vault.lock.lock}
				</Button>
			</ButtonGroup>
		</Dialog>
	);
}

/** At once, without waiting for a rendering: the browser takes its picture when the window goes. */
function useBlankWhileHidden() {
	useEffect(() => {
		const root = document.documentElement;
		const blank = () => root.classList.toggle("is-out-of-sight", document.hidden);
		blank();
		document.addEventListener("visibilitychange", blank);
		return () => {
			document.removeEventListener("visibilitychange", blank);
			root.classList.remove("is-out-of-sight");
		};
	}, []);
}
