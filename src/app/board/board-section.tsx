import { type ReactNode, useId } from "react";

interface BoardSectionProps {
	readonly heading: string;
	readonly children: ReactNode;
}

/** A part of the board, to be found by its heading. */
export function BoardSection({ heading, children }: BoardSectionProps) {
	const id = useId();
	return (
		<section aria-labelledby={id}>
			<h2 id={id} className="govuk-heading-m">
				{heading}
			</h2>
			{children}
		</section>
	);
}
