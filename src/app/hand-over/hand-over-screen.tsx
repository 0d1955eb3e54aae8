import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { HandOverForm } from "./hand-over-form.tsx";
import { Packs } from "./packs.tsx";
import { Removal } from "./removal.tsx";
import { SentBundles } from "./sent-bundles.tsx";
import { type Part, usePart } from "./use-part.ts";

/** What this device gives to colleagues: packs from the lead, work from everybody else, and whether it has arrived. */
export function Component() {
	const part = usePart();
	const said = words.handOver;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			{part.kind === "practice" && <p className="govuk-body">{said.practice}</p>}
			{part.kind === "not-on-the-team" && <p className="govuk-body">{said.notOnTheTeam}</p>}
			{(part.kind === "lead" || part.kind === "member") && <HandOver part={part} />}
		</>
	);
}

function HandOver({ part }: { readonly part: Extract<Part, { readonly member: unknown }> }) {
	const said = words.handOver;
	return (
		<>
			<ul className="govuk-list">
				<li>
					<TextLink to="/bundles">{said.toTakeIn}</TextLink>
				</li>
				<li>
					<TextLink to="/colleagues">{said.toColleagues}</TextLink>
				</li>
			</ul>
			{part.kind === "lead" ? <Packs /> : <HandOverForm member={part.member} />}
			<SentBundles />
			{part.kind === "member" && <Removal />}
		</>
	);
}
