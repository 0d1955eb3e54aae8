import type { ReactNode } from "react";
import { Link } from "react-router";
import { words } from "./words/words.ts";

export interface AppHeaderProps {
	/** Links and buttons at the end of the header. */
	readonly children?: ReactNode;
}

export function AppHeader({ children }: AppHeaderProps) {
	return (
		<header className="app-header">
			<div className="govuk-width-container app-header__content">
				<Link to="/" className="app-header__name">
					{words.common.appName}
				</Link>
				{children && <div className="app-header__actions">{children}</div>}
			</div>
		</header>
	);
}
