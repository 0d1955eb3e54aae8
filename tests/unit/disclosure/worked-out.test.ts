import { describe, expect, it } from "vitest";
import { buildInspection } from "#support/inspection-builder.ts";
import { outwardDrafts, resolve } from "#support/outward.ts";
import { type Given, type SmallWorlds, workedOut } from "#support/small-worlds.ts";

/** B7 and B8 in every way that belongs to a release status; whoever is not released may still have an answer to B8. */
const answersOf = (released: string, B8s: readonly string[]): readonly Given[] => [
	{ B7: "na_no_need", release_status: released },
	...["yes", "no"].flatMap((B7) => B8s.map((B8) => ({ B7, B8, release_status: released }))),
];

const otherServices: readonly Given[] = [
	...answersOf("released", ["yes", "no", "na_no_need"]).flatMap((given) =>
		["yes", "no"].map((released_homeless) => ({ ...given, released_homeless })),
	),
	...answersOf("not_released", ["yes", "no", "na_no_need", "na_not_released"]).map((given) => ({
		...given,
		released_homeless: "not_released",
	})),
];

const services: Omit<SmallWorlds, "inspected" | "threshold"> = {
	questions: ["B7", "B8"],
	facts: ["release_status", "released_homeless"],
	cases: otherServices,
};

const choices = [["question/B7"], ["profile/release_status"], ["question/B8", "profile/released_homeless"]];

describe("no suppressed figure follows from the outward documents together", () => {
	it.each([
		{ inspected: 1, threshold: 1 },
		{ inspected: 2, threshold: 2 },
		{ inspected: 2, threshold: 5 },
	])("of $inspected cases, at a threshold of $threshold, whatever is suppressed", (size) => {
		const found = choices.flatMap((suppressed) =>
			workedOut({ ...services, ...size }, suppressed).map((figure) => `${figure} (${suppressed.join(" ")})`),
		);
		expect(found).toEqual([]);
	});

	it("of three cases, where one question is suppressed", () => {
		const cases = otherServices.filter(({ released_homeless }) => released_homeless !== "yes");
		expect(workedOut({ ...services, cases, inspected: 3, threshold: 3 }, ["question/B7"])).toEqual([]);
	});

	it("though it does where nothing is suppressed with it, so that the tests above can fail", () => {
		const two = { ...services, inspected: 2, threshold: 2 };
		expect(workedOut(two, ["question/B7"], false)).toContain("B7 notApplicable");
		expect(workedOut(two, ["profile/release_status"], false)).toContain("release_status not_released");
	});

	it("nor from what inspectors describe", () => {
		const described = ["yes", "no"].map((B2) => ({ B2, "B2.what": "A flat" }));
		const cases: readonly Given[] = [...described, { B2: "yes" }, { B2: "na_not_released" }, { B2: "" }];
		for (const inspected of [1, 2, 3]) {
			const worlds = { questions: ["B2", "B9"], facts: [], cases, inspected, threshold: 3 };
			expect(workedOut(worlds, ["question/B2"])).toEqual([]);
			expect(workedOut(worlds, ["question/B2"], false)).not.toEqual([]);
		}
	});

	it("nor from the numbers of the sample", () => {
		const said = (excluded: number, unfinished: number) => {
			const inspection = buildInspection();
			for (let made = 0; made < 5; made += 1) inspection.addCase("signed-off");
			for (let made = 0; made < excluded; made += 1) inspection.addCase("excluded");
			for (let made = 0; made < unfinished; made += 1) inspection.addCase("unfinished");
			resolve(inspection, "sample", { decision: "suppress" });
			return outwardDrafts(inspection).map(({ blocks }) => blocks);
		};
		expect(said(1, 0)).toEqual(said(0, 3));
		expect(said(1, 0)).toEqual(said(2, 1));
	});
});
