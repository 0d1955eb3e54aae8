import { Page } from "#app/shell/page.tsx";
import { type GuidePart, guideParts } from "#domain/help/guide.ts";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { ControlLink } from "#ui/control-link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useArrival } from "#ui/use-arrival.ts";
import { words } from "#ui/words/words.ts";
import { effectivePracticeGuide as guide } from "./guide.ts";
import { guideAnchor } from "./guide-anchor.ts";
import { GuideSection } from "./guide-section.tsx";
import { GuideText } from "./guide-text.tsx";

const said = words.guide;

/** The guide as a library: what it says, to read, to print and to be led to by a link. */
export function Component() {
	useArrival();
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<PageHeading title={said.title} caption={guide.publisher}>
				{said.title}
			</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">{said.asPrinted}</p>
			<p className="govuk-body">{said.pathways}</p>
			<Button look="secondary" onPress={() => print()}>
				{said.print}
			</Button>
			<Contents />
			{guideParts.map((part) => (
				<Part key={part} part={part} />
			))}
			<Attribution />
		</Page>
	);
}

function Contents() {
	return (
		<nav aria-label={said.contents}>
			<h2 className="govuk-heading-m">{said.contents}</h2>
			<ul className="govuk-list">
				{guideParts.map((part) => (
					<li key={part}>
						<ControlLink control={guideAnchor(part)}>{said.parts[part]}</ControlLink>
						<ul className="govuk-list govuk-list--bullet">
							{guide.parts[part].sections.map(({ id, name }) => (
								<li key={id}>
									<ControlLink control={guideAnchor(id)}>{name}</ControlLink>
								</li>
							))}
						</ul>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Part({ part }: { readonly part: GuidePart }) {
	const anchor = guideAnchor(part);
	const { introduction, sections } = guide.parts[part];
	return (
		<section aria-labelledby={anchor} className="guide__part">
			<h2 id={anchor} className="govuk-heading-l" tabIndex={-1}>
				{said.parts[part]}
			</h2>
			{part === "exercises" && <p className="govuk-body">{said.exercisesExplained}</p>}
			<GuideText blocks={introduction} />
			{sections.map((section) => (
				<GuideSection key={section.id} section={section} />
			))}
		</section>
	);
}

/** As the licence of the guide asks. */
function Attribution() {
	return (
		<section>
			<h2 className="govuk-heading-m">{said.attribution}</h2>
			<p className="govuk-body" translate="no">
				{said.from(guide)}
			</p>
			<GuideText blocks={guide.licence} />
		</section>
	);
}
