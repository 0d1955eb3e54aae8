import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "#app/session/session.ts";
import { type Answers, answersOf } from "#domain/assessment/answers.ts";
import type { Engine } from "#domain/assessment/engine.ts";
import { type Evaluation, evaluate, type QuestionEvaluation, reevaluate } from "#domain/assessment/evaluate.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { eligibilityIn, isAssessed, type Standing, standingOf } from "#domain/inspection/eligibility.ts";
import { type Engagement, inspectionOf } from "#domain/inspection/inspection.ts";
import { type Review, reviewOf } from "#domain/inspection/review.ts";
import { type ReviewChanges, reviewChangesOf } from "#domain/inspection/review-changes.ts";
import { caseOf } from "#domain/inspection/sample.ts";
import type { Country, Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { FieldName } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";

/** How an assessment stands, worked out again only where an answer that changed makes a difference. */
export interface Assessment {
	readonly evaluation: Evaluation;
	readonly standing: Standing;
	readonly review: Review;
	/** What reads differently since the review last took a step; undefined where nothing does. */
	readonly changes: ReviewChanges | undefined;
}

/** The assessment on the screen: every question hears of itself alone. */
export interface AssessmentStore {
	readonly session: Session;
	/** Empty for a rehearsal, which is of no case. */
	readonly caseId: RecordId;
	/** The record, and the stream, of the answers. */
	readonly assessment: RecordId;
	readonly instrument: Instrument;
	readonly engine: Engine;
	readonly country: Country;
	readonly engagement: Engagement;
	readonly answers: Answers;
	current(): Assessment;
	subscribe(listener: () => void): () => void;
}

/** Follows one case of an inspection. What it follows ends with its last subscriber. */
export function createAssessmentStore(
	session: Session,
	caseId: RecordId,
	assessment: RecordId,
	instrument: Instrument,
): AssessmentStore {
	const { journal } = session;
	const engine = engineOf(instrument);
	const answers = answersOf(journal, assessment);
	const inspection = inspectionOf(journal);
	const { country, engagement } = inspection;
	const eligibility = eligibilityIn(inspection, instrument);
	const listeners = new Set<() => void>();
	let stopFollowing: (() => void) | undefined;
	let current = read(undefined, []);

	function read(previous: Assessment | undefined, changed: readonly string[]): Assessment {
		const standing = standingOf(eligibility, engine.fields, answers, caseOf(journal, caseId).decision);
		const situation = { answers, country, assessed: isAssessed(standing) };
		const isSameSituation = previous && isAssessed(previous.standing) === situation.assessed;
		const evaluation = isSameSituation
			? reevaluate(engine, previous.evaluation, situation, changed)
			: evaluate(engine, situation);
		const changes = reviewChangesOf(journal, assessment);
		return {
			evaluation,
			standing,
			review: reviewOf(journal, assessment),
			changes: changes && changes.changes.length > 0 ? changes : undefined,
		};
	}

	/** The instrument's fields that a change of the journal is about; undefined for one that has nothing to do with this case. */
	function fieldChanged({ record, field }: FieldName): string | undefined {
		if (record === caseId) return field;
		if (record !== assessment) {
			const part = recordOf(journal, record);
			return part?.parent === assessment ? part.kind : undefined;
		}
		const [kind = "", id = ""] = field.split(/\/(.*)/);
		return kind.startsWith("acknowledged") ? instrument.checks.find((check) => check.id === id)?.at : id || field;
	}

	function follow() {
		current = read(undefined, []);
		stopFollowing = session.subscribe({}, (changes) => {
			const changed = changes.map(fieldChanged).filter((field) => field !== undefined);
			if (changed.length === 0) return;
			current = read(current, changed);
			for (const listener of listeners) listener();
		});
	}

	return {
		session,
		caseId,
		assessment,
		instrument,
		engine,
		country,
		engagement,
		answers,
		current: () => current,
		subscribe(listener) {
			if (listeners.size === 0) follow();
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
				if (listeners.size === 0) stopFollowing?.();
			};
		},
	};
}

export const AssessmentContext = createContext<AssessmentStore | undefined>(undefined);

export function useAssessmentStore(): AssessmentStore {
	const store = useContext(AssessmentContext);
	if (!store) throw new Error("This part of the screen is shown outside an assessment");
	return store;
}

/** All of how the assessment stands: for parts that have to see everything. */
export function useAssessment(): Assessment {
	const store = useAssessmentStore();
	return useSyncExternalStore(store.subscribe, store.current);
}

/** How one question stands. A change elsewhere does not draw it anew. */
export function useQuestion(id: string): QuestionEvaluation {
	const store = useAssessmentStore();
	const evaluation = useSyncExternalStore(store.subscribe, () => store.current().evaluation.questions.get(id));
	if (!evaluation) throw new Error(`The instrument has no question ${id}`);
	return evaluation;
}
