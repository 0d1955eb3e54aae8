import { findInstrument } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { boardOf } from "#domain/findings/board.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { CasesByAssessor } from "./cases-by-assessor.tsx";
import { EmergingFindings } from "./emerging-findings.tsx";
import { EnterFeedback } from "./enter-feedback.tsx";
import { OpenCards } from "./open-cards.tsx";
import { OpenQueries } from "./open-queries.tsx";
import { SecondScorings } from "./second-scorings.tsx";
import { ThinEvidence } from "./thin-evidence.tsx";

/** Where the inspection stands at the end of a day: what cannot wait first. */
export function Component() {
	const session = useSession();
	const board = useWholeJournal(session, () => boardOf(session.journal, findInstrument));
	const said = words.board;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<OpenCards cards={board.openCards} />
			<CasesByAssessor progress={board.progress} />
			<OpenQueries queries={board.openQueries} />
			<SecondScorings />
			<ThinEvidence />
			<EmergingFindings />
			<EnterFeedback />
		</>
	);
}
