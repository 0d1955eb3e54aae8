import { expect, it } from "vitest";
import { planCard } from "#domain/inspection/safeguarding.ts";
import { team } from "#support/hand-over-scene.ts";

it("an arrival names the safeguarding cards that it opens, and not again those that were open here", () => {
	const { lead, assessor, assessment, sampleCase, handOver } = team();
	assessor.apply(planCard("first", assessment, "B2", 1));
	expect(lead.takeIn(handOver())).toMatchObject({
		value: { concerns: [{ id: "first", case: sampleCase, reference: "Reference one", question: "B2" }] },
	});
	assessor.apply(planCard("second", assessment, "", 2));
	expect(lead.takeIn(handOver())).toMatchObject({ value: { concerns: [{ id: "second" }] } });
});
