import { areaTitles } from "#app/area-titles.ts";
import { resettlementStandard } from "#app/instruments.ts";
import { placedFieldsOf } from "#app/redaction/placed-fields.ts";
import { conflictId } from "#app/session/field-notice.tsx";
import type { Session } from "#app/session/session.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import type { RatingState } from "#domain/judgement/rating.ts";
import type { RatingProblem } from "#domain/judgement/rating-decision.ts";
import type { ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { words } from "#ui/words/words.ts";
import { contraryItemId } from "./contrary-item.tsx";
import { excerptOf } from "./excerpt.ts";

/** Ids of the controls of a decision. */
export const ratingControls = {
	state: "rating-state",
	reasons: "rating-reasons",
	stage: "rating-stage",
	moderators: "rating-moderators",
} as const;

/** What keeps a decision from being recorded, in words, with the way to what mends it. */
export function sayRatingProblem(session: Session, problem: RatingProblem): ErrorSummaryProblem {
	const address = `/inspections/${session.id}`;
	const say = (about = "") => words.judgement.rating.problem(problem, about);
	const { state, reasons, stage, moderators } = ratingControls;
	switch (problem.kind) {
		case "reasons-missing":
			return { text: say(), control: reasons };
		case "moderators-missing":
			return { text: say(), control: moderators };
		case "stage-missing":
		case "stage-before-missing":
		case "reopen-first":
		case "nothing-decided":
			return { text: say(), control: stage };
		case "differs-from-moderated":
			return { text: say(labelOf(problem.moderated)), control: state };
		case "area-without-evidence":
			return { text: say(areaTitles[problem.area]), control: "", to: `${address}/evidence` };
		case "contrary-not-answered":
			return {
				text: say(evidenceText(session, problem.item)),
				control: "",
				to: `${address}/workbench#${contraryItemId(problem.item)}`,
			};
		case "judgement-in-conflict": {
			const control = conflictId(problem.record, problem.field);
			const field = placedFieldsOf(session).find(
				({ record, field }) => record === problem.record && field === problem.field,
			);
			const text = say(field?.name ?? words.judgement.rating.somethingWritten);
			const isElsewhere = field !== undefined && field.to !== `${address}/judgement`;
			return { text, control, ...(isElsewhere && { to: `${field.to}#${encodeURIComponent(control)}` }) };
		}
		case "rating-missing":
		case "no-case-inspected":
		case "cases-to-inspect":
			return { text: say(), control: state };
	}
}

const labelOf = (state: RatingState) => resettlementStandard.scale.find(({ id }) => id === state)?.label ?? state;

function evidenceText({ journal }: Session, item: string): string {
	return excerptOf(textOf(currentValue(journal, item, "text"))) || words.evidence.nothingWritten;
}
