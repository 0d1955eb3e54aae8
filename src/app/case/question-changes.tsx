import { useSyncExternalStore } from "react";
import { historyOf } from "#domain/journal/history.ts";
import { type FieldState, fieldOf } from "#domain/journal/view.ts";
import { HistoryList } from "#ui/history-list.tsx";
import { words } from "#ui/words/words.ts";
import { type AssessmentStore, useAssessmentStore } from "./assessment-store.ts";
import type { SaidField } from "./say-value.ts";

interface QuestionChangesProps {
	readonly fieldsOf: (store: AssessmentStore) => readonly SaidField[];
}

/** What reads differently at a question since the case was returned, with before and after: what to look at again. */
export function QuestionChanges({ fieldsOf }: QuestionChangesProps) {
	const store = useAssessmentStore();
	const { session } = store;
	const changes = useSyncExternalStore(store.subscribe, () => store.current().changes);
	if (!changes) return null;
	const items = fieldsOf(store).flatMap((said) => {
		const { record, field, name } = said;
		const change = changes.changes.find((one) => one.record === record && one.field === field);
		const last = historyOf(session.journal, record, field).at(-1);
		if (!change || !last) return [];
		return [
			{
				id: last.event.id,
				who: last.who?.name ?? words.assessment.unknownWriter,
				at: last.at,
				what: name,
				before: sayState(said, change.before),
				after: sayState(said, fieldOf(session.journal, record, field)),
			},
		];
	});
	if (items.length === 0) return null;
	return (
		<div className="review-changes">
			<p className="govuk-body-s">
				<strong>{words.review.changed[changes.since](changes.at)}</strong>
			</p>
			<HistoryList items={items} />
		</div>
	);
}

function sayState({ say }: SaidField, state: FieldState): string | undefined {
	if (state.kind === "empty") return undefined;
	if (state.kind === "value") return say(state.value) || undefined;
	return state.heads.map(({ value }) => (value ? say(value.value) : words.assessment.redacted)).join(" / ");
}
