import { type ReactNode, useId } from "react";

export interface SummaryCardProps {
	/** For links and the focus, which lead here. */
	readonly id: string;
	readonly title: ReactNode;
	/** Where it stands, beside the title. */
	readonly tags?: ReactNode;
	readonly children: ReactNode;
}

/** One of several things of the same kind, with a title of its own. */
export function SummaryCard({ id, title, tags, children }: SummaryCardProps) {
	const titleId = useId();
	return (
		<section id={id} className="govuk-summary-card" tabIndex={-1} aria-labelledby={titleId}>
			<div className="govuk-summary-card__title-wrapper">
				<h3 id={titleId} className="govuk-summary-card__title summary-card__title">
					{title}
				</h3>
				{tags && <div className="summary-card__tags">{tags}</div>}
			</div>
			<div className="govuk-summary-card__content">{children}</div>
		</section>
	);
}
