import { type CaseProgress, countProgress, type ProgressState } from "#domain/findings/case-progress.ts";
import type { TagColour } from "#ui/tag.tsx";
import { TaskList } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";

interface CaseListProps {
	/** Of the inspection. */
	readonly address: string;
	readonly cases: readonly CaseProgress[];
	/** Whether the person can add cases. */
	readonly mayAdd: boolean;
}

/** Work that is left has a tag. The colours tell whose turn it is, never how good anything is. */
const tags: Partial<Record<ProgressState, TagColour>> = {
	"not-started": "grey",
	allocated: "grey",
	"in-progress": "blue",
	returned: "blue",
	ready: "purple",
	"waiting-for-lead": "purple",
};

/** The sample in its own order, and how far the work on each case is. */
export function CaseList({ address, cases, mayAdd }: CaseListProps) {
	const { none, noneToRead, progress, states } = words.inspection.cases;
	if (cases.length === 0) return <p className="govuk-body">{mayAdd ? none : noneToRead}</p>;
	return (
		<>
			<p className="govuk-body">{progress(countProgress(cases))}</p>
			<TaskList
				tasks={cases.map((one) => ({
					text: one.reference,
					to: `${address}/cases/${one.id}`,
					alert: one.openCards > 0 ? words.safeguarding.openOnCase(one.openCards) : undefined,
					hint: sayOpen(one),
					status: states[one.state],
					tag: tags[one.state],
				}))}
			/>
		</>
	);
}

/** What of a case is being worked on, or waits for somebody. */
function sayOpen({ state, answered, asked, conflicts, openQueries, changedSince }: CaseProgress): string | undefined {
	const isAtWork = state === "in-progress" || state === "returned";
	const said = [
		...(isAtWork ? [words.board.cases.answered(answered, asked)] : []),
		...(conflicts > 0 ? [words.board.cases.conflicts(conflicts)] : []),
		...(openQueries > 0 ? [words.review.openOnCase(openQueries)] : []),
		...(changedSince ? [words.inspection.cases.changedSince[changedSince]] : []),
	];
	return said.length > 0 ? said.join(". ") : undefined;
}
