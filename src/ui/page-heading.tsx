import { type ReactNode, useEffect, useRef } from "react";
import { words } from "./words/words.ts";

export interface PageHeadingProps {
	/**
	 * Of the screen, from `words`, the same whatever it shows: browsers keep titles in their history, so a name or a case
	 * reference must not be in it.
	 */
	readonly title: string;
	/** Small, above the heading: the section that the screen belongs to. */
	readonly caption?: string | undefined;
	readonly size?: "l" | "xl";
	readonly children: ReactNode;
}

/** The heading of a screen. Takes the focus when the screen opens, so that screen readers begin there. */
export function PageHeading({ title, caption, size = "l", children }: PageHeadingProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	// Going back restores the place where one was; taking the focus must not scroll away from it.
	useEffect(() => heading.current?.focus({ preventScroll: true }), []);
	return (
		<>
			<title>{words.common.documentTitle(title)}</title>
			{caption && <span className={`govuk-caption-${size}`}>{caption}</span>}
			<h1 ref={heading} className={`govuk-heading-${size} page-heading`} tabIndex={-1}>
				{children}
			</h1>
		</>
	);
}
