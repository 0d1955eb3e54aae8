import { engineOf } from "#domain/findings/case-in-sample.ts";
import { hashOfAsked } from "#domain/instrument/asked.ts";
import type { FieldPlace } from "#domain/instrument/fields.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { acceptedBy } from "./accepted-answers.ts";
import { type Answers, fieldNames } from "./answers.ts";
import { applies } from "./applies.ts";
import type { Engine } from "./engine.ts";
import { isGiven, isToJudgeAgain } from "./judge-again.ts";

/** What moving an assessment to another version of its instrument comes to. Each of its answers is in one of the first four. */
export interface MoveImpact {
	/** They count as they do now. */
	readonly carried: readonly FieldPlace[];
	/** Kept, and without effect until the assessment is moved back or they are asked again. */
	readonly parked: readonly ParkedAnswer[];
	/** They count once somebody has confirmed or changed them: the wording, guidance or options are others. */
	readonly toJudgeAgain: readonly AnswerToJudge[];
	/** Answers of an earlier version that are asked again. */
	readonly back: readonly FieldPlace[];
	/** What the later version asks and the earlier does not, and nobody has answered. */
	readonly added: readonly FieldPlace[];
}

export interface AnswerToJudge {
	/** In the version that is moved to. */
	readonly place: FieldPlace;
	/** False: the answer is kept and cannot be confirmed, only changed. */
	readonly isOffered: boolean;
}

export interface ParkedAnswer {
	/** In the version that is left. */
	readonly place: FieldPlace;
	/** question-gone: it is not in the other version. not-asked: its condition does not hold there. option-gone: a prompt that offers others. */
	readonly why: "question-gone" | "not-asked" | "option-gone";
}

/** Works out what a move would do to the answers of one assessment. Nothing is changed by a move but what is asked. */
export function compareMove(answers: Answers, from: Instrument, to: Instrument): MoveImpact {
	const [before, after] = [engineOf(from), engineOf(to)];
	const given = [...before.fields.values()].filter(({ id }) => isGiven(id, answers));
	const whyParked = ({ id }: FieldPlace): ParkedAnswer["why"] | undefined => {
		const place = after.fields.get(id);
		if (place === undefined) return "question-gone";
		if (!applies(id, after.fields, answers) && applies(id, before.fields, answers)) return "not-asked";
		return place.role === "aid" && !hasPlaceFor(to, id, answers) ? "option-gone" : undefined;
	};
	const kept = given.filter((place) => whyParked(place) === undefined);
	const isAgain = ({ id }: FieldPlace) => willBeToJudgeAgain(before, after, id, answers);
	const others = [...after.fields.values()].filter(({ id }) => !before.fields.has(id));
	return {
		carried: kept.filter((place) => !isAgain(place)),
		parked: given.flatMap((place) => {
			const why = whyParked(place);
			return why ? [{ place, why }] : [];
		}),
		toJudgeAgain: kept.filter(isAgain).flatMap(({ id }) => {
			const place = after.fields.get(id);
			return place ? [{ place, isOffered: hasPlaceFor(to, id, answers) }] : [];
		}),
		back: others.filter(({ id }) => isGiven(id, answers)),
		added: others.filter(({ id, role }) => role !== "aid" && !isGiven(id, answers)),
	};
}

/** Whether an answer, as the assessment stands, is one that was given or judged again with what the version asks before the assessor. */
export function isSettled(engine: Engine, id: string, answers: Answers): boolean {
	return isGiven(id, answers) && !isToJudgeAgain(engine, id, answers);
}

function willBeToJudgeAgain(before: Engine, after: Engine, id: string, answers: Answers): boolean {
	const [was, is] = [before.fields.get(id), after.fields.get(id)];
	if (was === undefined || is === undefined || is.role === "aid") return false;
	const asked = answers.askedWhenJudged(id);
	const known = isSettled(before, id, answers) ? [...asked, hashOfAsked(before.instrument, was)] : asked;
	return !known.includes(hashOfAsked(after.instrument, is));
}

/** Whether an instrument has a place for the answer to a field that it asks. */
export function hasPlaceFor(instrument: Instrument, id: string, answers: Answers): boolean {
	const { own, parts } = acceptedBy(instrument);
	const answer = engineOf(instrument).fields.get(id)?.field.answer;
	if (answer?.type !== "repeat") return own.get(fieldNames.answer(id))?.(answers.answer(id) ?? null) === undefined;
	return answers
		.parts(id)
		.every((part) =>
			answer.fields.every(
				(one) => parts.get(id)?.get(fieldNames.answer(one.id))?.(part.answer(one.id) ?? null) === undefined,
			),
		);
}
