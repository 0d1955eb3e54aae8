import type { ReactNode } from "react";
import type { GuidanceBlock } from "#domain/instrument/instrument.ts";
import { type FurtherGuidance, Guidance } from "./guidance.tsx";
import { words } from "./words/words.ts";

export interface QuestionBlockProps {
	/** For links that lead here. */
	readonly id: string;
	/** The number that the source gives it: "B1". */
	readonly number: string;
	/** Verbatim. */
	readonly text: string;
	readonly guidance: readonly GuidanceBlock[];
	/** What is added to the guidance by what is known of the case. */
	readonly furtherGuidance?: readonly FurtherGuidance[] | undefined;
	/** Where it is not called guidance. */
	readonly guidanceTitle?: string | undefined;
	/** Stands beside the number: "Not asked", "Conflict". */
	readonly status?: ReactNode;
	/** The controls. Those that answer the question itself are `labelledBy` this heading: `questionHeadingId(id)`. */
	readonly children: ReactNode;
}

/** Id of the heading that shows a question's text. */
export const questionHeadingId = (id: string): string => `${id}-heading`;

/** A question, its guidance beside it, and its controls. Costs nothing while it is off the screen. */
export function QuestionBlock(props: QuestionBlockProps) {
	const { id, number, text, guidance, furtherGuidance = [], status, children } = props;
	const { guidanceTitle = words.common.guidanceFor(number) } = props;
	const headingId = questionHeadingId(id);
	return (
		<section id={id} className="question" aria-labelledby={headingId}>
			<div className="question__heading">
				<p className="govuk-caption-m question__number">
					{number} {status}
				</p>
				<h3 id={headingId} className="govuk-heading-m">
					{text}
				</h3>
			</div>
			{guidance.length + furtherGuidance.length > 0 && (
				<Guidance blocks={guidance} further={furtherGuidance} title={guidanceTitle} />
			)}
			<div className="question__controls">{children}</div>
		</section>
	);
}
