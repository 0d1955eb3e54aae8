import { referencesOf } from "#domain/instrument/condition.ts";
import { dependentsOf, fieldsOf } from "#domain/instrument/fields.ts";
import type { Check, Country, Instrument, Question } from "#domain/instrument/instrument.ts";
import type { Answers } from "./answers.ts";
import type { FieldsById } from "./applies.ts";

/** What an assessment is evaluated against. */
export interface Situation {
	readonly country: Country;
	readonly answers: Answers;
	/** False while the guidance excludes the case: then only the eligibility question is asked. */
	readonly assessed: boolean;
}

/** What of an instrument does not change from answer to answer, worked out once. */
export interface Engine {
	readonly instrument: Instrument;
	readonly questions: ReadonlyMap<string, Question>;
	readonly fields: FieldsById;
	readonly checks: ReadonlyMap<string, readonly Check[]>;
	/** The questions (or "facts") to look at again when the answer to a field changes. */
	affected(id: string): ReadonlySet<string>;
}

export const FACTS = "facts";

/** Prepares an instrument for evaluation. */
export function createEngine(instrument: Instrument): Engine {
	const fields = fieldsOf(instrument);
	const questions = instrument.sections.flatMap((section) => section.questions);
	const checks = new Map<string, Check[]>();
	for (const check of instrument.checks) {
		const home = fields.get(check.at)?.question?.id ?? FACTS;
		checks.set(home, [...(checks.get(home) ?? []), check]);
	}
	return {
		instrument,
		questions: new Map(questions.map((question) => [question.id, question])),
		fields,
		checks,
		affected: affectedBy(instrument, fields),
	};
}

/**
 * Follows the conditions from field to field, since an answer can park another on which a third depends. Done for a field once
 * it is answered: for all of them it would grow with the square of the instrument.
 */
function affectedBy(instrument: Instrument, fields: FieldsById): Engine["affected"] {
	const dependents = dependentsOf(instrument);
	const guided = guidedBy(instrument);
	const checkedAt = new Map(instrument.checks.map(({ id, at }) => [id, at]));
	const homeOf = (id: string) => fields.get(checkedAt.get(id) ?? id)?.question?.id ?? FACTS;
	const found = new Map<string, ReadonlySet<string>>();
	return (id) => {
		const known = found.get(id);
		if (known || !fields.has(id)) return known ?? new Set();
		const reached = new Set([id]);
		// What is added while the set is gone through is come to as well, once.
		for (const one of reached) for (const dependent of dependents.get(one) ?? []) reached.add(dependent);
		const affected = new Set([...reached].flatMap((one) => [homeOf(one), ...(guided.get(one) ?? [])]));
		found.set(id, affected);
		return affected;
	};
}

/** For each id, the questions beside which other guidance stands when the answer to it changes. */
function guidedBy({ sections }: Instrument): ReadonlyMap<string, readonly string[]> {
	const guided = new Map<string, string[]>();
	for (const { id, guidanceVariants = [] } of sections.flatMap(({ questions }) => questions)) {
		for (const mentioned of guidanceVariants.flatMap(({ when }) => referencesOf(when)))
			guided.set(mentioned, [...(guided.get(mentioned) ?? []), id]);
	}
	return guided;
}
