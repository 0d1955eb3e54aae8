import type { ReactNode } from "react";

/** No green and no red: nothing that is said of a case may look like a traffic light. */
export type TagColour = "grey" | "blue" | "purple" | "yellow";

export interface TagProps {
	readonly colour?: TagColour;
	readonly children: ReactNode;
}

export function Tag({ colour = "grey", children }: TagProps) {
	return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
