import type { ReactNode } from "react";

export interface DetailsProps {
	readonly summary: string;
	/** Id of the summary, for shortcuts and links that lead here. */
	readonly id?: string | undefined;
	/** Called when it is opened: what costs something to draw can wait for that. */
	readonly onOpen?: (() => void) | undefined;
	readonly children: ReactNode;
}

export function Details({ summary, id, onOpen, children }: DetailsProps) {
	return (
		<details className="govuk-details" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
			<summary id={id} className="govuk-details__summary">
				<span className="govuk-details__summary-text">{summary}</span>
			</summary>
			<div className="govuk-details__text">{children}</div>
		</details>
	);
}
