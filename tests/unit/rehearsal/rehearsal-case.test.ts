import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { fieldsOf } from "#domain/instrument/fields.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import { rehearsalCase } from "#domain/rehearsal/rehearsal-case.ts";
import { cag } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";

const { benchmarks, entries, facts, instrument } = rehearsalCase;

/** The case answered as the benchmarks have it; where several options agree, as `pick` chooses. */
function answered(pick: (accepts: readonly string[]) => string | undefined) {
	const s = scenario(cag);
	for (const { fact, value } of facts) s.answer(fact, value);
	for (const { field, accepts } of benchmarks.flatMap((benchmark) => benchmark.answers))
		s.answer(field, pick(accepts) ?? "");
	return s;
}

describe("the case to rehearse on", () => {
	it("has a benchmark for every question of the instrument, in its order, and for each whether it applies", () => {
		expect(currentInstrument).toMatchObject(instrument);
		const questions = cag.sections.flatMap((section) => section.questions.map(({ id }) => id));
		expect(benchmarks.map(({ question }) => question)).toEqual(questions);
		fc.assert(
			fc.property(fc.infiniteStream(fc.nat(1)), (draws) => {
				const s = answered((accepts) => accepts[(draws.next().value ?? 0) % accepts.length]);
				const applicable = questions.filter((id) => s.state(id) !== "not-asked");
				expect(applicable).toEqual(
					benchmarks.filter(({ answers }) => answers.length > 0).map(({ question }) => question),
				);
			}),
			{ numRuns: 8 },
		);
	});

	it("names only fields and options that the instrument offers, to services of both countries", () => {
		const fields = fieldsOf(cag);
		for (const { question, answers } of benchmarks)
			for (const { field: id, accepts } of answers) {
				const place = fields.get(id);
				expect(place?.question?.id).toBe(question);
				const answer = place?.field.answer;
				if (!answer || !isChosen(answer)) throw new Error(`${id} is not answered by choosing`);
				for (const value of accepts)
					for (const country of ["england", "wales"] as const)
						expect(optionOf(cag, answer, country, value)?.value).toBe(value);
			}
		for (const { fact, value } of facts) {
			const answer = fields.get(fact)?.field.answer;
			if (answer && isChosen(answer)) expect(optionOf(cag, answer, "england", value)?.value).toBe(value);
			else expect(answer?.type).toMatch(/^(date|number)$/);
		}
	});

	it("rests every answer on words that stand in the file, and says where reasonable assessors differ", () => {
		const texts = new Map(entries.map(({ id, text }) => [id, text]));
		for (const { answers, passages, why } of benchmarks) {
			expect(passages.length > 0).toBe(answers.length > 0);
			for (const { entry, text } of passages) expect(texts.get(entry)).toContain(text);
			expect(why.startsWith("Reasonable assessors differ.")).toBe(answers.some(({ accepts }) => accepts.length > 1));
		}
	});

	it("is inspected though he lived outside the area, whatever is ruled about the institution", () => {
		expect(answered(([first]) => first).standing()).toMatchObject({
			kind: "inspect",
			outcome: { id: "inspect_host_services_expected" },
		});
	});

	it("is a file in the order of its dates, of 600 to 900 words", () => {
		const dates = entries.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
		const words = entries.flatMap(({ text }) => text.split(/\s+/)).length;
		expect(words).toBeGreaterThanOrEqual(600);
		expect(words).toBeLessThanOrEqual(900);
	});
});
