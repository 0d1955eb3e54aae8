import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applies, lookupOf } from "#domain/assessment/applies.ts";
import { whyNotAsked } from "#domain/assessment/why-not-asked.ts";
import { holds, type Lookup } from "#domain/instrument/condition.ts";
import { fieldsOf } from "#domain/instrument/fields.ts";
import type { Condition, Instrument } from "#domain/instrument/instrument.ts";
import type { Json } from "#domain/journal/event.ts";
import { answersGiven } from "#support/answers-given.ts";
import { cag } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";
import { smallField, smallInstrument, smallQuestion, values } from "#support/small-instrument.ts";

type Given = Readonly<Record<string, Json | undefined>>;

const why = (instrument: Instrument, id: string, given: Given) =>
	whyNotAsked(id, fieldsOf(instrument), answersGiven(given)).map(({ field, decidedBy }) => [field, decidedBy]);

const is = (of: string, value: string): Condition => ({ of, is: [value] });

describe("why something is not asked", () => {
	it("is nothing for what is asked", () => {
		expect(why(cag, "B1", {})).toEqual([]);
		expect(why(cag, "A8", { A7: "yes" })).toEqual([]);
	});

	it("names, of several parts of a condition, those that do not hold", () => {
		expect(why(cag, "A1.lived", { A1: "yes", "A1.role": "host" })).toEqual([["A1.lived", ["A1.role"]]]);
		expect(why(cag, "A1.assess", { A1: "yes", "A1.role": "home", "A1.lived": "inside" })).toEqual([
			["A1.assess", ["A1.role", "A1.lived"]],
		]);
	});

	it("names the answer that must not be given", () => {
		expect(why(cag, "B8", { B7: "na_no_need" })).toEqual([["B8", ["B7"]]]);
	});

	it("names what decides on the question for a part of a question that is not asked", () => {
		expect(why(cag, "B8.needs", { B7: "na_no_need" })).toEqual([["B8", ["B7"]]]);
	});

	it("leads on, from an answer that is itself not asked, to why that is", () => {
		expect(why(cag, "A1.lived", { A1: "no", "A1.role": "home" })).toEqual([
			["A1.lived", ["A1", "A1.role"]],
			["A1.role", ["A1"]],
		]);
	});

	it("names both dates of which one should be before the other", () => {
		const date = { type: "date" } as const;
		const instrument = smallInstrument([smallQuestion("Q", { appliesWhen: { earlier: "start", than: "end" } })], {
			facts: [
				{ ...smallField("start"), answer: date },
				{ ...smallField("end"), answer: date },
			],
		});
		expect(why(instrument, "Q", { start: "2026-02-01" })).toEqual([["Q", ["start", "end"]]]);
	});

	it("is named by the evaluation, whatever else changes", () => {
		const s = scenario(chainOf(3));
		s.answer("Q0", "b");
		s.answer("Q1", "a");
		expect(s.question("Q2")?.notAskedBecause).toEqual(["Q1", "Q0"]);
		s.answer("Q0", "a");
		expect(s.state("Q2")).toBe("not-answered");
		expect(s.evaluation()).toEqual(s.evaluatedAnew());
	});
});

describe("what is named", () => {
	it("is enough: whoever changes it so that the conditions hold is asked", () => {
		fc.assert(
			fc.property(anyInstrument, anyAnswers, (instrument, given) => {
				const fields = fieldsOf(instrument);
				for (const id of fields.keys()) {
					const unmet = whyNotAsked(id, fields, answersGiven(given));
					const lookup = lookupOf(fields, answersGiven(given));
					const changed = Object.assign({}, given, ...unmet.map(({ condition }) => answersFor(condition, lookup)));
					const named = new Set(unmet.flatMap(({ decidedBy }) => decidedBy));
					expect(Object.keys(given).filter((one) => changed[one] !== given[one] && !named.has(one))).toEqual([]);
					expect(applies(id, fields, answersGiven(changed))).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

/** Questions of which each is asked when the one before it is answered with "a". */
function chainOf(length: number): Instrument {
	return smallInstrument(
		Array.from({ length }, (_, at) => smallQuestion(`Q${at}`, at === 0 ? {} : { appliesWhen: is(`Q${at - 1}`, "a") })),
	);
}

/** How one question decides on another before it: by which answers, and how that is joined with what else decides on it. */
const anyLink = fc.record({
	decidesOn: fc.nat(),
	is: fc.subarray(["a", "b"], { minLength: 1 }),
	isNegated: fc.boolean(),
	join: fc.constantFrom("all" as const, "any" as const),
	isGroupNegated: fc.boolean(),
});

type Link = typeof anyLink extends fc.Arbitrary<infer One> ? One : never;

/**
 * Conditions of any form, some on follow-ups whose question has a condition of its own. No answer decides in two places: two
 * that contradict each other cannot be met.
 */
const anyInstrument = fc.array(anyLink, { minLength: 4, maxLength: 9 }).map((links) => {
	const decidersOf = (at: number) =>
		links.flatMap((link, index) => (index > 0 && link.decidesOn % index === at ? [{ ...link, id: `F${index}` }] : []));
	return smallInstrument(
		links.map((_, at) => {
			const deciders = decidersOf(at);
			const half = at % 2 === 0 ? deciders.length : Math.floor(deciders.length / 2);
			const ofQuestion = conditionOf(deciders.slice(half));
			const field = smallField(`F${at}`, conditionOf(deciders.slice(0, half)));
			return smallQuestion(`Q${at}`, { followUps: [field], ...(ofQuestion && { appliesWhen: ofQuestion }) });
		}),
	);
});

const anyAnswers = fc
	.array(fc.constantFrom(undefined, ...values), { minLength: 9, maxLength: 9 })
	.map((given) => Object.fromEntries(given.map((value, at) => [`F${at}`, value])));

function conditionOf(deciders: readonly (Link & { readonly id: string })[]): Condition | undefined {
	return deciders.reduce<Condition | undefined>((before, { id, is, isNegated, join, isGroupNegated }) => {
		const one: Condition = isNegated ? { not: { of: id, is } } : { of: id, is };
		if (before === undefined) return one;
		const group = join === "all" ? { all: [before, one] } : { any: [before, one] };
		return isGroupNegated ? { not: group } : group;
	}, undefined);
}

/** Answers over those given by which a condition comes out as wanted: as few as a person would change. */
function answersFor(condition: Condition, lookup: Lookup, wanted = true): Given {
	if (holds(condition, lookup) === wanted) return {};
	const change = (part: Condition) => answersFor(part, lookup, wanted);
	if ("not" in condition) return answersFor(condition.not, lookup, !wanted);
	if ("of" in condition) {
		const value = wanted ? condition.is[0] : values.find((one) => !condition.is.includes(one));
		return { [condition.of]: value };
	}
	const [parts, isOneEnough] =
		"all" in condition ? [condition.all, !wanted] : "any" in condition ? [condition.any, wanted] : [[], false];
	const [first, ...others] = parts.map(change).filter((changed) => Object.keys(changed).length > 0);
	return isOneEnough ? { ...first } : Object.assign({}, first, ...others);
}
