import type { AnswerState } from "#domain/assessment/evaluate.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import type { CaseInSample, Place } from "./case-in-sample.ts";

/** How many of the inspected cases were answered in each way. The five are never folded into one another. */
export interface QuestionCounts {
	readonly yes: number;
	readonly no: number;
	readonly notApplicable: number;
	readonly notAnswered: number;
	/** Parked: not asked of the case. */
	readonly notAsked: number;
}

const counterOf: Readonly<Record<AnswerState, keyof QuestionCounts | undefined>> = {
	yes: "yes",
	no: "no",
	"not-applicable": "notApplicable",
	"not-answered": "notAnswered",
	"not-asked": "notAsked",
	answered: undefined,
};

/** Counts one judgement question over the inspected cases. Excluded, unresolved and unfinished cases are in no count. */
export function countQuestion(cases: readonly CaseInSample[], question: Question): QuestionCounts {
	const counts = { yes: 0, no: 0, notApplicable: 0, notAnswered: 0, notAsked: 0 };
	for (const { place, evaluation } of cases) {
		const state = evaluation.questions.get(question.id)?.state;
		const counter = place === "inspected" && state ? counterOf[state] : undefined;
		if (counter) counts[counter] += 1;
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
