import type { MouseEvent, ReactNode } from "react";
import { focusControl } from "./focus-control.ts";

export interface ControlLinkProps {
	/** Id of the control, or of what surrounds it. */
	readonly control: string;
	/** Instead of moving the focus at once: for controls that are not on the screen yet. */
	readonly onGo?: ((control: string) => void) | undefined;
	readonly children: ReactNode;
}

/** Leads to a control of the same screen, without a trace in the address. */
export function ControlLink({ control, onGo = focusControl, children }: ControlLinkProps) {
	const go = (event: MouseEvent) => {
		event.preventDefault();
		onGo(control);
	};
	return (
		<a className="govuk-link" href={`#${control}`} onClick={go}>
			{children}
		</a>
	);
}
