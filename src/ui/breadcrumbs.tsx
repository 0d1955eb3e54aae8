import { Link } from "react-router";
import { words } from "./words/words.ts";

export interface Breadcrumb {
	readonly text: string;
	/** A route of the app. */
	readonly to: string;
}

export interface BreadcrumbsProps {
	/** From the outermost place to the one that holds this screen. */
	readonly places: readonly Breadcrumb[];
}

export function Breadcrumbs({ places }: BreadcrumbsProps) {
	return (
		<nav className="govuk-breadcrumbs" aria-label={words.common.breadcrumb}>
			<ol className="govuk-breadcrumbs__list">
				{places.map(({ text, to }) => (
					<li key={to} className="govuk-breadcrumbs__list-item">
						<Link className="govuk-breadcrumbs__link" to={to}>
							{text}
						</Link>
					</li>
				))}
			</ol>
		</nav>
	);
}
