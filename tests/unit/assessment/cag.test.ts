import { describe, expect, it } from "vitest";
import { cag, completeCase } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";

describe("a case under the case assessment guidance", () => {
	it("has every question of it left at first, but the one that depends on a disability", () => {
		const s = scenario(cag);
		const questions = new Set(s.problems().map(({ question }) => question.split(".")[0]));
		expect(questions.size).toBe(21);
		expect(s.state("A8")).toBe("not-asked");
	});

	it("has nothing left once everything is answered", () => {
		expect(completeCase().problems()).toEqual([]);
	});

	it("asks for the impact of a disability only where there is one, and parks what was written", () => {
		const s = scenario(cag);
		s.answer("A7", "yes");
		s.answer("A8", "Reading is hard");
		s.answer("A7", "no");
		expect(s.question("A8")).toMatchObject({ state: "not-asked", parked: true, notAskedBecause: ["A7"] });
		expect(s.answers.answer("A8")).toBe("Reading is hard");
		s.answer("A7", "yes");
		expect(s.state("A8")).toBe("answered");
	});

	it("does not ask about provision of other services where there is no other need, and sets nothing in its place", () => {
		const s = scenario(cag);
		s.answer("B8", "no");
		s.answer("B7", "na_no_need");
		expect(s.question("B8")).toMatchObject({ state: "not-asked", parked: true, notAskedBecause: ["B7"] });
		expect(s.answers.answer("B8")).toBe("no");
	});

	it("needs a reason for every No and every Not applicable", () => {
		const s = completeCase();
		s.answer("B9", "no");
		s.answer("B14", "na_no_victim");
		expect(s.problems()).toEqual([
			{ kind: "reason-missing", question: "B9" },
			{ kind: "reason-missing", question: "B14" },
		]);
		s.reason("B9", "No visits");
		s.reason("B14", "No victim");
		expect(s.problems()).toEqual([]);
	});

	it("needs no description where the child is not yet released", () => {
		const s = completeCase();
		s.answer("release_status", "not_released");
		for (const id of ["B2", "B4", "B6", "B8"]) {
			s.answer(id, "na_not_released");
			s.reason(id, "Still in custody");
		}
		for (const id of ["B2.what", "B4.custody", "B6.custody"]) s.answer(id, null);
		expect(s.problems()).toEqual([]);
	});

	it("warns where a question is not applicable because of release, and the facts do not say so", () => {
		const s = completeCase();
		s.answer("B2", "na_not_released");
		s.reason("B2", "Still in custody");
		expect(s.problems()).toEqual([{ kind: "check", question: "B2.not_released_not_recorded" }]);
		s.answer("release_status", "not_released");
		expect(s.problems()).toEqual([]);
	});

	it("warns where planning is marked insufficient and the answer is Yes, and never changes the answer", () => {
		const s = completeCase();
		s.answer("B1.planning", "no");
		expect(s.state("B1")).toBe("yes");
		expect(s.problems()).toEqual([{ kind: "check", question: "B1.yes_though_part_insufficient" }]);
		s.acknowledge("B1.yes_though_part_insufficient", "Provision made up for it");
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
	});

	it("never asks for an aid", () => {
		const s = completeCase();
		const aids = cag.sections.flatMap(({ questions }) => questions.flatMap((question) => question.aids));
		expect(aids.length).toBeGreaterThan(0);
		expect(s.problems().filter(({ question }) => aids.some(({ id }) => id === question))).toEqual([]);
	});

	it("says that a release date is before the sentence", () => {
		const s = completeCase();
		s.answer("sentence_start", "2026-03-01");
		s.answer("custody_end", "2026-02-01");
		expect(s.problems()).toEqual([{ kind: "check", question: "custody_end.before_sentence" }]);
		expect(s.act("mark-ready", "inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 1 } });
		s.answer("custody_end", "2026-05-01");
		expect(s.problems()).toEqual([]);
	});

	it("keeps what is no date or no possible age as it was typed, and says so", () => {
		const s = completeCase();
		s.answer("sentence_start", "31-02-2026");
		s.answer("age_at_release", "170");
		expect(s.problems()).toEqual([
			{ kind: "not-a-number", question: "age_at_release" },
			{ kind: "not-a-date", question: "sentence_start" },
		]);
	});

	it("refuses an answer that the instrument does not offer, without losing it", () => {
		const s = completeCase();
		s.answer("B9", "maybe");
		expect(s.state("B9")).toBe("not-answered");
		expect(s.problems()).toEqual([{ kind: "unknown-option", question: "B9" }]);
		expect(s.answers.answer("B9")).toBe("maybe");
	});

	it("keeps the recording states of a characteristic apart", () => {
		const s = scenario(cag);
		for (const state of ["prefer_not_to_say", "unsure", "not_asked", "not_recorded"]) {
			s.answer("A6", state);
			expect(s.state("A6")).toBe("answered");
			expect(s.answers.answer("A6")).toBe(state);
		}
	});
});
