import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import { casesInSample } from "#domain/findings/case-in-sample.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { textOf } from "#support/report-text.ts";

/** "Resettlement cases are not separately rated." (case assessment guidance, line 15) */

/** Names for how good something is. */
const measures =
	/^(scor(e|es|ed|ing)|rat(e|es|ed|ings?)|grad(e|es|ed|ing)|rank(s|ed|ing)?|percent(ages?)?|averages?|quality|shares?|overall|lights?|rag)$/i;

/** Whether one of the words of a name is a measure: "caseScore", "RATING_STATE", "rank-cases". */
const isMeasure = (name: string) =>
	(name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).some((word) => measures.test(word));

/** What is about a case, and so never about a rating. */
const aboutCases = [
	"src/domain/assessment",
	"src/domain/findings",
	"src/domain/inspection",
	"src/domain/instrument",
	"src/app/case",
	"src/app/evidence",
	"src/app/inspections",
	"src/app/session",
	"src/app/shell",
	"src/domain/report",
	"src/exports",
	"src/ui",
	"src/vault",
];

/** These say the rating of the standard, never of a case. */
const aboutTheStandard = [
	"src/domain/report/compose-judgement-pack.ts",
	"src/domain/report/compose-ratings-across-services.ts",
	"src/domain/report/compose-yjs-summary.ts",
	"src/domain/report/inspection-fields.ts",
	"src/domain/report/changes-since.ts",
	"src/domain/report/document-status.ts",
	"src/domain/report/rating-annexe.ts",
	"src/domain/report/ratings-data.ts",
	"src/domain/report/report-data.ts",
	"src/ui/words/en/across-services.ts",
	"src/ui/words/en/inspection.ts",
	"src/ui/words/en/judgement.ts",
	"src/ui/words/en/rating.ts",
	"src/ui/words/en/redaction.ts",
];

/** That a case is not rated, a count in words, and the widths of columns. */
const noMeasures = [
	// Noted by hand of the service; `overall-score.test.ts` says what reads it.
	"overallScore",
	"overallScoreOf",
	"OVERALL_SCORE",
	// That a second assessor answers: nothing of it is a score.
	"SecondScoringState",
	"notRated",
	"sayShare",
	"share",
	"shares",
	"ColumnShare",
	"KEY_VALUE_SHARES",
];

const sources = (...folders: readonly string[]) =>
	folders
		.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => ({ file, code: readFileSync(file, "utf8") }));

/** The names that code uses, its comments and texts left out. */
function namesIn(code: string): readonly string[] {
	const bare = code
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\/\/.*$/gm, "")
		.replace(/(["'])(?:\\.|(?!\1)[^\\\n])*\1/g, "")
		.replace(/`(?:\\.|[^`\\])*`/g, (template) => template.match(/\$\{[^}]*\}/g)?.join(" ") ?? "");
	return bare.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

const planted = [
	"rating",
	"scoreOf",
	"percentage",
	"RAG",
	"caseScore",
	"overallRating",
	"qualityScore",
	"goodShare",
	"percentYes",
	"overallAnswer",
	"rankCases",
	"trafficLight",
];

describe("no case is rated", () => {
	it("finds a measure where there is one", () => {
		expect(namesIn('interface Case { readonly rating: string; /** score */ text: "rank" }')).toContain("rating");
		expect(planted.filter((name) => !isMeasure(name))).toEqual([]);
		expect(["operating", "moderate", "storage", "separate", "isOverlaid"].filter(isMeasure)).toEqual([]);
	});

	it("in no type, field, variable or function about cases", () => {
		const found = sources(...aboutCases)
			.filter(({ file }) => !aboutTheStandard.includes(file))
			.flatMap(({ file, code }) =>
				namesIn(code)
					.filter((name) => isMeasure(name) && !noMeasures.includes(name))
					.map((name) => `${file}: ${name}`),
			);
		expect(found).toEqual([]);
		expect(sources(...aboutCases).length).toBeGreaterThan(30);
	});

	it("nor in anything that is worked out of a case, at any depth", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes" });
		inspection.addCase("excluded");
		const keys = keysOf([casesInSample(inspection.journal, findInstrument), sampleOf(inspection.journal)]);
		expect(keys).toContain("evaluation");
		expect(keys.filter((key) => isMeasure(key))).toEqual([]);
	});

	it("nor does the document about the sample hold a rating, though one was decided", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "no" });
		inspection.decide("inadequate", "The policy is missing.");
		const text = textOf(composeSampleFindings(inspection.data(), "internal", 0));
		expect(text).not.toMatch(/Outstanding|‘Good’|Requires improvement|Inadequate|Not rated|The policy is missing/);
	});
});

function keysOf(value: unknown, seen = new Set<unknown>()): readonly string[] {
	if (typeof value !== "object" || value === null || seen.has(value)) return [];
	seen.add(value);
	const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
	return entries.flatMap(([key, part]) => [String(key), ...keysOf(part, seen)]);
}
