import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag, findInstrument, resettlementStandard as standard } from "#app/instruments.ts";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { composeRatingsAcrossServices } from "#domain/report/compose-ratings-across-services.ts";
import { gatherRatings } from "#domain/report/ratings-data.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import { type BuildOptions, buildInspection } from "#support/inspection-builder.ts";
import { chartOf, headingsOf, tableOf, textOf } from "#support/report-text.ts";

function composed(journals: readonly Journal[], perCent: number = DEFAULT_THRESHOLDS.perCent) {
	const data = gatherRatings(journals, cag, standard, findInstrument);
	return composeRatingsAcrossServices(data, { ...DEFAULT_THRESHOLDS, perCent }, 0);
}

/** An inspection with so many inspected cases, so many of which answer B1 with yes. */
function inspectionOf(service: string, cases: number, yes = 0, options: BuildOptions = {}) {
	const inspection = buildInspection({ service, ...options });
	for (let number = 0; number < cases; number += 1)
		inspection.addCase("signed-off", { B1: number < yes ? "yes" : "no", distance_band: "51_to_100_miles" });
	return inspection;
}

const rowsOf = (report: ReturnType<typeof composed>) => tableOf(report, "Inspections by service and date")?.rows ?? [];
const saidOfB1 = (report: ReturnType<typeof composed>) => tableOf(report, "Questions answered yes")?.rows[0]?.[1];

describe("ratings across services", () => {
	it("are in the order of service and date, whatever the ratings are", () => {
		const [b, a, older] = [inspectionOf("Bolton", 1), inspectionOf("Ashford", 1), inspectionOf("Bolton", 1)];
		b.decide("outstanding", "Because");
		a.decide("inadequate", "Because");
		older.apply([changeInspection("fieldwork-start", "2024-05-01"), changeInspection("fieldwork-end", "2024-05-03")]);
		expect(
			rowsOf(composed([b.journal, a.journal, older.journal])).map(([service, days, rating]) => [service, days, rating]),
		).toEqual([
			["Ashford", "9 March 2026 to 13 March 2026", "‘Inadequate’"],
			["Bolton", "1 May 2024 to 3 May 2024", "Rating not yet decided."],
			["Bolton", "9 March 2026 to 13 March 2026", "‘Outstanding’"],
		]);
	});

	it("say when each was decided and what has become of it since", () => {
		const inspection = inspectionOf("Bolton", 1);
		inspection.decide("good", "Because");
		const state = () => rowsOf(composed([inspection.journal]))[0]?.slice(3, 5);
		expect(state()).toEqual(["2 March 2026", "Decided"]);
		inspection.narrate("policy", "Another word");
		expect(state()?.[1]).toBe("Decided, and something has changed since");
		expect(rowsOf(composed([inspectionOf("Bolton", 0).journal]))[0]?.slice(3, 5)).toEqual(["Not decided", "Open"]);
	});

	it("explain Not rated, and count it apart", () => {
		const none = inspectionOf("Reading", 0);
		none.decide("not-rated", "There was no case");
		const text = textOf(composed([none.journal]));
		expect(text).toContain("Not rated: there were no resettlement cases to inspect.");
		expect(text).toContain("Not rated means that a service had no resettlement case to inspect.");
		expect(text).toContain("Not rated (no resettlement cases)\nThe one inspection");
	});

	it("leave practice out of every row and figure", () => {
		const practice = inspectionOf("Practice YJS", 3, 3, { engagement: "practice" });
		expect(composed([practice.journal])).toEqual(composed([]));
		const real = inspectionOf("Bolton", 1);
		expect(composed([real.journal, practice.journal])).toEqual(composed([real.journal]));
		expect(textOf(composed([practice.journal]))).toContain("There is no inspection to show.");
	});

	it("give per cent only where as many cases as the threshold asks were answered", () => {
		expect(saidOfB1(composed([inspectionOf("A", 5, 2).journal, inspectionOf("B", 4, 2).journal]))).toBe(
			"In four of the nine cases",
		);
		expect(saidOfB1(composed([inspectionOf("A", 6, 2).journal, inspectionOf("B", 4, 3).journal]))).toBe(
			"In five of the ten cases (50 per cent)",
		);
		expect(saidOfB1(composed([inspectionOf("A", 6, 2).journal, inspectionOf("B", 4, 3).journal], 11))).toBe(
			"In five of the ten cases",
		);
	});

	it("show distance in the inspectorate's bands, and never the overall score", () => {
		const report = composed([inspectionOf("A", 2).journal]);
		expect(chartOf(report, "Distance of the institution from home")?.rows).toEqual([
			{ label: "0 to 50 miles", counts: [0] },
			{ label: "51 to 100 miles", counts: [2] },
			{ label: "More than 100 miles", counts: [0] },
			{ label: "Not recorded", counts: [0] },
			{ label: "Not answered", counts: [0] },
		]);
		expect(textOf(report)).not.toMatch(/\/36|score/i);
		expect(textOf(report)).toContain("The rating for resettlement does not influence the overall YJS rating.");
	});

	it("have the marking of their inspections, and each where they differ", () => {
		const [one, other] = [inspectionOf("A", 0), inspectionOf("B", 0)];
		expect(composed([one.journal]).furniture.marking).toBe("OFFICIAL-SENSITIVE");
		other.apply([changeInspection("marking", "OFFICIAL")]);
		expect(composed([one.journal, other.journal]).furniture.marking).toBe("OFFICIAL, OFFICIAL-SENSITIVE");
		expect(composed([]).furniture.marking).toBe("OFFICIAL-SENSITIVE");
	});

	it("can be drawn with no, one or many inspections", () => {
		for (const count of [0, 1, 12]) {
			const report = composed(
				Array.from({ length: count }, (_, index) => inspectionOf(`Service ${index}`, index % 3).journal),
			);
			expect(validateReport(report).ok).toBe(true);
			expect(headingsOf(report)[0]).toBe("Ratings for resettlement across services");
		}
	});
});
