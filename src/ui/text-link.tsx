import type { ReactNode } from "react";
import { Link } from "react-router";

export interface TextLinkProps {
	/** A route of the app. */
	readonly to: string;
	readonly children: ReactNode;
}

export function TextLink({ to, children }: TextLinkProps) {
	return (
		<Link to={to} className="govuk-link">
			{children}
		</Link>
	);
}
