import { describe, expect, it } from "vitest";
import { openConflictsOf } from "#domain/inspection/review.ts";
import { planCard, planCardStep, type SafeguardingCard, safeguardingCardsOf } from "#domain/inspection/safeguarding.ts";
import type { Change } from "#domain/journal/change.ts";
import { completeCase } from "#support/cag.ts";
import { twoDevices } from "#support/histories.ts";

const ASSESSMENT = "assessment-1";

/** A case that is ready for review, with one card that was opened at B4. */
function concerned() {
	const s = completeCase();
	s.act("mark-ready", "inspector");
	s.apply(planCard("card-1", ASSESSMENT, "B4", 1));
	const card = () => safeguardingCardsOf(s.journal)[0] as SafeguardingCard;
	const write = (field: string, value: string) =>
		s.apply([{ stream: ASSESSMENT, record: "card-1", field, value } satisfies Change]);
	const step = (closed: boolean, said: string) => {
		const planned = planCardStep(card(), closed, said, "lead-inspector");
		if (planned.ok) s.apply(planned.value);
		return planned;
	};
	return { ...s, card, write, step };
}

describe("a safeguarding card", () => {
	it("says what case it is about and at which question, and leaves what was assessed as it was", () => {
		const s = concerned();
		expect(s.card()).toMatchObject({ case: "case-1", reference: "Case 1", question: "B4", isOpen: true });
		expect(s.review()).toMatchObject({ state: "ready", changedSince: false });
	});

	it("keeps a case from being signed off until the lead has closed it", () => {
		const s = concerned();
		s.write("follow-up", "Referral made");
		expect(s.act("sign-off", "lead-inspector")).toEqual({ ok: false, problem: { kind: "open-cards", count: 1 } });
		expect(s.act("sign-off", "quality-lead").ok).toBe(false);
		expect(s.step(true, "The duty social worker saw the child").ok).toBe(true);
		expect(s.act("sign-off", "lead-inspector").ok).toBe(true);
	});

	it("is closed by nobody but the lead, and not without its follow-up and what was done", () => {
		const s = concerned();
		expect(planCardStep(s.card(), true, "Done", "quality-lead")).toMatchObject({ problem: { kind: "not-the-lead" } });
		expect(s.step(true, "Done")).toMatchObject({ problem: { kind: "follow-up-missing" } });
		s.write("follow-up", "Referral made");
		expect(s.step(true, " ")).toMatchObject({ problem: { kind: "said-missing" } });
	});

	it("is opened again with a reason, and both steps stay", () => {
		const s = concerned();
		s.write("follow-up", "Referral made");
		s.step(true, "Seen by a doctor");
		s.step(false, "Missing since Tuesday");
		expect(s.card()).toMatchObject({
			isOpen: true,
			steps: [
				{ closed: true, said: "Seen by a doctor" },
				{ closed: false, said: "Missing since Tuesday" },
			],
		});
	});

	it("that two people closed in different words, neither seeing the other, is open until the lead closes it anew", () => {
		const [one, other] = twoDevices();
		for (const { record, field, value } of planCard("card-1", ASSESSMENT, "B4", 1))
			one.receive(one.writer().write(one.journal, { stream: ASSESSMENT, record, field, value }));
		other.receive(one.journal.events.values());
		const close = (device: typeof one, said: string) =>
			device.receive(
				device.writer().write(device.journal, {
					stream: ASSESSMENT,
					record: "card-1",
					field: "state",
					value: { closed: true, said },
				}),
			);
		close(one, "Seen by a doctor");
		close(other, "Moved");
		one.receive(other.journal.events.values());
		expect(safeguardingCardsOf(one.journal)).toMatchObject([{ isOpen: true }]);
		expect(openConflictsOf(one.journal, ASSESSMENT)).toEqual([]);
		close(one, "Seen by a doctor, then moved");
		expect(safeguardingCardsOf(one.journal)).toMatchObject([{ isOpen: false }]);
	});

	it.each([
		["2026-03-09", "14:05", "2026-03-09T14:05:00.000Z"],
		["2026-06-09", "9.05", "2026-06-09T08:05:00.000Z"],
		["2026-10-25", "01:30", "2026-10-25T00:30:00.000Z"],
	])("takes the call of %s at %s in London for one instant", (day, time, instant) => {
		const s = concerned();
		s.write("called-on", day);
		s.write("called-at", time);
		expect(new Date(s.card().calledAt ?? 0).toISOString()).toBe(instant);
	});

	it.each([
		["2026-02-30", "14:05"],
		["2026-03-09", "25:00"],
		["2026-03-29", "01:30"],
		["", "14:05"],
	])("knows no time of a call on %j at %j, and keeps what was typed", (day, time) => {
		const s = concerned();
		s.write("called-on", day);
		s.write("called-at", time);
		expect(s.card()).toMatchObject({ calledAt: undefined, written: { "called-on": day, "called-at": time } });
	});
});
