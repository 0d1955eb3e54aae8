import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance } from "#app/instruments.ts";
import type { JudgementAnswer, Pair } from "#domain/agreement/pairs.ts";
import { poolAgreement } from "#domain/agreement/pooled.ts";

const questions = new Map(
	caseAssessmentGuidance.sections.flatMap((section) => section.questions.map((question) => [question.id, question])),
);

function pairs(id: string, count: number, first: JudgementAnswer, second: JudgementAnswer): readonly Pair[] {
	const question = questions.get(id);
	if (!question) throw new Error(`There is no question ${id}`);
	return Array.from({ length: count }, () => ({
		instrument: caseAssessmentGuidance.id,
		question,
		offered: ["yes", "no"],
		first,
		second,
	}));
}

describe("agreement over inspections", () => {
	it("is not shown below 30 pairs, with how many there are so far", () => {
		expect(poolAgreement([]).all).toEqual({ kind: "too-few", pairs: 0 });
		expect(poolAgreement(pairs("B1", 29, "yes", "no")).all).toEqual({ kind: "too-few", pairs: 29 });
		expect(poolAgreement(pairs("B1", 30, "yes", "no")).all).toMatchObject({
			kind: "shown",
			agreement: { pairs: 30, agreeing: 0 },
		});
	});

	it("is of each question with 30 pairs, by the questions' numbers whatever the figures", () => {
		const pooled = poolAgreement([
			...pairs("B10", 31, "yes", "yes"),
			...pairs("B2", 30, "yes", "no"),
			...pairs("B9", 3, "yes", "yes"),
		]);
		expect(pooled.questions.map(({ question, figures }) => [question.id, figures.kind])).toEqual([
			["B2", "shown"],
			["B9", "too-few"],
			["B10", "shown"],
		]);
		expect(pooled.all).toMatchObject({ kind: "shown", agreement: { pairs: 64, agreeing: 34 } });
	});

	it("takes the answers that a question offers, also one that nobody gave", () => {
		const withoutThird = poolAgreement([...pairs("B1", 20, "yes", "yes"), ...pairs("B1", 10, "no", "yes")]);
		const [one] = withoutThird.questions;
		const { all } = withoutThird;
		if (one?.figures.kind !== "shown" || all.kind !== "shown") throw new Error("30 pairs are enough");
		// Chance makes two assessors agree more often where there are two answers to give than where there are three.
		expect(one.figures.agreement.ac1).toMatchObject({ kind: "figure" });
		expect(one.figures.agreement.ac1).not.toEqual(all.agreement.ac1);
		expect(one.figures.agreement.kappa).toMatchObject({ value: 0 });
	});
});
