import { expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import { casesInSample } from "#domain/findings/case-in-sample.ts";
import { reviewProblems } from "#domain/inspection/review.ts";
import { openCardsOf, planCard, planCardStep } from "#domain/inspection/safeguarding.ts";
import { team } from "#support/hand-over-scene.ts";
import { answering } from "#support/hand-over-team.ts";
import { reviewStep } from "#support/review-step.ts";

it("an arrival names the safeguarding cards that it opens, and not again those that were open here", () => {
	const { lead, assessor, assessment, sampleCase, handOver } = team();
	assessor.apply(planCard("first", assessment, "B2", 1));
	expect(lead.takeIn(handOver())).toMatchObject({
		value: { concerns: [{ id: "first", case: sampleCase, reference: "Reference one", question: "B2" }] },
	});
	assessor.apply(planCard("second", assessment, "", 2));
	expect(lead.takeIn(handOver())).toMatchObject({ value: { concerns: [{ id: "second" }] } });
});

it("a card that arrives keeps the lead from signing the case off, before all else that is left", () => {
	const { lead, assessor, assessment, handOver } = team();
	const { journal } = lead.device;
	const kinds = () => {
		const [found] = casesInSample(journal, findInstrument);
		if (!found) throw new Error("The case is not there");
		return reviewProblems("sign-off", { journal, assessment, role: "lead-inspector", ...found }).map(
			({ kind }) => kind,
		);
	};
	assessor.apply([answering(assessment, "A1", "no"), reviewStep(assessor.device.journal, assessment, "ready")]);
	lead.takeIn(handOver());
	expect(kinds()).toEqual(["not-finished"]);
	assessor.apply(planCard("card", assessment, "B2", 1));
	lead.takeIn(handOver());
	expect(kinds()).toEqual(["open-cards", "not-finished"]);
	lead.apply([{ stream: assessment, record: "card", field: "follow-up", value: "Referral made" }]);
	const [card] = openCardsOf(journal, assessment);
	const closed = card && planCardStep(card, true, "The child was seen", "lead-inspector");
	if (closed?.ok) lead.apply(closed.value);
	expect(kinds()).toEqual(["not-finished"]);
});
