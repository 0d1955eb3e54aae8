import type { ReactNode } from "react";

export interface StatusBarProps {
	readonly children: ReactNode;
}

/** Stays at the top of the window while the screen scrolls under it. One line high. */
export function StatusBar({ children }: StatusBarProps) {
	return (
		<div className="status-bar">
			<div className="govuk-width-container status-bar__content">{children}</div>
		</div>
	);
}
