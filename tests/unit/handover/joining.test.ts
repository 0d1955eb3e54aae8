import { describe, expect, it } from "vitest";
import {
	joiningStepsOf,
	mayOpenCases,
	memberOf,
	planInterestsDeclared,
	planPerson,
	planRehearsed,
	planWaiver,
	planWaiverTakenBack,
} from "#domain/handover/joining.ts";
import { plan, team } from "#support/hand-over-scene.ts";

describe("joining", () => {
	it("ties a member to a person, the same whoever of the two says it first", () => {
		const { lead, assessor, handOver } = team();
		const journal = lead.device.journal;
		expect(memberOf(journal, assessor.card.person)?.id).toBe("member-2");
		assessor.apply([planPerson("member-2", assessor.card.person)]);
		expect(lead.takeIn(handOver())).toMatchObject({ ok: true, value: { conflicts: [] } });
		expect(memberOf(journal, "")).toBeUndefined();
	});

	it("opens the cases once interests are declared and the rehearsal is done", () => {
		const { assessor } = team();
		const isOpen = () => mayOpenCases(assessor.device.journal, "member-2");
		expect(isOpen()).toBe(false);
		assessor.apply([planRehearsed("member-2")]);
		expect(isOpen()).toBe(false);
		assessor.apply([planInterestsDeclared("member-2")]);
		expect(isOpen()).toBe(true);
		expect(mayOpenCases(assessor.device.journal, "member-3")).toBe(false);
	});

	it("opens them without the rehearsal where the lead says why", () => {
		const { lead, assessor } = team();
		assessor.apply([planInterestsDeclared("member-2")]);
		expect(planWaiver("member-2", " ")).toMatchObject({ problem: { kind: "reason-needed" } });
		const waiver = planWaiver("member-2", "Has inspected for years");
		if (waiver.ok) lead.apply([waiver.value]);
		assessor.takeIn(lead.pack("member-2"));
		expect(mayOpenCases(assessor.device.journal, "member-2")).toBe(true);
		expect(joiningStepsOf(assessor.device.journal, "member-2").waived).toMatchObject({
			reason: "Has inspected for years",
			by: lead.card.name,
		});
	});

	it("closes them again where the lead takes that back, until the rehearsal is done", () => {
		const { lead, assessor } = team();
		const isOpen = () => mayOpenCases(assessor.device.journal, "member-2");
		assessor.apply([planInterestsDeclared("member-2")]);
		const waiver = planWaiver("member-2", "Has inspected for years");
		if (waiver.ok) lead.apply([waiver.value]);
		assessor.takeIn(lead.pack("member-2"));
		expect(isOpen()).toBe(true);
		lead.apply([planWaiverTakenBack("member-2")]);
		expect(joiningStepsOf(lead.device.journal, "member-2").waived).toBeUndefined();
		assessor.takeIn(lead.pack("member-2"));
		expect(isOpen()).toBe(false);
		assessor.apply([planRehearsed("member-2")]);
		expect(isOpen()).toBe(true);
	});

	it("keeps nothing from the lead, nor from anybody in practice", () => {
		const { lead, assessor } = team();
		expect(mayOpenCases(lead.device.journal, "lead")).toBe(true);
		assessor.apply([plan("inspection", "engagement", "practice")]);
		expect(mayOpenCases(assessor.device.journal, "member-2")).toBe(true);
	});
});
