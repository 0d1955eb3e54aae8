import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import {
	OVERALL_SCORE,
	overallScoreOf,
	planNoOverallScore,
	planOverallScore,
} from "#domain/judgement/overall-score.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { textOf } from "#support/report-text.ts";

/** County Durham, published on 3 November 2022: overall 'Requires improvement', 11 of 36; resettlement 'Outstanding'. */
function durham() {
	const inspection = buildInspection({ service: "County Durham Youth Justice Service" });
	for (const reference of ["A", "B", "C"]) inspection.addCase("signed-off", {}, reference);
	inspection.decide("outstanding", "Seen in policy, provision and its evaluation.");
	const noted = planOverallScore(11, "‘Requires improvement’, report of 3 November 2022");
	if (noted.ok) inspection.apply([noted.value]);
	return inspection;
}

describe("the overall score of a service", () => {
	it("is noted beside the rating for resettlement and moves it in nothing: County Durham 2022", () => {
		const { journal } = durham();
		expect(overallScoreOf(journal)).toMatchObject({
			points: 11,
			note: "‘Requires improvement’, report of 3 November 2022",
		});
		expect(ratingOf(journal)).toMatchObject({ state: "outstanding", changedSince: false });
	});

	it("is in no document about the inspection", () => {
		const before = buildInspection({ service: "County Durham Youth Justice Service" });
		const after = durham();
		for (const compose of [composeYjsSummary, composeSampleFindings]) {
			expect(textOf(compose(after.data(), "internal", 0))).not.toMatch(/\b11\b|\b36\b/);
			expect(textOf(compose(before.data(), "internal", 0))).not.toMatch(/\b36\b/);
		}
	});

	it.each([-1, 37, 1.5, Number.NaN, undefined])("is a whole number from 0 to 36, and %s is none", (points) => {
		expect(planOverallScore(points, "")).toEqual({ ok: false, problem: { kind: "points-not-in-range", most: 36 } });
	});

	it.each([0, 36])("can be %s", (points) => {
		expect(planOverallScore(points, "").ok).toBe(true);
	});

	it("can be taken out again, and is none while people noted different ones", () => {
		const [device, other] = twoDevices();
		const inspection = buildInspection({ device });
		other.receive(device.journal.events.values());
		const note = (points: number) => ({ stream: PLAN, record: INSPECTION, field: OVERALL_SCORE, value: { points } });
		inspection.apply([note(11)]);
		inspection.apply([note(12)], other);
		device.receive(other.journal.events.values());
		expect(overallScoreOf(device.journal)).toBeUndefined();
		inspection.apply([note(12)]);
		expect(overallScoreOf(device.journal)?.points).toBe(12);
		inspection.apply([planNoOverallScore()]);
		expect(overallScoreOf(device.journal)).toBeUndefined();
	});

	it("is read by nothing but its entry and the view across services", () => {
		const readers = readdirSync("src", { recursive: true, encoding: "utf8" })
			.filter((file) => /\.tsx?$/.test(file))
			.filter((file) =>
				/judgement\/overall-score\.ts"|["'`]overall-score["'`]/.test(readFileSync(join("src", file), "utf8")),
			)
			.filter((file) => !mayRead.some((allowed) => allowed.test(file)));
		expect(readers).toEqual([]);
	});
});

/** Where it is defined, entered and kept out of what documents tell, and the list that shows it apart. */
const mayRead = [
	/^domain\/judgement\/overall-score\.ts$/,
	/^app\/judgement\/overall-score-form\.tsx$/,
	/^domain\/report\/(changes-since|judgement-pack-data|told-conflicts)\.ts$/,
	/^app\/across-services\//,
	/^domain\/findings\/across-services/,
	/^domain\/report\/(compose-ratings-across-services|ratings-data)\.ts$/,
];
