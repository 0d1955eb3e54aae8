import type { ReactNode } from "react";

export interface VisuallyHiddenProps {
	readonly children: ReactNode;
}

/** For screen readers only. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
	return <span className="govuk-visually-hidden">{children}</span>;
}
