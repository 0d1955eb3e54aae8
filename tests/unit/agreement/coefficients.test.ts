import { describe, expect, it } from "vitest";
import { agreementOf, type Coefficient, cohensKappa, gwetsAc1 } from "#domain/agreement/coefficients.ts";

/** What a coefficient comes to; a table without one has none of it. */
function figure(coefficient: Coefficient) {
	if (coefficient.kind === "undefined") throw new Error("The table has no such coefficient");
	return coefficient;
}

const abstractors = [
	[13, 0, 0],
	[0, 20, 7],
	[0, 4, 56],
];

describe("published examples of Cohen's kappa", () => {
	it("Cohen 1968, table 1, two judges of 200 cases: .492, as Cohen reports it", () => {
		const table = [
			[88, 14, 18],
			[10, 40, 10],
			[2, 6, 12],
		];
		expect(figure(cohensKappa(table)).value).toBeCloseTo(0.492, 3);
	});

	it("Fleiss, Levin and Paik 2003, table 18.1, two psychologists of 100 patients: .68", () => {
		const table = [
			[75, 1, 4],
			[5, 4, 1],
			[0, 0, 10],
		];
		expect(figure(cohensKappa(table)).value).toBeCloseTo(0.68, 2);
	});

	it("SAS PROC FREQ, two dermatologists of 88 patients: .3449 with an asymptotic standard error of .0724", () => {
		const kappa = figure(
			cohensKappa([
				[10, 4, 1, 0],
				[5, 10, 12, 2],
				[2, 4, 12, 5],
				[0, 2, 6, 13],
			]),
		);
		expect(kappa.value).toBeCloseTo(0.3449, 4);
		expect(kappa.standardError).toBeCloseTo(0.0724, 4);
	});

	it("statpsych ci.kappa(31, 12, 4, 58): .676 with a standard error of .0734", () => {
		const kappa = figure(
			cohensKappa([
				[31, 12],
				[4, 58],
			]),
		);
		expect(kappa.value).toBeCloseTo(0.676, 3);
		expect(kappa.standardError).toBeCloseTo(0.0734, 4);
	});

	it("Stata kapci, 1,932 patients: .3411969 with an analytical standard error of .02629137", () => {
		const kappa = figure(
			cohensKappa([
				[1395, 118],
				[261, 158],
			]),
		);
		expect(kappa.value).toBeCloseTo(0.3411969207847029, 12);
		expect(kappa.standardError).toBeCloseTo(0.0262913719660408, 12);
	});

	it("irrCAC (Gwet), three categories of 100 pregnancies: .7964094, standard error .05891072, 95% .680 to .913", () => {
		const kappa = figure(cohensKappa(abstractors));
		expect(kappa.value).toBeCloseTo(0.7964094, 7);
		expect(kappa.standardError).toBeCloseTo(0.05891072, 8);
		expect(kappa.interval?.from).toBeCloseTo(0.68, 3);
		expect(kappa.interval?.to).toBeCloseTo(0.913, 3);
	});
});

describe("published examples of Gwet's AC1", () => {
	it("irrCAC (Gwet), three categories of 100 pregnancies: .8493305, standard error .04321747, 95% .764 to .935", () => {
		const ac1 = figure(gwetsAc1(abstractors));
		expect(ac1.value).toBeCloseTo(0.8493305, 7);
		expect(ac1.standardError).toBeCloseTo(0.04321747, 8);
		expect(ac1.interval?.from).toBeCloseTo(0.764, 3);
		expect(ac1.interval?.to).toBeCloseTo(0.935, 3);
	});
});

describe("the paradox of kappa", () => {
	it("Feinstein and Cicchetti 1990: 85 per cent agreement gives .70 with even answers and .32 with uneven ones", () => {
		const even = agreementOf([
			[40, 9],
			[6, 45],
		]);
		const uneven = agreementOf([
			[80, 10],
			[5, 5],
		]);
		expect([even.share.value, uneven.share.value]).toEqual([0.85, 0.85]);
		expect(figure(even.kappa).value).toBeCloseTo(0.7, 2);
		expect(figure(uneven.kappa).value).toBeCloseTo(0.32, 2);
	});

	it("Cicchetti and Feinstein 1990: 60 per cent agreement gives .13 and .26, by how the disagreements fall", () => {
		const symmetrical = [
			[45, 15],
			[25, 15],
		];
		const lopsided = [
			[25, 35],
			[5, 35],
		];
		expect(figure(cohensKappa(symmetrical)).value).toBeCloseTo(0.13, 2);
		expect(figure(cohensKappa(lopsided)).value).toBeCloseTo(0.26, 2);
	});

	it("where 118 of 125 pairs agree on one answer and none on the other, kappa is below nothing and AC1 .94", () => {
		const { share, kappa, ac1 } = agreementOf([
			[118, 5],
			[2, 0],
		]);
		expect(share.value).toBeCloseTo(0.944, 3);
		expect(figure(kappa).value).toBeCloseTo(-0.023, 3);
		expect(figure(ac1).value).toBeCloseTo(0.94, 2);
	});
});

describe("tables at the edge", () => {
	it("has no kappa where both gave the same answer throughout, and says so", () => {
		const { share, kappa, ac1 } = agreementOf([
			[40, 0, 0],
			[0, 0, 0],
			[0, 0, 0],
		]);
		expect(kappa).toEqual({ kind: "undefined" });
		expect(ac1).toEqual({ kind: "figure", value: 1, standardError: 0, interval: undefined });
		expect(share.value).toBe(1);
		expect(share.interval.from).toBeCloseTo(0.912, 3);
		expect(share.interval.to).toBe(1);
	});

	it("claims no certainty where all pairs agree", () => {
		const kappa = figure(
			cohensKappa([
				[20, 0],
				[0, 20],
			]),
		);
		expect(kappa).toEqual({ kind: "figure", value: 1, standardError: 0, interval: undefined });
	});

	it("gives -1 where two answers are always exchanged", () => {
		const { kappa, ac1, share } = agreementOf([
			[0, 15],
			[15, 0],
		]);
		expect([figure(kappa).value, figure(ac1).value, share.value]).toEqual([-1, -1, 0]);
	});

	it("gives nothing but figures within their bounds for every small table of two answers", () => {
		const counts = [0, 1, 2, 5];
		const tables = counts.flatMap((a) =>
			counts.flatMap((b) =>
				counts.flatMap((c) =>
					counts.map((d) => [
						[a, b],
						[c, d],
					]),
				),
			),
		);
		for (const table of tables.filter((one) => one.flat().some((count) => count > 0))) {
			const { kappa, ac1, share } = agreementOf(table);
			expect(share.interval.from).toBeLessThanOrEqual(share.value);
			expect(share.interval.to).toBeGreaterThanOrEqual(share.value);
			for (const coefficient of [kappa, ac1].filter(({ kind }) => kind === "figure")) {
				const { value, standardError } = figure(coefficient);
				expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12);
				expect(standardError).toBeGreaterThanOrEqual(0);
			}
		}
	});
});
