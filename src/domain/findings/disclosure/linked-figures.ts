import { referencesOf } from "#domain/instrument/condition.ts";
import type { Condition, Field, Instrument } from "#domain/instrument/instrument.ts";

/** Where the figures of one field are not told, those of another would tell them. Both by their ids in the instrument. */
interface Link {
	readonly from: string;
	readonly to: string;
}

/**
 * The fields of an instrument whose figures must stay untold because those of `untold` do: each with the one of which it would
 * tell. Fields that no document counts are passed through: two questions that one answer makes apply tell of each other.
 */
export function fieldsThatTellOf(untold: readonly string[], instrument: Instrument): ReadonlyMap<string, string> {
	const links = linksOf(instrument);
	const causes = new Map<string, string>();
	const left = [...untold];
	for (let field = left.shift(); field !== undefined; field = left.shift()) {
		for (const { from, to } of links) {
			if (from !== field || causes.has(to) || untold.includes(to)) continue;
			causes.set(to, field);
			left.push(to);
		}
	}
	return causes;
}

/**
 * A question that is asked only after some answers of another says how many gave them, and the other way round. A check that
 * holds a question against a fact lets the fact be read from the question: "not applicable: child not yet released" beside
 * the release status. And two facts can say the same of a case.
 */
function linksOf({ sections, facts, checks }: Instrument): readonly Link[] {
	const questions = sections.flatMap((section) => section.questions);
	const conditional = [...questions, ...facts].flatMap(({ id, appliesWhen }) =>
		mentionedIn(appliesWhen).flatMap((other) => [
			{ from: id, to: other },
			{ from: other, to: id },
		]),
	);
	const checked = checks.flatMap(({ when }) => {
		const mentioned = referencesOf(when);
		const mentionedFacts = mentioned.filter((id) => facts.some((fact) => fact.id === id));
		return mentionedFacts.flatMap((from) => mentioned.filter((to) => to !== from).map((to) => ({ from, to })));
	});
	return [...conditional, ...checked, ...sameSaying(facts)];
}

const mentionedIn = (condition: Condition | undefined) => (condition === undefined ? [] : referencesOf(condition));

/** What these options say, they say only together with what was asked. */
const saysNothingAlone = /^(?:yes|no|other|planned|not_recorded|not_known|not_asked)$/;

/** Facts that offer the same option, such as "not yet released". */
function sameSaying(facts: readonly Field[]): readonly Link[] {
	const saying = facts.map(({ id, answer }) => ({ id, values: "options" in answer ? answer.options : [] }));
	return saying.flatMap((one) =>
		saying
			.filter((other) => other !== one && other.values.some((option) => isSaid(option, one.values)))
			.map((other) => ({ from: one.id, to: other.id })),
	);
}

interface Offered {
	readonly value: string;
	readonly label: string;
}

const isSaid = ({ value, label }: Offered, among: readonly Offered[]) =>
	!saysNothingAlone.test(value) && among.some((other) => other.value === value && other.label === label);
