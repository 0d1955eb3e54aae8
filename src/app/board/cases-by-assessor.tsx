import { conflictsInSight } from "#app/conflicts/conflicts-in-sight.ts";
import { CaseList } from "#app/inspection/case-list.tsx";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { AssessorsCases } from "#domain/findings/board.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { BoardSection } from "./board-section.tsx";

/** How far everybody is with their cases. */
export function CasesByAssessor({ progress }: { readonly progress: readonly AssessorsCases[] }) {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const conflicts = useWholeJournal(session, () => conflictsInSight(session.journal, person).length);
	const said = words.board.progress;
	return (
		<BoardSection heading={said.heading}>
			{conflicts > 0 && (
				<p className="govuk-body">
					<TextLink to={`/inspections/${session.id}/conflicts`}>{words.conflicts.left(conflicts)}</TextLink>
				</p>
			)}
			{progress.length === 0 && <p className="govuk-body">{said.none}</p>}
			{progress.map(({ assessor, cases }) => (
				<div key={assessor?.id ?? ""}>
					<h3 className="govuk-heading-s">
						{assessor ? (
							<bdi>
								{said.assessor(assessor.name || words.inspection.team.someone, words.inspection.roles[assessor.role])}
							</bdi>
						) : (
							said.nobody
						)}
					</h3>
					<CaseList address={`/inspections/${session.id}`} cases={cases} mayAdd={false} />
				</div>
			))}
		</BoardSection>
	);
}
