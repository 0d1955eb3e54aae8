import { describe, expect, it } from "vitest";
import type { Json } from "#domain/journal/event.ts";
import { cag, completeCase } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";

type Answers = Readonly<Record<string, Json>>;

const home = { A1: "yes", "A1.role": "home" };
const outside = { ...home, "A1.lived": "part_outside" };
const host = { A1: "yes", "A1.role": "host" };

describe("the Looked After Child question", () => {
	it.each<readonly [string, Answers, string]>([
		["no: inspect as normal", { A1: "no" }, "inspect"],
		["home, whole sentence in the area: inspect as normal", { ...home, "A1.lived": "whole" }, "inspect"],
		[
			"home, outside, responsible: host services expected",
			{ ...outside, "A1.assess": "yes" },
			"inspect_host_services_expected",
		],
		["home, outside, not responsible: refer to the lead", { ...outside, "A1.assess": "no" }, "refer_not_covered"],
		["host, not responsible: exclude", { ...host, "A1.assess": "no" }, "exclude"],
		["host, responsible: refer to the lead", { ...host, "A1.assess": "yes" }, "refer_not_covered"],
		["cannot be established: refer to the lead", { A1: "not_known" }, "refer_not_established"],
	])("%s", (_name, answers, outcome) => {
		const s = scenario(cag);
		expect(s.standing()).toEqual({ kind: "undecided" });
		for (const [id, value] of Object.entries(answers)) s.answer(id, value);
		expect(s.standing()).toMatchObject({ outcome: { id: outcome } });
	});

	it("is undecided while a part of it is open", () => {
		const s = scenario(cag);
		s.answer("A1", "yes");
		s.answer("A1.role", "host");
		expect(s.standing()).toEqual({ kind: "undecided" });
	});

	it("does not let a stale part decide", () => {
		const s = scenario(cag);
		for (const [id, value] of Object.entries({ ...host, "A1.assess": "no" })) s.answer(id, value);
		s.answer("A1.role", "home");
		s.answer("A1.lived", "whole");
		expect(s.standing()).toMatchObject({ kind: "inspect", outcome: { id: "inspect" } });
	});

	it("excludes only once the lead has confirmed it, and asks nothing more meanwhile", () => {
		const s = completeCase();
		for (const [id, value] of Object.entries({ ...host, "A1.assess": "no" })) s.answer(id, value);
		expect(s.standing().kind).toBe("to-confirm");
		expect(s.question("B1")).toMatchObject({ state: "not-asked", parked: true, notAskedBecause: ["excluded"] });
		expect(s.problems()).toEqual([]);
		expect(s.act("mark-ready", "inspector")).toMatchObject({ problem: { kind: "eligibility-open" } });
		s.decide("exclude", "Host service, not responsible");
		expect(s.standing().kind).toBe("excluded");
		expect(s.act("mark-ready", "inspector")).toMatchObject({ problem: { kind: "excluded-case" } });
	});

	it("asks everything again where the lead decides to inspect, with the answers given before", () => {
		const s = completeCase();
		for (const [id, value] of Object.entries({ ...host, "A1.assess": "no" })) s.answer(id, value);
		s.decide("inspect", "Agreed with the home service");
		expect(s.standing().kind).toBe("inspect");
		expect(s.state("B1")).toBe("yes");
	});

	it("needs a new decision when the answers lead to another outcome", () => {
		const s = completeCase();
		for (const [id, value] of Object.entries({ ...host, "A1.assess": "no" })) s.answer(id, value);
		s.decide("exclude", "Host service");
		s.answer("A1.assess", "yes");
		expect(s.standing()).toMatchObject({ kind: "to-confirm", outcome: { id: "refer_not_covered" } });
	});

	it("keeps a referred case from being finished until the lead has decided", () => {
		const s = completeCase();
		s.answer("A1", "not_known");
		expect(s.problems()).toEqual([]);
		expect(s.act("mark-ready", "inspector")).toMatchObject({ problem: { kind: "eligibility-open" } });
		s.decide("inspect", "Status confirmed by telephone");
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
	});
});
