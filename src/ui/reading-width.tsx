import type { ReactNode } from "react";

export interface ReadingWidthProps {
	readonly children: ReactNode;
}

/** Text and fields at a width that is comfortable to read; all of the width where there is little. */
export function ReadingWidth({ children }: ReadingWidthProps) {
	return (
		<div className="govuk-grid-row">
			<div className="govuk-grid-column-two-thirds">{children}</div>
		</div>
	);
}
