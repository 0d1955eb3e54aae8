import { isAnswered } from "#domain/assessment/answers.ts";
import { allocationOf } from "#domain/inspection/allocation.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { openQueriesOf } from "#domain/inspection/queries.ts";
import { openConflictsOf } from "#domain/inspection/review.ts";
import { safeguardingCardsOf } from "#domain/inspection/safeguarding.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type CaseInSample, caseInSample, type FindInstrument } from "./case-in-sample.ts";

/** How far the work on a case is. It says nothing of how good anything in the case is. */
export type ProgressState =
	/** Nothing is entered, and nobody is to assess it yet. */
	| "not-started"
	| "allocated"
	| "in-progress"
	| "ready"
	| "returned"
	| "signed-off"
	| "excluded"
	| "waiting-for-lead"
	/** This device does not have the version of the instrument that the case was started under. */
	| "no-instrument";

export interface CaseProgress {
	readonly id: RecordId;
	readonly reference: string;
	readonly state: ProgressState;
	/** Something changed after it was marked ready or signed off. */
	readonly changedSince: "ready" | "signed-off" | undefined;
	/** How many of the questions that are asked of the case are answered; none of none where that is not known here. */
	readonly answered: number;
	readonly asked: number;
	/** What was entered differently by people who did not see each other's, and nobody has decided. */
	readonly conflicts: number;
	readonly openQueries: number;
	/** Safeguarding cards that the lead has not closed. */
	readonly openCards: number;
}

/** How far the work on each case of the sample is, in the order of the sample. */
export function progressOf(journal: Journal, find: FindInstrument): readonly CaseProgress[] {
	const inspection = inspectionOf(journal);
	const cards = safeguardingCardsOf(journal);
	return sampleOf(journal).map((sampleCase) => {
		const { id, reference, assessment } = sampleCase;
		const instrument = assessment && find(assessment.instrument);
		const open = {
			conflicts: assessment ? openConflictsOf(journal, assessment.id).length : 0,
			openQueries: assessment ? openQueriesOf(journal, assessment.id).length : 0,
			openCards: cards.filter((card) => card.isOpen && card.case === id).length,
		};
		if (!instrument)
			return { id, reference, state: "no-instrument", changedSince: undefined, answered: 0, asked: 0, ...open };
		const placed = caseInSample(journal, inspection, sampleCase, instrument);
		const { state, changedSince } = placed.review;
		const covered = changedSince && (state === "ready" || state === "signed-off") ? state : undefined;
		return {
			id,
			reference,
			state: stateOf(journal, placed, inspection),
			changedSince: covered,
			...countAnswered(placed),
			...open,
		};
	});
}

/** How many of the questions that are asked are answered: how far the work is, never how good anything is. */
export function countAnswered({ evaluation }: CaseInSample): Pick<CaseProgress, "answered" | "asked"> {
	const asked = [...evaluation.questions.values()].filter(({ state }) => state !== "not-asked");
	return { answered: asked.filter(({ state }) => state !== "not-answered").length, asked: asked.length };
}

function stateOf(journal: Journal, placed: CaseInSample, { engagement }: Inspection): ProgressState {
	const { place, review } = placed;
	if (place === "excluded") return "excluded";
	if (place === "unresolved") return "waiting-for-lead";
	if (place === "inspected") return "signed-off";
	if (review.state === "ready" || review.state === "returned") return review.state;
	// A practice case comes with its facts; only its questions are work.
	const isStarted = anyQuestionBegun(placed) || (engagement !== "practice" && anyFactGiven(placed));
	if (isStarted) return "in-progress";
	return allocationOf(journal, placed.sampleCase.id).kind === "unallocated" ? "not-started" : "allocated";
}

function anyQuestionBegun({ evaluation }: CaseInSample): boolean {
	return [...evaluation.questions.values()].some(
		({ state, parked }) => parked || (state !== "not-answered" && state !== "not-asked"),
	);
}

function anyFactGiven({ instrument, answers }: CaseInSample): boolean {
	return instrument.facts.some(({ id }) => isAnswered(answers.answer(id)) || answers.parts(id).length > 0);
}

/** How many cases of a sample are where. `inSample` leaves out those excluded and those that wait for the lead. */
export interface ProgressCounts {
	readonly signedOff: number;
	readonly inSample: number;
	readonly excluded: number;
	readonly waiting: number;
}

export function countProgress(cases: readonly CaseProgress[]): ProgressCounts {
	const count = (wanted: ProgressState) => cases.filter(({ state }) => state === wanted).length;
	const [excluded, waiting] = [count("excluded"), count("waiting-for-lead")];
	return { signedOff: count("signed-off"), inSample: cases.length - excluded - waiting, excluded, waiting };
}
