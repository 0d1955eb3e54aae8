import { describe, expect, it } from "vitest";
import { planInterestsDeclared, planRehearsed, planWaiver } from "#domain/handover/joining.ts";
import { type Engagement, planMember } from "#domain/inspection/inspection.ts";
import { keptFromCases } from "#domain/rehearsal/kept-from-cases.ts";
import { buildInspection } from "#support/inspection-builder.ts";

/** An inspection that person-1 leads, and which ann has joined. */
function joined(engagement: Engagement = "inspection") {
	const inspection = buildInspection({ engagement });
	inspection.apply(planMember("ann", "Ann", "local-assessor", 2, "ann"));
	return inspection;
}

function waived() {
	const waiver = planWaiver("ann", "Assessed with us last year");
	return waiver.ok ? [waiver.value] : [];
}

describe("real cases", () => {
	it("are kept from who has joined until interests are declared and the rehearsal is done or waived", () => {
		for (const rehearsal of [[planRehearsed("ann")], waived()]) {
			const { apply, journal } = joined();
			expect(keptFromCases(journal, "ann")).toBe("ann");
			apply(rehearsal);
			expect(keptFromCases(journal, "ann")).toBe("ann");
			apply([planInterestsDeclared("ann")]);
			expect(keptFromCases(journal, "ann")).toBeUndefined();
		}
	});

	it("are open to who created the inspection, in whatever role, and to who is not on its team", () => {
		const { apply, journal } = joined();
		expect(keptFromCases(journal, "person-1")).toBeUndefined();
		apply([{ stream: "plan", record: "lead", field: "role", value: "inspector" }]);
		expect(keptFromCases(journal, "person-1")).toBeUndefined();
		expect(keptFromCases(journal, "somebody")).toBeUndefined();
	});

	it("of a practice inspection are open to everybody", () => {
		expect(keptFromCases(joined("practice").journal, "ann")).toBeUndefined();
	});
});
