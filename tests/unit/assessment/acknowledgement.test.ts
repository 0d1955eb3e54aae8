import { describe, expect, it } from "vitest";
import { isAcknowledged, isAcknowledgementPast, planAcknowledgement } from "#domain/assessment/acknowledgement.ts";
import { cag, completeCase } from "#support/cag.ts";

const found = cag.checks.find(({ id }) => id === "B1.yes_though_part_insufficient");
if (!found) throw new Error("The guidance has no such check");
const check = found;

/** A complete case whose B1 is Yes although its planning is marked insufficient, and the reason for it. */
function explained() {
	const s = completeCase();
	const confirm = () => s.apply(planAcknowledgement("assessment-1", check, s.answers));
	s.answer("B1.planning", "no");
	confirm();
	s.acknowledge(check.id, "The plan came late, and held");
	return { ...s, confirm };
}

describe("the reason for a warning", () => {
	it("is needed before a case is ready", () => {
		const s = completeCase();
		s.answer("B1.planning", "no");
		expect(s.act("mark-ready", "inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 1 } });
		expect(explained().act("mark-ready", "inspector").ok).toBe(true);
	});

	it("falls away when an answer that it is about changes, even back to what it was", () => {
		const s = explained();
		s.answer("B1", "no");
		s.answer("B1", "yes");
		expect(s.problems()).toMatchObject([{ kind: "check", question: check.id }]);
		expect(isAcknowledgementPast(check, s.answers)).toBe(true);
		expect(s.act("mark-ready", "inspector").ok).toBe(false);
	});

	it("stands again once somebody confirms it for the answers of now, and whatever other answers change", () => {
		const s = explained();
		s.answer("B1", "no");
		s.answer("B1", "yes");
		s.confirm();
		s.answer("B9", "yes");
		expect(isAcknowledged(check, s.answers)).toBe(true);
		expect(isAcknowledgementPast(check, s.answers)).toBe(false);
	});

	it("that was given before answers were named stands", () => {
		const s = completeCase();
		s.answer("B1.planning", "no");
		s.acknowledge(check.id, "The plan came late, and held");
		expect(isAcknowledged(check, s.answers)).toBe(true);
	});
});
