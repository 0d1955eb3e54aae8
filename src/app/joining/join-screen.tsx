import { usePart } from "#app/hand-over/use-part.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { Steps } from "./steps.tsx";
import { WhichMember } from "./which-member.tsx";

/** What comes before fieldwork for who joins an inspection: step by step, and how far each is. */
export function Component() {
	const part = usePart();
	const said = words.joining;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			{part.kind === "practice" && <p className="govuk-body">{said.practice}</p>}
			{part.kind === "lead" && <p className="govuk-body">{said.leads}</p>}
			{part.kind === "not-on-the-team" && <WhichMember />}
			{part.kind === "member" && <Steps member={part.member} />}
		</>
	);
}
