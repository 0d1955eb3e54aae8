import { describe, expect, it } from "vitest";
import { casesToDrawFrom, dipSamplesOf, draw, isRepeatable, planDraw } from "#domain/inspection/dip-sample.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import { reviewStep } from "#support/review-step.ts";
import { planBuilder } from "./plan-builder.ts";

const five = ["case-a", "case-b", "case-c", "case-d", "case-e"];

describe("a random draw", () => {
	// Worked out with: printf '%s' 'seed-1 case-a' | sha256sum
	it.each([
		["seed-1", 3, ["case-e", "case-b", "case-c"]],
		["seed-2", 2, ["case-c", "case-d"]],
	])("with %s gives what sha256sum gives", (seed, size, drawn) => {
		expect(draw(seed, five, size)).toEqual(drawn);
	});

	it("does not depend on the order of the cases", () => {
		expect(draw("seed-1", five.toReversed(), 3)).toEqual(draw("seed-1", five, 3));
	});

	it("makes every case as likely as every other over many seeds", () => {
		const draws = 4000;
		const times = new Map(five.map((id) => [id, 0]));
		for (let seed = 0; seed < draws; seed += 1)
			for (const id of draw(`seed-${seed}`, five, 2)) times.set(id, (times.get(id) ?? 0) + 1);
		// Expected 1600 of 4000, standard deviation 31; the seeds are fixed, so this does not vary.
		for (const count of times.values()) expect(Math.abs(count - (draws * 2) / 5)).toBeLessThan(4 * 31);
	});
});

function withCases() {
	const plan = planBuilder();
	plan.cases(...five);
	const record = (id: string, wanted: Partial<Parameters<typeof planDraw>[2]> = {}) => {
		const planned = planDraw(plan.journal, id, { population: "all", size: 2, seed: "seed-1", reason: "", ...wanted });
		if (planned.ok) plan.apply(planned.value);
		return planned;
	};
	const signOff = (sampleCase: string) => {
		plan.apply([reviewStep(plan.journal, `assessment of ${sampleCase}`, "signed-off")]);
	};
	return { ...plan, record, signOff };
}

describe("the record of a draw", () => {
	it("holds what was drawn from, the seed, what was drawn, who drew and when", () => {
		const plan = withCases();
		plan.record("draw-1");
		expect(dipSamplesOf(plan.journal)).toMatchObject([
			{ drawnFrom: five, seed: "seed-1", drawn: ["case-e", "case-b"], by: "Name of person-1", reason: "" },
		]);
		expect(dipSamplesOf(plan.journal)[0]?.at).toBeGreaterThan(0);
	});

	it("stays as it was when cases come and go, and can still be repeated", () => {
		const plan = withCases();
		plan.record("draw-1");
		plan.apply([planRemoval("case-e", true)]);
		plan.cases("case-f");
		const [recorded] = dipSamplesOf(plan.journal);
		expect(recorded).toMatchObject({ drawnFrom: five, drawn: ["case-e", "case-b"] });
		expect(recorded && isRepeatable(recorded)).toBe(true);
		expect(recorded && isRepeatable({ ...recorded, drawn: ["case-a", "case-b"] })).toBe(false);
	});

	it("draws from the cases signed off, where that is the population", () => {
		const plan = withCases();
		expect(plan.record("draw-1", { population: "signed-off" })).toMatchObject({
			problem: { kind: "nothing-to-draw-from" },
		});
		plan.signOff("case-d");
		plan.signOff("case-a");
		expect(casesToDrawFrom(plan.journal, "signed-off")).toEqual(["case-a", "case-d"]);
		plan.record("draw-1", { population: "signed-off", size: 1 });
		expect(dipSamplesOf(plan.journal)).toMatchObject([{ population: "signed-off", drawn: ["case-a"] }]);
	});

	it.each([0, -1, 1.5, 6, Number.NaN])("refuses to draw %d of five cases", (size) => {
		expect(withCases().record("draw-1", { size })).toMatchObject({ problem: { kind: "size-impossible", most: 5 } });
	});

	it("is followed by another only with a reason, and stays beside it", () => {
		const plan = withCases();
		plan.record("draw-1");
		expect(plan.record("draw-2", { seed: "seed-2", reason: " " })).toMatchObject({
			problem: { kind: "reason-needed" },
		});
		plan.record("draw-2", { seed: "seed-2", reason: "Case b is the quality lead's own" });
		expect(dipSamplesOf(plan.journal)).toMatchObject([
			{ drawn: ["case-e", "case-b"], reason: "" },
			{ drawn: ["case-c", "case-d"], reason: "Case b is the quality lead's own" },
		]);
	});
});
