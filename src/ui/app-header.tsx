import type { ReactNode } from "react";
import { Link } from "react-router";
import { words } from "./words/words.ts";

export interface AppHeaderProps {
	/** Where the app's name leads; without it, as while locked, it leads nowhere. */
	readonly home?: string;
	/** Links and buttons at the end of the header. */
	readonly children?: ReactNode;
}

export function AppHeader({ home, children }: AppHeaderProps) {
	return (
		<header className="app-header">
			<div className="govuk-width-container app-header__content">
				{home ? (
					<Link to={home} className="app-header__name">
						{words.common.appName}
					</Link>
				) : (
					<span className="app-header__name">{words.common.appName}</span>
				)}
				{children && <div className="app-header__actions">{children}</div>}
			</div>
		</header>
	);
}
