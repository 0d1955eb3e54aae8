import { fieldNames } from "#domain/assessment/answers.ts";
import { applies } from "#domain/assessment/applies.ts";
import { isToJudgeAgain } from "#domain/assessment/judge-again.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { sayNumber } from "#domain/findings/say-counts.ts";
import type { Answer, Option, Question, Section } from "#domain/instrument/instrument.ts";
import { isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
import { textOf } from "#domain/journal/json.ts";
import { bulletList, paragraph } from "./blocks.ts";
import type { AssessmentReading } from "./case-question-blocks.ts";
import type { Block } from "./report.ts";

type Asked = Pick<Question, "id" | "answer">;

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
	const counted = questions.filter(({ kind }) => countedKinds[kind] !== undefined);
	const [first] = counted;
	if (first === undefined || reading.instrument.subject === "case") return [];
	return [
		...countBlocks(reading, counted, countedKinds[first.kind] ?? ""),
		...countBlocks(
			reading,
			counted.flatMap(({ followUps }) => followUps),
			"points under them",
		),
	];
}

function countBlocks(reading: AssessmentReading, fields: readonly Asked[], called: string): readonly Block[] {
	const closed = fields.filter(({ answer }) => answer.type === "choice" || answer.type === "listed");
	if (closed.length === 0) return [];
	const offered = new Set(closed.flatMap(({ answer }) => optionsOf(reading, answer).map(({ label }) => label)));
	const given = closed.map((field) => standingOf(reading, field));
	const sayCount = (label: string) => {
		const count = given.filter((one) => one === label).length;
		return `${label}: ${count === 0 ? "none" : sayNumber(count)}`;
	};
	const standing = ["Not asked", "In conflict", NOT_JUDGED_AGAIN].filter((label) => given.includes(label));
	return [
		paragraph(`Of the ${sayNumber(closed.length)} ${called} in this section:`),
		bulletList([...offered, ...standing, "Not answered"].map(sayCount)),
	];
}

/** Given under an earlier version, which asked something else. */
const NOT_JUDGED_AGAIN = "Not yet judged again";

function standingOf(reading: AssessmentReading, { id, answer }: Asked): string {
	const { instrument, one } = reading;
	const engine = engineOf(instrument);
	if (!applies(id, engine.fields, one.answers)) return "Not asked";
	if (isToJudgeAgain(engine, id, one.answers)) return NOT_JUDGED_AGAIN;
	if (one.answers.inConflict(fieldNames.answer(id))) return "In conflict";
	const value = textOf(one.answers.answer(id));
	return optionsOf(reading, answer).find((option) => option.value === value)?.label ?? "Not answered";
}

function optionsOf({ instrument, source }: AssessmentReading, answer: Answer): readonly Option[] {
	if (!isChosen(answer)) return [];
	const { groups, states } = optionGroupsOf(instrument, answer, source.country);
	return [...groups.flatMap(({ options }) => options), ...states];
}
