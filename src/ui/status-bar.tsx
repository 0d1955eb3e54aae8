import type { ReactNode } from "react";
import { words } from "./words/words.ts";

export interface StatusBarProps {
	readonly children: ReactNode;
}

/** Stays at the top of the window while the screen scrolls under it. One line high. */
export function StatusBar({ children }: StatusBarProps) {
	return (
		<section className="status-bar" aria-label={words.common.status}>
			<div className="govuk-width-container status-bar__content">{children}</div>
		</section>
	);
}
