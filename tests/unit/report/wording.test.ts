import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag, findInstrument, resettlementStandard as standard } from "#app/instruments.ts";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import { ratingStates } from "#domain/judgement/rating.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { composeRatingsAcrossServices } from "#domain/report/compose-ratings-across-services.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { gatherRatings } from "#domain/report/ratings-data.ts";
import type { Report } from "#domain/report/report.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { everyDocument } from "#support/pdf-documents.ts";
import { textOf } from "#support/report-text.ts";

type Named = readonly [name: string, report: Report];

/** The documents about inspections, and about one of 12 cases above all: large enough for per cent. */
function documentsOfMany(): readonly Named[] {
	const inspections = ratingStates.map((state) => {
		const inspection = buildInspection({ service: `Service ${state}` });
		const cases = state === "not-rated" ? 0 : state === "good" ? 12 : 1;
		for (let number = 0; number < cases; number += 1)
			inspection.addCase("signed-off", { B1: number % 3 === 0 ? "no" : "yes", B2: "yes" });
		if (state !== "not-yet-decided") inspection.decide(state, "What was seen and heard");
		return inspection;
	});
	const documents = inspections.flatMap((inspection, index): readonly Named[] => {
		const of = ratingStates[index];
		const data = inspection.data();
		return [
			[`YJS summary, ${of}`, composeYjsSummary(data, "internal", 0)],
			[`sample findings, ${of}`, composeSampleFindings(data, "internal", 0)],
			[
				`judgement pack, ${of}`,
				composeJudgementPack(gatherJudgementPack(inspection.journal, cag, standard, findInstrument), 0),
			],
		];
	});
	const journals = inspections.map(({ journal }) => journal);
	const ratings = gatherRatings(journals, cag, standard, findInstrument);
	return [...documents, ["ratings of many", composeRatingsAcrossServices(ratings, DEFAULT_THRESHOLDS, 0)]];
}

const few = everyDocument();
const many = documentsOfMany();

const words = standard.scale.filter(({ isRating }) => isRating).map(({ label }) => label);
const anyRating = new RegExp(`.?\\b(?:${words.join("|")})\\b.?`, "g");

describe.each([...few, ...many])("the words of the %s", (_name, report) => {
	const text = textOf(report);

	it("have no sign for per cent and no figure that grades", () => {
		expect(text).not.toContain("%");
		expect(text).not.toMatch(
			/\b(?:scor(?:e|es|ed|ing)|average|mean|grade[sd]?|league|rank(?:s|ed|ing)?|percentages?|out of \d+)\b|\d\/36/i,
		);
	});

	it("have ratings in single quotes", () => {
		for (const [rating] of text.matchAll(anyRating)) expect(rating).toMatch(/^‘.*’$/);
	});

	it("say what Not rated means wherever it stands", () => {
		if (/not rated/i.test(text.replaceAll(/Cases are not rated/g, ""))) expect(text).toMatch(/no resettlement cases?/);
	});

	it("say Annexe", () => {
		expect(text).not.toMatch(/\bAnnex\b/);
	});
});

describe("shares", () => {
	const shares = /\d+ per cent/;

	it("are in words alone where cases are few", () => {
		for (const [, report] of few) expect(textOf(report)).not.toMatch(shares);
		expect(textOf(few[2]?.[1] as Report)).toMatch(/in (?:the )?one of the two cases/i);
	});

	it("have per cent beside the words once there are enough", () => {
		const withShares = many.filter(([, report]) => shares.test(textOf(report))).map(([name]) => name);
		expect(withShares).toEqual(["YJS summary, good", "sample findings, good", "ratings of many"]);
		expect(textOf(many.at(-1)?.[1] as Report)).toContain("In eight of the 16 cases (50 per cent)");
	});
});
