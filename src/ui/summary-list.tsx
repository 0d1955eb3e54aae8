import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface SummaryRow {
	readonly key: string;
	readonly value: ReactNode;
	/** Links or buttons at the end of the row. */
	readonly action?: ReactNode;
}

export interface SummaryListProps {
	readonly rows: readonly SummaryRow[];
}

/** Names and their values. */
export function SummaryList({ rows }: SummaryListProps) {
	const hasActions = rows.some(({ action }) => action);
	return (
		<dl className="govuk-summary-list">
			{rows.map(({ key, value, action }) => (
				<div
					key={key}
					className={classNames(
						"govuk-summary-list__row",
						hasActions && !action && "govuk-summary-list__row--no-actions",
					)}
				>
					<dt className="govuk-summary-list__key">{key}</dt>
					<dd className="govuk-summary-list__value">{value}</dd>
					{action && <dd className="govuk-summary-list__actions">{action}</dd>}
				</div>
			))}
		</dl>
	);
}
