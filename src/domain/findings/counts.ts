import { fieldNames } from "#domain/assessment/answers.ts";
import type { AnswerState } from "#domain/assessment/evaluate.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type CaseInSample, casesInSample, type FindInstrument, type Place } from "./case-in-sample.ts";

/**
 * How many of the inspected cases were answered in each way. The ways are never folded into one another; together they are
 * the number of inspected cases.
 */
export interface QuestionCounts {
	readonly yes: number;
	readonly no: number;
	readonly notApplicable: number;
	readonly notAnswered: number;
	/** Parked: not asked of the case, because of another answer. */
	readonly notAsked: number;
	/** Answered differently by people who did not see each other's answer. */
	readonly inConflict: number;
}

/** How a question stands in one case of the sample. "answered": a question that is not a judgement, so is not counted. */
export type FindingState = AnswerState | "in-conflict";

/** How a question stands in a case of the sample: as evaluated, and whether people gave answers without sight of each other. */
export function findingStateOf({ evaluation, answers }: CaseInSample, question: Question): FindingState {
	// A question that the version of the case's instrument does not have was not asked of it.
	const state = evaluation.questions.get(question.id)?.state ?? "not-asked";
	if (state === "not-answered" && answers.inConflict(fieldNames.answer(question.id))) return "in-conflict";
	// An option that the instrument does not count says neither yes nor no.
	return state === "answered" && question.judgement ? "not-answered" : state;
}

const counterOf: Readonly<Record<FindingState, keyof QuestionCounts>> = {
	yes: "yes",
	no: "no",
	"not-applicable": "notApplicable",
	"not-answered": "notAnswered",
	"not-asked": "notAsked",
	"in-conflict": "inConflict",
	answered: "notAnswered",
};

/** Counts one judgement question over the inspected cases. Excluded, unresolved and unfinished cases are in no count. */
export function countQuestion(cases: readonly CaseInSample[], question: Question): QuestionCounts {
	const counts = { yes: 0, no: 0, notApplicable: 0, notAnswered: 0, notAsked: 0, inConflict: 0 };
	for (const one of cases) {
		if (one.place === "inspected") counts[counterOf[findingStateOf(one, question)]] += 1;
	}
	return counts;
}

/** The sample in numbers: each case is in exactly one of the four places. */
export interface SampleNumbers {
	readonly inSample: number;
	readonly inspected: number;
	readonly excluded: number;
	readonly unresolved: number;
	readonly notFinished: number;
}

/** Counts the sample by place. `inSample` is every case ever added and not removed, whether or not it could be read. */
export function countSample(cases: readonly CaseInSample[], inSample: number): SampleNumbers {
	const at = (place: Place) => cases.filter((one) => one.place === place).length;
	const inspected = at("inspected");
	const excluded = at("excluded");
	const unresolved = at("unresolved");
	return { inSample, inspected, excluded, unresolved, notFinished: inSample - inspected - excluded - unresolved };
}

/** The sample of an inspection in numbers. */
export function sampleNumbersOf(journal: Journal, find: FindInstrument): SampleNumbers {
	return countSample(casesInSample(journal, find), sampleOf(journal).length);
}
