import { isPlainDate } from "#domain/dates.ts";
import type { Answer, Field, PartField, Question } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf, optionsWantingReason } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { textOf, textsOf } from "#domain/journal/json.ts";
import { isAcknowledged } from "./acknowledgement.ts";
import { fieldNames, isAnswered } from "./answers.ts";
import { conditionHolds } from "./applies.ts";
import { type Engine, FACTS, type Situation } from "./engine.ts";
import { isToJudgeAgain } from "./judge-again.ts";
import { isComplete, leadTimeOf } from "./lead-time.ts";
import type { AssessmentProblem } from "./problem.ts";

/**
 * What is wrong or missing at one question that is asked, or among the facts where no question is given.
 * The question itself, its required follow-ups and descriptions, and its reason can be missing; an aid never is.
 */
export function findProblems(
	engine: Engine,
	question: Question | undefined,
	situation: Situation,
	hidden: readonly string[],
): readonly AssessmentProblem[] {
	const at = question?.id ?? FACTS;
	const shown = (field: Field) => !hidden.includes(field.id);
	const required: readonly Field[] = question
		? [asField(question), ...question.followUps, ...question.descriptions].filter(shown)
		: engine.instrument.facts.filter(shown);
	const aids = question ? question.aids.filter(shown) : [];
	return [
		...required.flatMap((field) => problemsOfField(engine, at, field, situation)),
		...aids.flatMap((field) => problemsOfValue(engine, at, field, situation)),
		...(question ? problemsOfReason(engine, question, situation) : []),
		...problemsOfChecks(engine, at, situation, hidden),
	];
}

const asField = ({ id, text, answer }: Question): Field => ({ id, text, answer, required: true, basis: "" });

function problemsOfField(engine: Engine, at: string, field: Field, situation: Situation): AssessmentProblem[] {
	const control = fieldNames.answer(field.id);
	if (situation.answers.inConflict(control))
		return [{ kind: "conflict", severity: "error", at, control, field: field.id }];
	if (isToJudgeAgain(engine, field.id, situation.answers))
		return [{ kind: "judge-again", severity: "error", at, control, field: field.id }];
	if (field.answer.type === "repeat") {
		return [
			...problemsOfRepeat(at, field, field.answer.minimum, situation),
			...problemsOfParts(at, field, field.answer.fields, situation),
		];
	}
	if (!isAnswered(situation.answers.answer(field.id)))
		return field.required ? [{ kind: "unanswered", severity: "error", at, control, field: field.id }] : [];
	return problemsOfValue(engine, at, field, situation);
}

function problemsOfRepeat(at: string, field: Field, minimum: number, { answers }: Situation): AssessmentProblem[] {
	const filled = answers.parts(field.id).filter((part) => {
		const parts = field.answer.type === "repeat" ? field.answer.fields : [];
		return parts.some(({ id }) => isAnswered(part.answer(id)));
	});
	if (!field.required || filled.length >= minimum) return [];
	return [{ kind: "too-few", severity: "error", at, control: fieldNames.answer(field.id), field: field.id, minimum }];
}

/** What is typed in one of several parts, such as the dates of an institution, is looked at like any other answer. */
function problemsOfParts(
	at: string,
	field: Field,
	fields: readonly PartField[],
	{ answers }: Situation,
): AssessmentProblem[] {
	return answers.parts(field.id).flatMap((part) =>
		fields.flatMap(({ id, answer }): AssessmentProblem[] => {
			const value = part.answer(id);
			const kind = isAnswered(value) ? faultOfTyped(answer, textOf(value)) : undefined;
			const control = fieldNames.answer(id);
			return kind ? [{ kind, severity: "error", at, control, record: part.record, field: field.id }] : [];
		}),
	);
}

function problemsOfValue(engine: Engine, at: string, field: Field, situation: Situation): AssessmentProblem[] {
	const { answer } = field;
	const value = situation.answers.answer(field.id);
	if (!isAnswered(value)) return [];
	if (!isChosen(answer)) {
		const kind = faultOfTyped(answer, textOf(value));
		return kind ? [{ kind, severity: "error", at, control: fieldNames.answer(field.id), field: field.id }] : [];
	}
	return chosen(value).flatMap((one): AssessmentProblem[] => {
		const option = optionOf(engine.instrument, answer, situation.country, one);
		const control = fieldNames.answer(field.id);
		if (!option) return [{ kind: "unknown-option", severity: "error", at, control, field: field.id, value: one }];
		if (!option.writeIn || !field.required || situation.answers.writeIn(field.id).trim() !== "") return [];
		return [
			{
				kind: "write-in-missing",
				severity: "info",
				at,
				control: fieldNames.writeIn(field.id),
				field: field.id,
			},
		];
	});
}

/** Why a typed answer does not say what its type is for, while it is kept as it was typed. */
function faultOfTyped(answer: Answer, text: string): "not-a-date" | "not-a-number" | "incomplete" | undefined {
	if (answer.type === "date") return isPlainDate(text) ? undefined : "not-a-date";
	if (answer.type === "number") {
		const inRange = /^\d+$/.test(text) && Number(text) >= answer.minimum && Number(text) <= answer.maximum;
		return inRange ? undefined : "not-a-number";
	}
	if (answer.type !== "lead-time") return undefined;
	const leadTime = leadTimeOf(text);
	return leadTime && isComplete(leadTime) ? undefined : "incomplete";
}

function problemsOfReason(engine: Engine, question: Question, situation: Situation): AssessmentProblem[] {
	const { answers, country } = situation;
	const control = fieldNames.reason(question.id);
	if (answers.inConflict(control))
		return [{ kind: "conflict", severity: "error", at: question.id, control, field: question.id }];
	const answer = answers.answer(question.id) ?? null;
	const chosen = typeof answer === "string" ? [answer] : textsOf(answer);
	const isWanted = optionsWantingReason(engine.instrument, question, country).some(({ value }) =>
		chosen.includes(value),
	);
	if (!isWanted || answers.reason(question.id).trim() !== "") return [];
	return [{ kind: "reason-missing", severity: "error", at: question.id, control }];
}

/** A fact that is not asked has nothing beside which a check of it could be answered. */
function problemsOfChecks(
	engine: Engine,
	at: string,
	{ answers }: Situation,
	hidden: readonly string[],
): AssessmentProblem[] {
	return (engine.checks.get(at) ?? [])
		.filter((check) => !hidden.includes(check.at) && conditionHolds(check.when, engine.fields, answers))
		.map((check) => ({
			kind: "check",
			severity: check.severity,
			at,
			// A warning is answered by a reason; anything else is mended, or looked at, at the field itself.
			control: check.severity === "warning" ? fieldNames.acknowledged(check.id) : fieldNames.answer(check.at),
			check: check.id,
			text: check.text,
			acknowledged: isAcknowledged(check, answers),
		}));
}

function chosen(value: Json | undefined): readonly string[] {
	return Array.isArray(value) ? value.map(String) : [String(value)];
}
