import { useLoaded } from "#app/shell/use-loaded.ts";
import { Details } from "#ui/details.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { GUIDE, guideAnchor } from "./guide-anchor.ts";
import { GuideText } from "./guide-text.tsx";

const said = words.guide.besideCase;

/** The guide's aids beside the questions of a case, folded until wanted: help, and no part of what is asked. */
export function GuideAids() {
	const [loaded, load] = useLoaded(() => import("./guide.ts"));
	return (
		<Details summary={said.summary} onOpen={load}>
			<p className="govuk-body">{said.apart}</p>
			{loaded === undefined && <p className="govuk-body">{words.shell.opening}</p>}
			{loaded === "failed" && <p className="govuk-body">{said.failed}</p>}
			{typeof loaded === "object" &&
				loaded.value.effectivePracticeGuide.parts.aids.sections.map(({ id, name, blocks }) => (
					<section key={id}>
						<h2 className="govuk-heading-s">{name}</h2>
						<GuideText blocks={blocks} />
					</section>
				))}
			<p className="govuk-body">
				<TextLink to={`${GUIDE}#${guideAnchor("aids")}`}>{said.toGuide}</TextLink>
			</p>
		</Details>
	);
}
