import { describe, expect, it } from "vitest";
import { checkOutward } from "#domain/findings/disclosure/check-outward.ts";
import { composeOutward, composeOutwardFindings } from "#domain/findings/disclosure/compose-outward.ts";
import { disclosureLogOf } from "#domain/findings/disclosure/disclosure-log.ts";
import { findDisclosures } from "#domain/findings/disclosure/find-disclosures.ts";
import { planListedWord } from "#domain/findings/disclosure/identifying-list.ts";
import { planResolution, planWithdrawal } from "#domain/findings/disclosure/plan-resolution.ts";
import { planThreshold, thresholdRecordOf, thresholdsOf } from "#domain/findings/disclosure/thresholds.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { twoDevices } from "#support/histories.ts";
import { type BuildOptions, buildInspection } from "#support/inspection-builder.ts";
import { keepEverything, outwardDrafts, resolve } from "#support/outward.ts";
import { textOf, under } from "#support/report-text.ts";

type Inspection = ReturnType<typeof buildInspection>;

const found = ({ journal, data }: Inspection, names: readonly string[] = []) =>
	findDisclosures(journal, data(), names).disclosures;

const standings = (inspection: Inspection, names: readonly string[] = []) =>
	Object.fromEntries(found(inspection, names).map(({ id, standing }) => [id, standing.kind]));

const reveals = (inspection: Inspection, piece: string, names: readonly string[] = []) =>
	found(inspection, names).find(({ id }) => id === piece)?.reveals ?? [];

const policy = "narrative/policy";

/** An inspection whose narrative of policy says this. */
function narrated(text: string, options: BuildOptions = {}) {
	const inspection = buildInspection(options);
	inspection.narrate("policy", text);
	resolve(inspection, "sample", { decision: "keep", reason: "No case was excluded" });
	return inspection;
}

describe("a passage needs a decision", () => {
	it("for what the lead listed, what cases recorded, who is in the team, and references", () => {
		const inspection = narrated("Rosa Teal met Ms Quill at Oakfield, then at Stonewell: see KX-77 and D3.");
		inspection.apply(must(planListedWord(inspection.journal, { id: "w1", kind: "staff", text: "Ada Quill" }, 1)));
		inspection.apply(must(planListedWord(inspection.journal, { id: "w2", kind: "school", text: "Oakfield" }, 2)));
		inspection.apply([{ stream: "plan", record: "lead", field: "name", value: "Rosa Teal" }]);
		const { assessment } = inspection.addCase("unfinished", {}, "KX-77");
		inspection.addPart(assessment, "institutions", { name: "Stonewell" });
		inspection.addEvidence({ text: "Seen", reference: "D3" });
		expect(reveals(inspection, policy)).toEqual([
			"team-member",
			"staff",
			"school",
			"recorded-institution",
			"case-reference",
			"evidence-reference",
		]);
	});

	it("for figures in words, of few children only", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "In two of the three cases it was. In all of the cases contact was kept.");
		for (let made = 0; made < 3; made += 1) inspection.addCase("signed-off", { B1: "yes" });
		expect(reveals(inspection, policy)).toEqual(["count-in-words", "all-or-none-in-words", "combination"]);
		const larger = buildInspection();
		larger.narrate("policy", "In eight of the ten cases it was. In all of the cases contact was kept.");
		for (let made = 0; made < 10; made += 1) larger.addCase("signed-off", { B1: "yes" });
		expect(reveals(larger, policy)).toEqual([]);
	});

	it("again when figures are suppressed of which its words tell", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "In one case it was not.");
		for (let made = 0; made < 5; made += 1) inspection.addCase("signed-off", { B1: made === 0 ? "no" : "yes" });
		keepEverything(inspection);
		expect(standings(inspection)[policy]).toBe("decided");
		resolve(inspection, policy, { decision: "keep", reason: "The figures are told" });
		resolve(inspection, "question/B1", { decision: "suppress" });
		expect(reveals(inspection, policy)).toContain("combination");
		expect(standings(inspection)[policy]).toBe("open");
	});
});

describe("figures need a decision", () => {
	it("where a count, or all or none of a group, is under the threshold, and not otherwise", () => {
		const inspection = buildInspection();
		for (let made = 0; made < 6; made += 1)
			inspection.addCase("signed-off", { B1: made === 0 ? "no" : "yes", B9: "yes", B10: made < 4 ? "na" : "yes" });
		expect(reveals(inspection, "question/B1")).toEqual(["small-count"]);
		expect(reveals(inspection, "question/B9")).toEqual([]);
		expect(reveals(inspection, "question/B10")).toEqual(["small-count", "all-or-none"]);
		expect(standings(inspection)["question/B1"]).toBe("open");
	});

	it("and are withheld in a small sample until they are released one by one", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes", B9: "yes", "B2.what": "A flat" });
		expect(new Set(Object.values(standings(inspection)))).toEqual(new Set(["withheld"]));
		expect(checkOutward(inspection.journal, inspection.data(), []).ok).toBe(true);
		resolve(inspection, "question/B9", { decision: "keep", reason: "Agreed with the service" });
		const [, findings] = outwardDrafts(inspection);
		expect(textOf(findings)).toContain("In the one case");
		expect(textOf(findings)).toContain("Suppressed");
		expect(textOf(findings)).not.toContain("A flat");
	});

	it("but not where no case is inspected: then only the numbers of the sample are withheld", () => {
		const inspection = buildInspection();
		inspection.addCase("excluded");
		expect(standings(inspection)).toEqual({ sample: "withheld" });
	});

	it("and are suppressed, even if kept, where others would follow from them that are not told", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B7: "yes", B8: "yes" });
		resolve(inspection, "question/B8", { decision: "keep", reason: "Agreed" });
		const kept = found(inspection).find(({ id }) => id === "question/B8");
		expect(kept).toMatchObject({ standing: { decision: "keep" }, outcome: { kind: "suppressed" } });
		expect(kept?.suppressedWith).toMatch(/any other required resettlement services/);
	});
});

describe("a decision", () => {
	it("is the lead's, has a reason, and words of its own", () => {
		const inspection = narrated("Seen on 3 May 2026.");
		const control = findDisclosures(inspection.journal, inspection.data(), []);
		const [piece] = control.disclosures.filter(({ id }) => id === policy);
		if (!piece) throw new Error("Nothing was found");
		const refusals = (decision: "keep" | "reword" | "suppress" | undefined, wording = "", reason = "", role = lead) => {
			const planned = planResolution(control, piece, { decision, wording, reason }, role);
			return planned.ok ? [] : planned.problem.problems.map(({ kind }) => kind);
		};
		expect(refusals(undefined)).toEqual(["decision-missing"]);
		expect(refusals("keep")).toEqual(["reason-missing"]);
		expect(refusals("reword")).toEqual(["wording-missing"]);
		expect(refusals("reword", "Seen in spring.")).toEqual([]);
		expect(refusals("reword", "Seen in May 2026.")).toEqual(["reason-missing"]);
		expect(refusals("suppress")).toEqual([]);
		expect(refusals("suppress", "", "", "inspector")).toEqual(["not-the-lead"]);
	});

	it("changes the copies and nothing else; withdrawn, it is open again, and the log has all of it", () => {
		const inspection = narrated("Seen on 3 May 2026.");
		inspection.decide("good", "Reasons");
		resolve(inspection, policy, { decision: "reword", wording: "Seen in spring." });
		expect(under(outwardDrafts(inspection)[0], "Policy")).toEqual(["Seen in spring."]);
		expect(inspection.data().judgement.narratives.policy).toBe("Seen on 3 May 2026.");
		expect(ratingOf(inspection.journal).changedSince).toBe(false);
		resolve(inspection, policy, { decision: "suppress" });
		expect(under(outwardDrafts(inspection)[0], "Policy").join()).toMatch(/suppressed/);
		const piece = found(inspection).find(({ id }) => id === policy);
		if (piece) inspection.apply([planWithdrawal(piece, lead)]);
		expect(standings(inspection)[policy]).toBe("open");
		const log = disclosureLogOf(inspection.journal).filter(({ what }) => what?.subject === "Policy");
		expect(log.map(({ decision, stands }) => [decision, stands])).toEqual([
			["reword", false],
			["suppress", false],
			["withdraw", true],
		]);
	});

	it("holds for what it was made for: another text, or more found in it, opens it again", () => {
		const inspection = narrated("Seen on 3 May 2026 at Oakfield.");
		resolve(inspection, policy, { decision: "keep", reason: "Known" });
		expect(standings(inspection)[policy]).toBe("decided");
		inspection.apply(must(planListedWord(inspection.journal, { id: "w1", kind: "place", text: "Oakfield" }, 1)));
		expect(found(inspection).find(({ id }) => id === policy)?.standing).toMatchObject({ because: "changed" });
		resolve(inspection, policy, { decision: "keep", reason: "Known" });
		inspection.narrate("policy", "Seen on 4 May 2026 at Oakfield.");
		expect(standings(inspection)[policy]).toBe("open");
	});

	it("does not let a child's name leave, nor store anything of it", () => {
		const inspection = narrated("Jordan was seen on 3 May 2026.");
		resolve(inspection, policy, { decision: "keep", reason: "Known" });
		expect(found(inspection, ["Jordan"]).find(({ id }) => id === policy)?.standing).toMatchObject({ because: "name" });
		expect(() => resolve(inspection, policy, { decision: "keep", reason: "Known" }, ["Jordan"])).toThrow("child-named");
		resolve(inspection, policy, { decision: "reword", wording: "Seen in spring." }, ["Jordan"]);
		expect(standings(inspection, ["Jordan"])[policy]).toBe("decided");
		expect(standings(inspection, [])[policy]).toBe("decided");
	});

	it("holds for nobody while another was made without sight of it", () => {
		const [here, there] = twoDevices();
		const inspection = narrated("Seen on 3 May 2026.", { device: here });
		there.receive(here.journal.events.values());
		const plan = (decision: "keep" | "suppress") => {
			const control = findDisclosures(inspection.journal, inspection.data(), []);
			const piece = control.disclosures.find(({ id }) => id === policy);
			if (!piece) throw new Error("Nothing was found");
			return must(planResolution(control, piece, { decision, wording: "", reason: "Known" }, lead));
		};
		const [kept, suppressed] = [plan("keep"), plan("suppress")];
		inspection.apply([kept], here);
		inspection.apply([suppressed], there);
		here.receive(there.journal.events.values());
		expect(found(inspection).find(({ id }) => id === policy)?.standing).toEqual({ kind: "open", because: "conflict" });
	});
});

describe("the gate", () => {
	it("lets nothing pass before names were asked for and all is decided", () => {
		const inspection = narrated("Seen on 3 May 2026.");
		expect(checkOutward(inspection.journal, inspection.data(), undefined)).toMatchObject({
			problem: { kind: "names-not-given" },
		});
		expect(checkOutward(inspection.journal, inspection.data(), [])).toMatchObject({
			problem: { kind: "outward-open", open: new Map([["narrative", 1]]) },
		});
		resolve(inspection, policy, { decision: "suppress" });
		const gate = checkOutward(inspection.journal, inspection.data(), []);
		if (!gate.ok) throw new Error(gate.problem.kind);
		expect(composeOutward(gate.value, "yjs-summary", 0)).toMatchObject({ kind: "yjs-summary", audience: "outward" });
		expect(composeOutward(gate.value, "sample-findings", 0).audience).toBe("outward");
		expect(composeOutwardFindings(gate.value, 0).audience).toBe("outward");
	});
});

describe("a threshold", () => {
	it("is 10 for percentages and 5 for outward copies until the lead sets it; lowered with a reason, which is kept", () => {
		const inspection = buildInspection();
		expect(thresholdsOf(inspection.journal)).toEqual({ perCent: 10, outward: 5 });
		expect(planThreshold("outward", 4, " ")).toMatchObject({ problem: { kind: "threshold-reason-missing" } });
		for (const cases of [0, 1.5, 100, Number.NaN])
			expect(planThreshold("outward", cases, "Why")).toMatchObject({ problem: { kind: "threshold-not-whole" } });
		inspection.apply([must(planThreshold("outward", 2, "Agreed")), must(planThreshold("perCent", 12, ""))]);
		expect(thresholdsOf(inspection.journal)).toEqual({ perCent: 12, outward: 2 });
		expect(thresholdRecordOf(inspection.journal)).toMatchObject([
			{ threshold: "perCent", cases: 12, reason: "" },
			{ threshold: "outward", cases: 2, reason: "Agreed", byRight: true },
		]);
	});

	it("decides whether a document says a percentage", () => {
		const inspection = buildInspection();
		for (let made = 0; made < 10; made += 1) inspection.addCase("signed-off", { B9: made < 7 ? "yes" : "no" });
		keepEverything(inspection);
		const said = () => outwardDrafts(inspection).map(textOf).join();
		expect(said()).toContain("In seven of the ten cases (70 per cent)");
		inspection.apply([must(planThreshold("perCent", 11, ""))]);
		keepEverything(inspection);
		expect(said()).toContain("In seven of the ten cases");
		expect(said()).not.toMatch(/per ?cent|%/);
	});
});

const lead = "lead-inspector" as "lead-inspector" | "inspector";

function must<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
	if (!result.ok) throw new Error("Refused");
	return result.value;
}
