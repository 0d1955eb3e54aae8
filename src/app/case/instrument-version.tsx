import { findInstrument } from "#app/instruments.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { problemsOf } from "#domain/assessment/evaluate.ts";
import { instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";

/** By which move the case came to its version, and how much of it is to be judged again. */
export function InstrumentVersion() {
	const { session, assessment } = useAssessmentStore();
	const { evaluation } = useAssessment();
	const last = useWholeJournal(session, () => instrumentMovesOf(session.journal, assessment).at(-1));
	const said = words.instruments.atCase;
	if (!last) return null;
	const count = problemsOf(evaluation).filter(({ kind }) => kind === "judge-again").length;
	const title = (named: typeof last.from) => findInstrument(named)?.shortTitle ?? `${named.id} ${named.version}`;
	return (
		<p className="govuk-body">
			{said.movedFrom(title(last.from), title(last.to), last.by, last.at)} {said.reason(last.reason)}{" "}
			{count > 0 && <strong>{said.toJudgeAgain(count)} </strong>}
			<TextLink to={`/inspections/${session.id}/instrument`}>{said.toMove}</TextLink>
		</p>
	);
}
