import { fieldNames } from "#domain/assessment/answers.ts";
import { sayNumber } from "#domain/findings/say-counts.ts";
import type { Question, Section } from "#domain/instrument/instrument.ts";
import { isChosen, optionGroupsOf, optionOf } from "#domain/instrument/options.ts";
import { textOf } from "#domain/journal/json.ts";
import { bulletList, paragraph } from "./blocks.ts";
import { type AssessmentReading, whyNotAsked } from "./case-question-blocks.ts";
import type { Block } from "./report.ts";

/** What is counted where it has closed answers, in the plural. Facts and characteristics never are. */
const countedKinds: Partial<Record<Question["kind"], string>> = {
	judgement: "questions",
	indicator: "indicators",
	duty: "duties",
	criterion: "criteria",
	knowledge: "statements of knowledge",
};

/**
 * How often each closed answer of a section was given, in words: no share, no sum over sections, nothing better or worse. None
 * for what is about a case: a case is never summed up, as "resettlement cases are not separately rated" (case assessment
 * guidance, preamble).
 */
export function closedAnswers(reading: AssessmentReading, { questions }: Section): readonly Block[] {
	const closed = questions.filter(({ kind, answer }) => countedKinds[kind] !== undefined && isChosen(answer));
	const [first] = closed;
	if (first === undefined || reading.instrument.subject === "case") return [];
	const offered = new Set(closed.flatMap((question) => labelsOf(reading, question)));
	const given = closed.map((question) => standingOf(reading, question));
	const sayCount = (label: string) => {
		const count = given.filter((one) => one === label).length;
		return `${label}: ${count === 0 ? "none" : sayNumber(count)}`;
	};
	const standing = ["Not asked", "In conflict"].filter((label) => given.includes(label));
	return [
		paragraph(`Of the ${sayNumber(closed.length)} ${countedKinds[first.kind]} in this section:`),
		bulletList([...offered, ...standing, "Not answered"].map(sayCount)),
	];
}

function labelsOf({ instrument, source }: AssessmentReading, { answer }: Question): readonly string[] {
	if (!isChosen(answer)) return [];
	const { groups, states } = optionGroupsOf(instrument, answer, source.country);
	return [...groups.flatMap(({ options }) => options), ...states].map(({ label }) => label);
}

function standingOf(reading: AssessmentReading, question: Question): string {
	const { instrument, one, source } = reading;
	if (whyNotAsked(reading, question) !== undefined) return "Not asked";
	if (one.answers.inConflict(fieldNames.answer(question.id))) return "In conflict";
	const value = textOf(one.answers.answer(question.id));
	return (
		(isChosen(question.answer) && optionOf(instrument, question.answer, source.country, value)?.label) || "Not answered"
	);
}
