import type { ReactNode } from "react";
import { Link } from "react-router";

export interface ButtonLinkProps {
	/** A route of the app. */
	readonly to: string;
	readonly look?: "primary" | "secondary";
	readonly children: ReactNode;
}

/** The main way on from a screen. It goes somewhere, so it is a link. */
export function ButtonLink({ to, look = "primary", children }: ButtonLinkProps) {
	return (
		<Link
			to={to}
			draggable="false"
			className={look === "primary" ? "govuk-button button--primary" : "govuk-button govuk-button--secondary"}
		>
			{children}
		</Link>
	);
}
