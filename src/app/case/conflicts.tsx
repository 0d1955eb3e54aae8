import type { AssessmentProblem } from "#domain/assessment/problem.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { instantOf } from "#domain/journal/clock.ts";
import { introductionOf } from "#domain/journal/history.ts";
import { headsOf } from "#domain/journal/view.ts";
import { ConflictNotice } from "#ui/conflict-notice.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { saidFieldsOf } from "./say-value.ts";

/** Answers of a question that were given without seeing each other, until a person decides between them. */
export function Conflicts({
	question,
	problems,
}: {
	readonly question: Question;
	readonly problems: readonly AssessmentProblem[];
}) {
	const store = useAssessmentStore();
	const { session, assessment } = store;
	const contested = problems.filter(({ kind }) => kind === "conflict").map(({ control }) => control);
	return saidFieldsOf(store, question)
		.filter(({ field }) => contested.includes(field))
		.map(({ field, say }) => {
			const heads = headsOf(session.journal, assessment, field);
			const keep = (id: string) => {
				const value = heads.find((head) => head.id === id)?.value?.value;
				if (value !== undefined) session.apply([{ stream: assessment, record: assessment, field, value }]);
			};
			return (
				<ConflictNotice
					key={field}
					versions={heads.map(({ id, writer, at, value }) => ({
						id,
						who: introductionOf(session.journal, writer)?.name ?? words.assessment.unknownWriter,
						at: instantOf(at),
						value: value ? say(value.value) : words.assessment.redacted,
					}))}
					onKeep={keep}
				/>
			);
		});
}
