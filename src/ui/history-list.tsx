import type { ReactNode } from "react";
import { sayInstant } from "#domain/dates.ts";
import { words } from "./words/words.ts";

/** One change, in words. Nothing before: a first answer. Nothing after: taken back. */
export interface HistoryItem {
	readonly id: string;
	readonly who: string;
	/** Milliseconds since 1970, UTC, by that writer's clock. */
	readonly at: number;
	/** What changed, where the list is of more than one field. */
	readonly what?: string | undefined;
	/** How it came to this device, where it was made on another. */
	readonly came?: string | undefined;
	readonly before: ReactNode;
	readonly after: ReactNode;
	/** What can be done about it. */
	readonly action?: ReactNode;
}

export interface HistoryListProps {
	readonly items: readonly HistoryItem[];
}

/** Who changed what, when, from what to what. */
export function HistoryList({ items }: HistoryListProps) {
	const { before, after, nothing, none } = words.common.history;
	if (items.length === 0) return <p className="govuk-body">{none}</p>;
	return (
		<ol className="history">
			{items.map((item) => (
				<li key={item.id} className="history__item">
					{item.what && <p className="govuk-body-s history__what">{item.what}</p>}
					<p className="govuk-body-s">
						<strong>{item.who}</strong>, {sayInstant(item.at)}
					</p>
					{item.came && <p className="govuk-body-s">{item.came}</p>}
					<dl className="history__change" translate="no">
						<dt>{before}</dt>
						<dd>{item.before ?? nothing}</dd>
						<dt>{after}</dt>
						<dd>{item.after ?? nothing}</dd>
					</dl>
					{item.action && <p className="govuk-body-s">{item.action}</p>}
				</li>
			))}
		</ol>
	);
}
