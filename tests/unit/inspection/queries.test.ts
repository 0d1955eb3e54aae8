import { describe, expect, it } from "vitest";
import { planMember } from "#domain/inspection/inspection.ts";
import {
	openQueriesOf,
	planClosing,
	planReply,
	planThread,
	type Thread,
	type ThreadKind,
	threadsOf,
} from "#domain/inspection/queries.ts";
import { openConflictsOf } from "#domain/inspection/review.ts";
import type { Role } from "#domain/inspection/team.ts";
import { add } from "#domain/journal/journal.ts";
import { completeCase } from "#support/cag.ts";
import { twoDevices } from "#support/histories.ts";

const ASSESSMENT = "assessment-1";
const kim = { id: "kim", person: "", name: "Kim", role: "inspector" } as const;
const member = (id: string, role: Role) => ({ ...kim, id, role });

const planned = (kind: ThreadKind, text: string, owner: string, question = "B1") =>
	planThread(`thread-${text}`, { assessment: ASSESSMENT, question, kind, owner, text }, 1);

/** A case that is ready for review, with one query on B1 that Kim owns. */
function queried() {
	const s = completeCase();
	s.apply(planMember("kim", "Kim", "inspector", 2));
	s.act("mark-ready", "inspector");
	const asked = planned("query", "Which plan?", "kim");
	if (asked.ok) s.apply(asked.value);
	return { ...s, thread: () => threadsOf(s.journal, ASSESSMENT)[0] as Thread };
}

describe("a query", () => {
	it("needs words and an owner, a comment only words", () => {
		expect(planned("query", "Which plan?", "")).toEqual({ ok: false, problem: { kind: "owner-missing" } });
		expect(planned("comment", "  ", "")).toEqual({ ok: false, problem: { kind: "text-missing" } });
		expect(planned("comment", "Well put", "").ok).toBe(true);
	});

	it("keeps a case from being signed off until it is closed, and says how many do", () => {
		const s = queried();
		expect(s.act("sign-off", "lead-inspector")).toEqual({ ok: false, problem: { kind: "open-queries", count: 1 } });
		const closed = planClosing(s.thread(), true, kim);
		if (closed.ok) s.apply([closed.value]);
		expect(s.act("sign-off", "lead-inspector").ok).toBe(true);
	});

	it("does not keep a case from being marked ready again, nor does a comment keep it from being signed off", () => {
		const s = queried();
		s.act("return", "lead-inspector", "See the query");
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
		const other = completeCase();
		const comment = planned("comment", "Well put", "");
		if (comment.ok) other.apply(comment.value);
		other.act("mark-ready", "inspector");
		expect(other.act("sign-off", "lead-inspector").ok).toBe(true);
	});

	it("is answered once somebody replies, and its owner or who reviews closes it and opens it again", () => {
		const s = queried();
		expect(s.thread().isAnswered).toBe(false);
		const reply = planReply("reply-1", s.thread(), "The resettlement plan", 1);
		if (reply.ok) s.apply(reply.value);
		expect(s.thread()).toMatchObject({ isOpen: true, isAnswered: true, replies: [{ text: "The resettlement plan" }] });

		const stranger = planClosing(s.thread(), true, member("somebody", "inspector"));
		expect(stranger).toEqual({ ok: false, problem: { kind: "not-your-query" } });
		const closed = planClosing(s.thread(), true, member("lead", "lead-inspector"));
		if (closed.ok) s.apply([closed.value]);
		expect(s.thread()).toMatchObject({ isOpen: false, isAnswered: false, steps: [{ closed: true }] });
		const opened = planClosing(s.thread(), false, kim);
		if (opened.ok) s.apply([opened.value]);
		expect(s.thread()).toMatchObject({ isOpen: true, isAnswered: false, steps: [{ closed: true }, { closed: false }] });
	});

	it("is no change of what was assessed", () => {
		expect(queried().review()).toMatchObject({ state: "ready", changedSince: false });
	});

	it("that one person closed and another opened again, neither seeing the other, is open and no conflict of the case", () => {
		const [one, other] = twoDevices();
		const write = (device: typeof one, field: string, value: string | boolean) =>
			device.writer().write(device.journal, { stream: ASSESSMENT, record: "q", field, value });
		one.receive([
			...one.writer().write(one.journal, {
				stream: ASSESSMENT,
				record: "q",
				field: "created",
				value: { kind: "thread", parent: ASSESSMENT, order: 1 },
			}),
		]);
		one.receive(write(one, "kind", "query"));
		add(other.journal, [...one.journal.events.values()]);
		other.receive(write(other, "closed", false));
		one.receive(write(one, "closed", true));
		one.receive(other.journal.events.values());
		expect(openQueriesOf(one.journal, ASSESSMENT).map(({ id }) => id)).toEqual(["q"]);
		expect(openConflictsOf(one.journal, ASSESSMENT)).toEqual([]);
	});
});
