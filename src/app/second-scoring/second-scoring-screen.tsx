import { useRight } from "#app/inspection/use-right.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { AskForm } from "./ask-form.tsx";
import { ScoringItem } from "./scoring-item.tsx";
import { useScorings } from "./use-scorings.ts";

/** The second scorings of an inspection: who was asked, how far each is, and asking for another. */
export function Component() {
	const scorings = useScorings();
	const { isHeld: mayCompare, role } = useRight("compare-assessments");
	const { isHeld: mayAsk } = useRight("plan");
	const said = words.agreement;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<InsetText>{said.convenience}</InsetText>
			{scorings.length === 0 && <p className="govuk-body">{said.none}</p>}
			{scorings.map((scoring) => (
				<ScoringItem key={scoring.second.id} scoring={scoring} role={role} mayAsk={mayAsk} mayCompare={mayCompare} />
			))}
			{mayAsk ? <AskForm role={role} /> : <p className="govuk-body">{said.notYours}</p>}
			{mayCompare && (
				<p className="govuk-body">
					<TextLink to="/agreement">{said.toAgreement}</TextLink>
				</p>
			)}
		</>
	);
}
