import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocationOf, casesAllocatedTo, casesToPassOn, planUnallocation } from "#domain/inspection/allocation.ts";
import { planSpread, spreadEvenly, unallocatedCasesOf } from "#domain/inspection/allocation-spread.ts";
import { interestsOf, planWithdrawal } from "#domain/inspection/interests.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import { historyOf } from "#domain/journal/history.ts";
import { sampleFieldOf } from "#domain/report/sample-fields.ts";
import { cag } from "#support/cag.ts";
import { twoDevices } from "#support/histories.ts";
import { planBuilder } from "./plan-builder.ts";

function ready() {
	const plan = planBuilder();
	plan.members("Ann", "Ben");
	plan.cases("Case 1", "Case 2");
	return plan;
}

describe("allocating a case", () => {
	it("gives it to one member, and keeps who had it before", () => {
		const plan = ready();
		plan.allocate("Case 1", "Ann");
		plan.allocate("Case 1", "Ben");
		expect(plan.holder("Case 1")).toBe("Ben");
		expect(casesAllocatedTo(plan.journal, "Ann")).toEqual([]);
		expect(historyOf(plan.journal, "Case 1", "allocation/first").map(({ after }) => after)).toEqual(["Ann", "Ben"]);
	});

	it("can be taken back", () => {
		const plan = ready();
		plan.allocate("Case 1", "Ann");
		plan.apply([planUnallocation("Case 1")]);
		expect(allocationOf(plan.journal, "Case 1")).toEqual({ kind: "unallocated" });
		expect(unallocatedCasesOf(plan.journal)).toEqual(["Case 1", "Case 2"]);
	});

	it("is refused to whoever declared a conflict of interest in it, saying which", () => {
		const plan = ready();
		plan.declare("Ann", "Case 1", "line-managed-case", "Manages the case manager");
		expect(plan.allocate("Case 1", "Ann")).toMatchObject({
			problem: {
				kind: "conflict-of-interest",
				interest: { ground: "line-managed-case", reason: "Manages the case manager" },
			},
		});
		expect(plan.holder("Case 1")).toBe("");
		expect(plan.allocate("Case 2", "Ann").ok).toBe(true);
	});

	it("is refused to whoever is not on the team, or has left it, and of a case that was removed", () => {
		const plan = ready();
		plan.apply([planRemoval("Ann", true), planRemoval("Case 2", true)]);
		expect(plan.allocate("Case 1", "Ann")).toMatchObject({ problem: { kind: "not-on-the-team" } });
		expect(plan.allocate("Case 1", "Nobody")).toMatchObject({ problem: { kind: "not-on-the-team" } });
		expect(plan.allocate("Case 2", "Ben")).toMatchObject({ problem: { kind: "no-such-case" } });
	});

	it("is refused for the second assessment to whoever makes the first", () => {
		const plan = ready();
		plan.allocate("Case 1", "Ann");
		expect(plan.allocate("Case 1", "Ann", "second")).toMatchObject({
			problem: { kind: "assesses-already", purpose: "first" },
		});
		expect(plan.allocate("Case 1", "Ben", "second").ok).toBe(true);
		expect(plan.allocate("Case 1", "Ben")).toMatchObject({ problem: { kind: "assesses-already", purpose: "second" } });
	});

	it("stands, and says so, where the interest was declared or the member left afterwards", () => {
		const plan = ready();
		plan.allocate("Case 1", "Ann");
		plan.declare("Ann", "Case 1");
		plan.apply([planRemoval("Ann", true)]);
		expect(allocationOf(plan.journal, "Case 1")).toMatchObject({
			kind: "allocated",
			member: "Ann",
			hasLeft: true,
			interest: { ground: "own-case" },
		});
	});

	it("has to be passed on where its member may no longer assess it, or has left", () => {
		const plan = ready();
		plan.allocate("Case 1", "Ann");
		plan.allocate("Case 2", "Ben");
		expect(casesToPassOn(plan.journal)).toEqual([]);
		plan.declare("Ann", "Case 1");
		expect(casesToPassOn(plan.journal)).toEqual(["Case 1"]);
		plan.apply([planRemoval("Ben", true)]);
		expect(casesToPassOn(plan.journal)).toEqual(["Case 1", "Case 2"]);
	});

	it("is told by name wherever a document tells what was entered in the case", () => {
		const plan = ready();
		const said = sampleFieldOf(plan.journal, cag, "allocation/first");
		expect([said?.name, said?.say("Ann"), said?.say(null)]).toEqual(["Allocated to", "Ann", "Nobody"]);
	});

	it("to two members by leads who did not see each other is in conflict until one of them decides", () => {
		const [here, there] = twoDevices();
		const plan = planBuilder(here);
		plan.members("Ann", "Ben");
		plan.cases("Case 1");
		there.receive(here.journal.events.values());
		plan.allocate("Case 1", "Ann");
		plan.allocate("Case 1", "Ben", "first", there);
		here.receive(there.journal.events.values());
		expect(allocationOf(here.journal, "Case 1")).toEqual({ kind: "in-conflict", members: ["Ann", "Ben"] });
		expect(unallocatedCasesOf(here.journal)).toEqual([]);
		plan.allocate("Case 1", "Ben");
		expect(plan.holder("Case 1")).toBe("Ben");
	});
});

describe("a conflict of interest", () => {
	it("is declared once, on a ground, and with a reason where the ground says nothing", () => {
		const plan = ready();
		expect(plan.declare("Nobody", "Case 1")).toMatchObject({ problem: { kind: "member-missing" } });
		expect(plan.declare("Ann", "No case")).toMatchObject({ problem: { kind: "case-missing" } });
		expect(plan.declare("Ann", "Case 1", "")).toMatchObject({ problem: { kind: "ground-missing" } });
		expect(plan.declare("Ann", "Case 1").ok).toBe(true);
		expect(plan.declare("Ann", "Case 1")).toMatchObject({ problem: { kind: "declared-already" } });
		expect(plan.declare("Ann", "Case 2", "other", " ")).toMatchObject({ problem: { kind: "reason-needed" } });
	});

	it("is withdrawn with a reason, stays on file, and no longer stands in the way", () => {
		const plan = ready();
		plan.declare("Ann", "Case 1", "other", "Knows the family");
		const [declared] = interestsOf(plan.journal);
		expect(planWithdrawal(declared?.id ?? "", "")).toMatchObject({ problem: { kind: "reason-needed" } });
		const withdrawn = planWithdrawal(declared?.id ?? "", "It was another family");
		if (withdrawn.ok) plan.apply(withdrawn.value);
		expect(interestsOf(plan.journal)).toMatchObject([
			{ member: "Ann", reason: "Knows the family", by: "Name of person-1", withdrawn: "It was another family" },
		]);
		expect(plan.allocate("Case 1", "Ann").ok).toBe(true);
		expect(plan.declare("Ann", "Case 1").ok).toBe(true);
	});
});

describe("spreading the rest evenly", () => {
	const spread = (plan: ReturnType<typeof planBuilder>, ...members: readonly string[]) => {
		const planned = spreadEvenly(plan.journal, members);
		return { ...planned, said: planned.allocations.map(({ sampleCase, member }) => `${sampleCase}: ${member}`) };
	};

	it("counts what members have already, and leaves it where it is", () => {
		const plan = ready();
		plan.cases("Case 3", "Case 4");
		plan.allocate("Case 3", "Ann");
		const planned = spread(plan, "Ben", "Ann");
		expect(planned.said).toEqual(["Case 1: Ben", "Case 2: Ann", "Case 4: Ben"]);
		expect(unallocatedCasesOf(plan.journal)).toHaveLength(3);
		plan.apply(planSpread(plan.journal, planned));
		expect(casesAllocatedTo(plan.journal, "Ann")).toEqual(["Case 2", "Case 3"]);
	});

	it("passes a case on where a conflict of interest would make it uneven", () => {
		const plan = ready();
		plan.declare("Ben", "Case 2");
		// Without passing on, Case 1 would go to Ann, and Case 2, which Ben cannot take, too.
		expect(spread(plan, "Ann", "Ben").said).toEqual(["Case 1: Ben", "Case 2: Ann"]);
	});

	it("leaves a case that nobody can take, and every case where nobody is chosen", () => {
		const plan = ready();
		plan.declare("Ann", "Case 2");
		expect(spread(plan, "Ann").left).toEqual(["Case 2"]);
		expect(spread(plan).left).toEqual(["Case 1", "Case 2"]);
	});

	it("respects every conflict of interest, and is as even as they allow", () => {
		fc.assert(
			fc.property(anyPlan(), ({ cases, members, barred }) => {
				const plan = planBuilder();
				plan.members(...members);
				plan.cases(...cases);
				for (const [member, sampleCase] of barred) plan.declare(member, sampleCase);
				const isBarred = (member: string, sampleCase: string) =>
					barred.some(([one, other]) => one === member && other === sampleCase);
				const { allocations, left } = spreadEvenly(plan.journal, members);

				expect(allocations.length + left.length).toBe(cases.length);
				expect(allocations.filter(({ member, sampleCase }) => isBarred(member, sampleCase))).toEqual([]);
				for (const sampleCase of left) expect(members.every((member) => isBarred(member, sampleCase))).toBe(true);
				const placed = allocations.map(({ sampleCase }) => sampleCase);
				expect(largestLoad(allocations)).toBe(smallestLargestLoad(placed, members, isBarred));
				expect(spreadEvenly(plan.journal, members.toReversed())).toEqual({ allocations, left });
			}),
			{ numRuns: 40 },
		);
	});
});

const anyPlan = () =>
	fc.record({ cases: fc.integer({ min: 0, max: 5 }), members: fc.integer({ min: 1, max: 3 }) }).chain((sizes) => {
		const cases = Array.from({ length: sizes.cases }, (_, index) => `Case ${index}`);
		const members = Array.from({ length: sizes.members }, (_, index) => `Member ${index}`);
		const pairs = members.flatMap((member) => cases.map((sampleCase) => [member, sampleCase] as const));
		return fc.record({
			cases: fc.constant(cases),
			members: fc.constant(members),
			barred: fc.subarray(pairs),
		});
	});

function largestLoad(allocations: readonly { readonly member: string }[]): number {
	const loads = new Map<string, number>();
	for (const { member } of allocations) loads.set(member, (loads.get(member) ?? 0) + 1);
	return Math.max(0, ...loads.values());
}

/** By trying everything. */
function smallestLargestLoad(
	cases: readonly string[],
	members: readonly string[],
	isBarred: (member: string, sampleCase: string) => boolean,
): number {
	const [first, ...others] = cases.reduce<readonly (readonly { readonly member: string }[])[]>(
		(ways, sampleCase) =>
			ways.flatMap((way) =>
				members.filter((member) => !isBarred(member, sampleCase)).map((member) => [...way, { member }]),
			),
		[[]],
	);
	return Math.min(...[first ?? [], ...others].map(largestLoad));
}
