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
	readonly affected: ReadonlyMap<string, ReadonlySet<string>>;
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

/** Follows the conditions from field to field, since an answer can park another on which a third depends. */
function affectedBy(instrument: Instrument, fields: FieldsById): Engine["affected"] {
	const dependents = dependentsOf(instrument);
	const guided = guidedBy(instrument);
	const checkedAt = new Map(instrument.checks.map(({ id, at }) => [id, at]));
	const homeOf = (id: string) => fields.get(checkedAt.get(id) ?? id)?.question?.id ?? FACTS;
	const reach = (id: string, seen: Set<string>): Set<string> => {
		if (seen.has(id)) return seen;
		seen.add(id);
		for (const dependent of dependents.get(id) ?? []) reach(dependent, seen);
		return seen;
	};
	return new Map(
		[...fields.keys()].map((id) => {
			const reached = [...reach(id, new Set())];
			return [id, new Set([...reached.map(homeOf), ...reached.flatMap((one) => guided.get(one) ?? [])])];
		}),
	);
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
