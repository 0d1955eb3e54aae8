import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import type { Answers } from "#domain/assessment/answers.ts";
import { applies } from "#domain/assessment/applies.ts";
import { createEngine } from "#domain/assessment/engine.ts";
import { evaluate, reevaluate } from "#domain/assessment/evaluate.ts";
import { givenAnswers } from "#domain/authoring/given-answers.ts";
import { fieldsOf } from "#domain/instrument/fields.ts";
import type { Condition, Instrument } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import { parseInstrumentFile } from "#domain/instrument/parse-instrument-file.ts";
import { largeInstrument } from "#support/large-instrument.ts";

/** How many answers are looked at when one is given, and how many questions come out anew. */
function workFor(instrument: Instrument) {
	const engine = createEngine(instrument);
	let looks = 0;
	const given = givenAnswers({ given: { Q1: "no", Q11: "yes" } });
	const answers: Answers = {
		...given,
		answer(id) {
			looks += 1;
			return given.answer(id);
		},
	};
	const situation = { country: "england", answers, assessed: true } as const;
	const before = evaluate(engine, situation);
	looks = 0;
	const after = reevaluate(engine, before, situation, ["Q11"]);
	const anew = [...after.questions].filter(([id, now]) => before.questions.get(id) !== now).map(([id]) => id);
	return { looks, anew };
}

describe("an instrument of 5,000 questions", () => {
	it("is read from its file", () => {
		const large = largeInstrument(5000);
		expect(parseInstrumentFile(utf8ToBytes(JSON.stringify(large)))).toEqual({ ok: true, value: large });
	});

	it("is evaluated after an answer with no more work than one of fifty", () => {
		const [small, large] = [workFor(largeInstrument(50)), workFor(largeInstrument(5000))];
		expect(small.anew).toEqual(Array.from({ length: 10 }, (_, at) => `Q${at + 11}`));
		expect(large).toEqual(small);
	});
});

describe("conditions that follow one another", () => {
	const chainOf = (length: number, conditionOn: (id: string) => Condition) => {
		const base = largeInstrument(length);
		const questions = base.sections
			.flatMap((section) => section.questions)
			.map((question, at) => ({
				...question,
				followUps: [],
				...(at > 0 && { appliesWhen: conditionOn(`Q${at}`) }),
			}));
		return { ...base, sections: [{ id: "s1", title: "", questions }] };
	};

	it("are worked out once each, however many ways lead to them", () => {
		const twice = chainOf(60, (id) => ({
			all: [
				{ answered: id },
				{
					any: [
						{ of: id, is: ["yes"] },
						{ of: id, is: ["no"] },
					],
				},
			],
		}));
		const given = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`Q${at + 1}`, "yes"]));
		let looks = 0;
		const answers = {
			...givenAnswers({ given }),
			answer(id: string) {
				looks += 1;
				return given[id];
			},
		};
		expect(applies("Q60", fieldsOf(twice), answers)).toBe(true);
		expect(looks).toBe(59);
	});

	it("are refused where more than a hundred do, at the first that is too far", () => {
		const chain = (length: number) => parseInstrument(chainOf(length, (id) => ({ answered: id })));
		expect(chain(101).ok).toBe(true);
		expect(chain(5000)).toEqual({
			ok: false,
			problem: {
				kind: "instrument-invalid",
				faults: [{ path: "sections.0.questions.101", rule: "chain-too-long", id: "Q102", most: 100 }],
			},
		});
	});

	it("are refused at each that waits for itself, and at none that only waits for those", () => {
		const { sections, ...chain } = chainOf(4, (id) => ({ answered: id }));
		const questions = (sections[0]?.questions ?? []).map((question, at) =>
			at === 1 ? { ...question, appliesWhen: { answered: "Q3" } } : question,
		);
		expect(parseInstrument({ ...chain, sections: [{ id: "s1", title: "", questions }] })).toEqual({
			ok: false,
			problem: {
				kind: "instrument-invalid",
				faults: ["Q2", "Q3"].map((id, at) => ({
					path: `sections.0.questions.${at + 1}.appliesWhen`,
					rule: "depends-on-itself",
					id,
				})),
			},
		});
	});
});
