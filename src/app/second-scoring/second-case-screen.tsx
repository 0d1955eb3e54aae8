import { useState } from "react";
import { useParams } from "react-router";
import { AssessedCase } from "#app/case/case-screen.tsx";
import { useSession } from "#app/session/use-session.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { Button } from "#ui/button.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { type ShownScoring, useScorings } from "./use-scorings.ts";

const said = words.agreement;

/** The second assessment of a case, on the screen of any assessment, for those who may see it. */
export function Component() {
	const { case: caseId = "" } = useParams();
	const scoring = useScorings().find(({ sampleCase }) => sampleCase === caseId);
	const [confirmed, setConfirmed] = useState("");
	if (!scoring) return <NotHere />;
	const { second, reference, sees, differences } = scoring;
	const isOpen = sees === "yes" || (sees === "ask" && confirmed === second.id);
	if (!isOpen) return <SecondKeptBlind scoring={scoring} onConfirm={() => setConfirmed(second.id)} />;
	return (
		<AssessedCase caseId={caseId} assessment={second} reference={reference}>
			<InsetText>{differences === undefined ? said.second.blind : said.second.compared}</InsetText>
		</AssessedCase>
	);
}

interface SecondKeptBlindProps {
	readonly scoring: ShownScoring;
	readonly onConfirm: () => void;
}

/** Why the second assessment is not shown; whoever may be its assessor is asked. */
function SecondKeptBlind({ scoring: { who, sees }, onConfirm }: SecondKeptBlindProps) {
	const session = useSession();
	return (
		<>
			<PageHeading title={said.blind.title}>{said.blind.title}</PageHeading>
			<p className="govuk-body">{said.blind.second(who)}</p>
			<p className="govuk-body">{said.convenience}</p>
			{sees === "ask" && (
				<>
					<p className="govuk-body">{said.blind.ask(who)}</p>
					<Button onPress={onConfirm}>{said.blind.confirm(who)}</Button>
				</>
			)}
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/second-scoring`}>{said.blind.toScorings}</TextLink>
			</p>
		</>
	);
}
