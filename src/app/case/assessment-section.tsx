import type { ReactNode } from "react";
import type { Section } from "#domain/instrument/instrument.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { sectionId } from "./ids.ts";

interface AssessmentSectionProps {
	readonly section: Section;
	/** Its questions. */
	readonly children: ReactNode;
}

/** A section of the instrument: what is to be known of it, then its questions. */
export function AssessmentSection({ section: { id, title, note }, children }: AssessmentSectionProps) {
	const headingId = `${sectionId(id)}-heading`;
	return (
		<section id={sectionId(id)} aria-labelledby={headingId}>
			<h2 id={headingId} className="govuk-heading-l">
				{title}
			</h2>
			{note && <InsetText>{note}</InsetText>}
			{children}
		</section>
	);
}
