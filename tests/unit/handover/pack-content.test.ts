import { describe, expect, it } from "vitest";
import { COMPARISON, resolutionField } from "#domain/agreement/comparison.ts";
import { planListedWord } from "#domain/findings/disclosure/identifying-list.ts";
import { instrumentsOf } from "#domain/handover/bundle-content.ts";
import { packContent } from "#domain/handover/pack-content.ts";
import { allocate, casesAllocatedTo, planUnallocation } from "#domain/inspection/allocation.ts";
import { planDraw } from "#domain/inspection/dip-sample.ts";
import { INSPECTION, inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import { planInterest } from "#domain/inspection/interests.ts";
import { planRedaction } from "#domain/inspection/plan-redaction.ts";
import { planFurtherRuling } from "#domain/inspection/rulings.ts";
import { planDecision, planReference, sampleOf } from "#domain/inspection/sample.ts";
import { verify } from "#domain/journal/chain.ts";
import type { Change } from "#domain/journal/change.ts";
import { add } from "#domain/journal/journal.ts";
import { conflictsOf, eventsOf } from "#domain/journal/view.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { planOverallScore } from "#domain/judgement/overall-score.ts";
import type { Result } from "#domain/result.ts";
import { answering, firstOf, secondOf, startTeam } from "#support/hand-over-team.ts";
import { journalOf } from "#support/histories.ts";

/** What must not be in a pack for member-2. */
const CANARY = "canary";

function must<Value>(planned: Result<Value>): Value {
	if (!planned.ok) throw new Error(planned.problem.kind);
	return planned.value;
}

/** A case of member-2, one of member-3, and everything that the lead may have written about others. */
function fullInspection() {
	const team = startTeam(3);
	const { lead } = team;
	const { journal } = lead.device;
	const own = team.addCase("own", "member-2");
	const others = team.addCase("others", "member-3");
	const managed = team.addCase("managed", "member-2");
	const declare = (id: string, member: string, sampleCase: string, reason: string) =>
		must(planInterest(journal, id, { member, sampleCase, ground: "other", reason }));
	lead.apply([
		planReference(others, CANARY),
		planReference(managed, CANARY),
		answering(firstOf(own), "B1", "yes"),
		answering(firstOf(others), "B2.what", CANARY),
		planDecision(others, { outcome: CANARY, decision: "exclude", reason: CANARY }),
		{ stream: "plan", record: others, field: "eligibility-reason", value: CANARY },
		...declare("interest-2", "member-2", managed, "She managed it"),
		...declare("interest-3", "member-3", others, CANARY),
		...must(planDraw(journal, "draw", { population: "all", size: 1, seed: CANARY, reason: CANARY })),
		...must(planListedWord(journal, { id: "word", kind: "school", text: CANARY }, 1)),
		must(planOverallScore(12, CANARY)),
		{ stream: JUDGEMENT, record: JUDGEMENT, field: narrativeField("policy"), value: CANARY },
		{ stream: "plan", record: "member-3", field: "rehearsal-waived", value: CANARY },
		{ stream: "plan", record: "something new", field: "created", value: { kind: CANARY, parent: CANARY, order: 1 } },
		planFurtherRuling("ruling", 1),
		{ stream: "plan", record: "ruling", field: "decision", value: "Institutions count" },
	]);
	const mistaken = lead.device.writer();
	add(journal, mistaken.write(journal, planReference(others, `${CANARY} again`)));
	const [wrong] = eventsOf(journal, others, "reference");
	const redaction = must(
		planRedaction(
			journal,
			{ person: lead.card.person, role: "lead-inspector" },
			{ certificate: "certificate", events: [wrong?.id ?? ""], reason: CANARY, sought: "" },
		),
	);
	add(journal, redaction.redacted);
	lead.apply(redaction.changes);
	return { ...team, journal, own, others };
}

const received = (journal: ReturnType<typeof startTeam>["lead"]["device"]["journal"], member: string) =>
	journalOf(packContent(journal, member).events);

describe("a pack", () => {
	it("holds nothing of another's case, interest, dip sample, redaction or judgement", () => {
		const { journal } = fullInspection();
		const content = packContent(journal, "member-2");
		const said = JSON.stringify(content.events.map(({ value }) => value ?? null));
		expect(said).not.toContain(CANARY);
		expect(content.streams).toEqual(["plan", firstOf("case-own")]);
	});

	it("holds the plan as far as it concerns the member, and their case", () => {
		const { journal, own } = fullInspection();
		const pack = received(journal, "member-2");
		const { team, service } = inspectionOf(pack);
		expect(service).toBe("Anytown");
		expect(team).toEqual(inspectionOf(journal).team);
		expect(sampleOf(pack).map(({ reference }) => reference)).toEqual(["Reference own"]);
		expect(eventsOf(pack, "ruling", "decision").map(({ value }) => value?.value)).toEqual(["Institutions count"]);
		expect(eventsOf(pack, firstOf(own), "answer/B1")).toHaveLength(1);
		expect(eventsOf(pack, "interest-2", "reason").map(({ value }) => value?.value)).toEqual(["She managed it"]);
	});

	it("brings the version of the guidance with which the plan has new cases begin", () => {
		const { lead } = startTeam(2);
		const { journal } = lead.device;
		const value = { id: "resettlement-cag", version: "1.3", fingerprint: "0".repeat(64) };
		lead.apply([{ stream: PLAN, record: INSPECTION, field: "instrument", value }]);
		expect(instrumentsOf(journal, packContent(journal, "member-2").streams)).toContainEqual(value);
	});

	it("leaves no hole in any chain, so that what is not for the member can come later", () => {
		const { journal } = fullInspection();
		const pack = received(journal, "member-2");
		expect(verify(pack)).toEqual([]);
		const planned = [...journal.events.values()].filter(({ stream }) => stream === "plan");
		expect(planned.every(({ id }) => pack.events.has(id))).toBe(true);
		add(pack, planned);
		expect(sampleOf(pack)).toHaveLength(3);
	});

	it("holds no case in which the member has a conflict of interest", () => {
		const { lead, addCase } = startTeam(2);
		const sampleCase = addCase("own", "member-2");
		lead.apply(
			must(
				planInterest(lead.device.journal, "interest", {
					member: "member-2",
					sampleCase,
					ground: "own-case",
					reason: "",
				}),
			),
		);
		expect(packContent(lead.device.journal, "member-2").streams).toEqual(["plan"]);
	});

	it("withholds what happened to a case after it was taken back, and who has it then, but not that it was", () => {
		const { lead, addCase } = startTeam(4);
		const { journal } = lead.device;
		const sampleCase = addCase("own", "member-2");
		const before = received(journal, "member-2");
		lead.apply([
			planUnallocation(sampleCase),
			allocate({ sampleCase, member: "member-4" }),
			planReference(sampleCase, CANARY),
			answering(firstOf(sampleCase), "B2.what", CANARY),
		]);
		const after = packContent(journal, "member-2");
		expect(JSON.stringify(after.events.map(({ value }) => value ?? null))).not.toContain(CANARY);
		expect(after.streams).toEqual(["plan"]);
		add(before, after.events);
		expect(casesAllocatedTo(before, "member-2")).toEqual([]);
		expect(eventsOf(before, sampleCase, "allocation/first").at(-1)?.value?.value).toBeNull();
	});

	it("shows no conflict about a case that went from hand to hand and came back", () => {
		const { lead, addCase } = startTeam(4);
		const sampleCase = addCase("own", "member-2");
		const give = (member: string): Change => allocate({ sampleCase, member });
		lead.apply([give("member-3"), give("member-4"), give("member-2"), give("member-3"), give("member-4")]);
		for (const member of ["member-2", "member-3", "member-4"]) {
			expect(conflictsOf(received(lead.device.journal, member))).toEqual([]);
		}
		expect(casesAllocatedTo(received(lead.device.journal, "member-4"), "member-4")).toEqual([sampleCase]);
		lead.apply([give("member-2")]);
		expect(casesAllocatedTo(received(lead.device.journal, "member-2"), "member-2")).toEqual([sampleCase]);
	});

	it("with a value that the lead redacted brings the redaction", () => {
		const { journal, lead, own } = fullInspection();
		lead.apply([planReference(own, "Reference anew")]);
		const [first] = eventsOf(journal, own, "reference");
		const planned = must(
			planRedaction(
				journal,
				{ person: lead.card.person, role: "lead-inspector" },
				{ certificate: "certificate-2", events: [first?.id ?? ""], reason: "A surname", sought: "" },
			),
		);
		const pack = received(journal, "member-2");
		add(journal, planned.redacted);
		lead.apply(planned.changes);
		add(pack, packContent(journal, "member-2").events);
		const redacted = eventsOf(pack, own, "reference")[0];
		expect(redacted?.value).toBeUndefined();
		expect(redacted?.withheld).toBeUndefined();
		expect(eventsOf(pack, "certificate-2", "redaction-reason/plan").map(({ value }) => value?.value)).toEqual([
			"A surname",
		]);
	});
});

describe("two assessors of one case", () => {
	function scoredTwice() {
		const team = startTeam(3);
		const { lead, addCase } = team;
		const sampleCase = addCase("both", "member-2", "member-3");
		lead.apply([
			answering(firstOf(sampleCase), "B2.what", "first answer"),
			answering(secondOf(sampleCase), "B2.what", "second answer"),
			planDecision(sampleCase, { outcome: "first outcome", decision: "inspect", reason: "first reason" }),
			{
				stream: secondOf(sampleCase),
				record: secondOf(sampleCase),
				field: COMPARISON,
				value: { differences: ["B2.what"] },
			},
			{
				stream: secondOf(sampleCase),
				record: secondOf(sampleCase),
				field: resolutionField("B2.what"),
				value: { stands: "first", reason: "first is right" },
			},
		]);
		const said = (member: string) =>
			JSON.stringify(
				packContent(lead.device.journal, member).events.map(({ stream, value }) => [stream, value ?? null]),
			);
		return { said, lead, sampleCase };
	}

	it("get nothing of each other's answers, nor of what came of comparing them", () => {
		const { said } = scoredTwice();
		expect(said("member-3")).toContain("second answer");
		expect(said("member-3")).not.toContain("first");
		expect(said("member-3")).not.toContain("differences");
		expect(said("member-2")).toContain("first answer");
		expect(said("member-2")).not.toContain("second");
	});

	it("are not told of each other", () => {
		const { lead, sampleCase } = scoredTwice();
		const first = received(lead.device.journal, "member-2");
		const second = received(lead.device.journal, "member-3");
		expect(eventsOf(first, sampleCase, "allocation/second")).toEqual([]);
		expect(eventsOf(second, sampleCase, "allocation/first")).toEqual([]);
		expect(casesAllocatedTo(second, "member-3", "second")).toEqual([sampleCase]);
	});
});
