import type { GuideSection as Section } from "#domain/help/guide.ts";
import { guideAnchor } from "./guide-anchor.ts";
import { GuideText } from "./guide-text.tsx";

interface GuideSectionProps {
	readonly section: Section;
}

/** One section of the guide, under its own heading where the source has one. */
export function GuideSection({ section: { id, name, title, blocks } }: GuideSectionProps) {
	const anchor = guideAnchor(id);
	return (
		<section aria-labelledby={anchor}>
			<h3 id={anchor} className="govuk-heading-m" tabIndex={-1} translate="no">
				{title?.text ?? name}
			</h3>
			<GuideText blocks={blocks} />
		</section>
	);
}
