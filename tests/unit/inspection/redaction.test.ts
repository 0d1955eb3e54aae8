import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemsOf } from "#domain/assessment/evaluate.ts";
import { blocks } from "#domain/assessment/problem.ts";
import { entriesBeside, entriesWith, planRedaction } from "#domain/inspection/plan-redaction.ts";
import { redactionsOf } from "#domain/inspection/redaction.ts";
import { reviewOf } from "#domain/inspection/review.ts";
import { planCase, planReference } from "#domain/inspection/sample.ts";
import type { Role } from "#domain/inspection/team.ts";
import { verify } from "#domain/journal/chain.ts";
import type { Event } from "#domain/journal/event.ts";
import { holdsText } from "#domain/journal/find-text.ts";
import { historyOf } from "#domain/journal/history.ts";
import { add } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { fieldOf, headsOf } from "#domain/journal/view.ts";
import { completeCase } from "#support/cag.ts";
import { type Device, journalOf, oneDevice, shuffled, twoDevices } from "#support/histories.ts";
import { reviewStep } from "#support/review-step.ts";

const REASON = "A name was typed by mistake";
const field = ["case-1", "reason/B1"] as const;

interface Act {
	readonly events: readonly Event[];
	readonly role?: Role | undefined;
	readonly reason?: string;
	readonly sought?: string;
}

function plan(device: Device, { events, role = "inspector", reason = REASON, sought = "" }: Act) {
	const { person } = device.writer().introduction;
	const request = { certificate: "certificate-1", events: events.map(({ id }) => id), reason, sought };
	return planRedaction(device.journal, { person, role }, request);
}

/** Redacts, and gives all that was written for it. */
function redactAll(device: Device, act: Act): readonly Event[] {
	const planned = plan(device, act);
	if (!planned.ok) throw new Error(planned.problem.kind);
	const { redacted, changes } = planned.value;
	const written = [...redacted, ...changes.flatMap((change) => device.writer().write(device.journal, change))];
	expect(add(device.journal, written).refused).toEqual([]);
	return written;
}

describe("redacting", () => {
	it("takes the value of every chosen entry, and records who, when and why in each stream it touched", () => {
		const device = oneDevice();
		const first = device.write(...field, "Jordan was told");
		const other = device.write("case-2", "reason/B9", "As Jordan said");
		redactAll(device, { events: [first, other] });
		expect(fieldOf(device.journal, ...field).kind).toBe("redacted");
		const [redaction, ...more] = redactionsOf(device.journal);
		expect(more).toEqual([]);
		expect(redaction).toMatchObject({
			certificate: "certificate-1",
			reason: REASON,
			by: "Name of person-1",
			byRight: true,
			events: [{ id: first.id }, { id: other.id }],
		});
		const streams = [...device.journal.events.values()].filter(({ record }) => record === "certificate-1");
		expect(new Set(streams.map(({ stream }) => stream))).toEqual(new Set(["case-1", "case-2"]));
		expect(verify(device.journal)).toEqual([]);
	});

	it("is the author's, from any of their devices, and the lead inspector's", () => {
		const [anna, ben] = twoDevices();
		const events = [anna.write(...field, "Jordan was told")];
		ben.receive(anna.journal.events.values());
		anna.reopen();
		expect(plan(anna, { events }).ok).toBe(true);
		expect(plan(ben, { events, role: "lead-inspector" }).ok).toBe(true);
		for (const role of ["inspector", "quality-lead", undefined] as const)
			expect(plan(ben, { events, role })).toEqual({ ok: false, problem: { kind: "not-yours" } });
	});

	it("needs something to redact, and a reason that does not say it again", () => {
		const device = oneDevice();
		const events = [device.write(...field, "Zoë O’Neill was told")];
		const kind = (act: Act) => {
			const planned = plan(device, act);
			return planned.ok ? "planned" : planned.problem.kind;
		};
		expect(kind({ events: [] })).toBe("nothing-chosen");
		expect(kind({ events: [device.create("need-1", "case-1", 1)] })).toBe("nothing-chosen");
		expect(kind({ events, reason: "  " })).toBe("reason-needed");
		expect(kind({ events, reason: "the name ZOE  O'NEILL was typed", sought: "zoë o’neill" })).toBe("reason-repeats");
		expect(kind({ events, sought: "zoë o’neill" })).toBe("planned");
	});

	it("leaves the reference by which a case is called, until it has another", () => {
		const device = oneDevice();
		const instrument = { id: "cag", version: "1", fingerprint: "" };
		for (const change of planCase({ case: "case-1", assessment: "a-1" }, "Jordan", instrument, 1))
			add(device.journal, device.writer().write(device.journal, change));
		const events = entriesWith(device.journal, "jordan");
		expect(events).toHaveLength(1);
		expect(plan(device, { events })).toEqual({ ok: false, problem: { kind: "reference-stands" } });
		add(device.journal, device.writer().write(device.journal, planReference("case-1", "Case 1")));
		expect(plan(device, { events }).ok).toBe(true);
	});

	it("says of an act that it was not by right", () => {
		const [anna, ben] = twoDevices();
		const event = anna.write(...field, "Jordan was told");
		ben.receive(anna.journal.events.values());
		redactAll(ben, { events: [event], role: "lead-inspector" });
		expect(redactionsOf(ben.journal)[0]?.byRight).toBe(true);
		const value = { events: [event.id], role: "local-assessor" };
		ben.write("certificate-2", "redacted/certificate-2", value);
		expect(redactionsOf(ben.journal).find(({ certificate }) => certificate === "certificate-2")?.byRight).toBe(false);
	});

	it("can reach the reason of an earlier redaction, whose certificate stays", () => {
		const device = oneDevice();
		redactAll(device, { events: [device.write(...field, "Jordan")], reason: "It said Jordan" });
		const reasons = entriesWith(device.journal, "Jordan");
		expect(reasons).toHaveLength(1);
		const planned = planRedaction(
			device.journal,
			{ person: "person-1", role: "inspector" },
			{ certificate: "certificate-2", events: reasons.map(({ id }) => id), reason: REASON, sought: "Jordan" },
		);
		if (!planned.ok) throw new Error(planned.problem.kind);
		device.receive(planned.value.redacted);
		expect(redactionsOf(device.journal)[0]).toMatchObject({ reason: "", events: [{ field: "reason/B1" }] });
	});

	it("shows after a sign-off as changed since", () => {
		const device = oneDevice();
		const event = device.write(...field, "Jordan was told");
		add(device.journal, device.writer().write(device.journal, reviewStep(device.journal, "case-1", "signed-off")));
		expect(reviewOf(device.journal, "case-1").changedSince).toBe(false);
		redactAll(device, { events: [event] });
		expect(reviewOf(device.journal, "case-1")).toMatchObject({ state: "signed-off", changedSince: true });
	});

	it("is shown by the history, also as what stood before", () => {
		const device = oneDevice();
		const event = device.write(...field, "Jordan was told");
		device.write(...field, "The child was told");
		redactAll(device, { events: [event] });
		expect(historyOf(device.journal, ...field)).toMatchObject([
			{ after: undefined, isBeforeRedacted: false },
			{ after: "The child was told", before: [], isBeforeRedacted: true },
		]);
	});

	it("is not brought back by undoing", () => {
		const device = oneDevice();
		const event = device.write(...field, "Jordan was told");
		device.write(...field, "The child was told");
		redactAll(device, { events: [event] });
		expect(device.undo(...field)).toEqual({ ok: false, problem: { kind: "nothing-to-undo" } });
		expect(entriesWith(device.journal, "Jordan")).toEqual([]);
	});

	it("holds in whatever order and however often entries and redaction arrive", () => {
		const device = oneDevice();
		const events = ["Jordan", "The child", "Jordan again"].map((text) => device.write(...field, text));
		const whole = [...device.journal.events.values()];
		const written = redactAll(device, { events: events.filter(({ value }) => holdsText(value?.value, "jordan")) });
		fc.assert(
			fc.property(fc.gen(), (generate) => {
				const merged = journalOf(generate(shuffled, [...whole, ...written, ...whole]));
				expect(entriesWith(merged, "Jordan")).toEqual([]);
				expect(verify(merged)).toEqual([]);
				expect(redactionsOf(merged)).toEqual(redactionsOf(device.journal));
			}),
			{ numRuns: 50 },
		);
	});
});

describe("looking for words", () => {
	it("finds them in every entry of the inspection that a person typed, earlier ones and parts of decisions too", () => {
		const device = oneDevice();
		const earlier = device.write(...field, "Told by JORDAN’S  mother");
		device.write(...field, "Told by a parent");
		const returned = device.write("case-2", "state", {
			state: "returned",
			reason: "Who is Jordan’s mother?",
			covers: {},
		});
		device.create("Jordan's mother", "case-1", 1);
		expect(entriesWith(device.journal, "jordan's mother").map(({ id }) => id)).toEqual([earlier.id, returned.id]);
		expect(entriesWith(device.journal, " ")).toEqual([]);
	});

	it("gives the other entries of the same field, without what was taken back", () => {
		const device = oneDevice();
		const first = device.write(...field, "Jordan");
		device.undo(...field);
		const last = device.write(...field, "The child");
		expect(entriesBeside(device.journal, last.id).map(({ id }) => id)).toEqual([first.id, last.id]);
		expect(entriesBeside(device.journal, "unknown")).toEqual([]);
	});
});

describe("a redacted answer", () => {
	it("counts as not answered until it is given anew", () => {
		const s = completeCase();
		const [answer] = headsOf(s.journal, "assessment-1", "answer/B9");
		if (!answer) throw new Error("B9 is not answered");
		add(s.journal, [redact(answer)]);
		expect(problemsOf(s.evaluatedAnew()).filter(blocks)).toMatchObject([{ kind: "unanswered", at: "B9" }]);
		s.answer("B9", "yes");
		expect(problemsOf(s.evaluatedAnew()).filter(blocks)).toEqual([]);
	});
});
