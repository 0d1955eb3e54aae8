import { describe, expect, it } from "vitest";
import { recordOfPiece } from "#domain/findings/disclosure/resolution.ts";
import { bundleLogOf } from "#domain/handover/bundle-log.ts";
import { bundleBringing, eventsOnlyHere } from "#domain/handover/bundle-look-ups.ts";
import { integrityOf } from "#domain/handover/integrity.ts";
import { planRedaction } from "#domain/inspection/plan-redaction.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { eventsOf } from "#domain/journal/view.ts";
import { inspectionEvidenceOf, planEvidence } from "#domain/judgement/evidence.ts";
import { planChallenge } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT, narrativeField, planFinding } from "#domain/judgement/judgement.ts";
import { notesOf, planNote } from "#domain/judgement/notes.ts";
import { originStanding } from "#domain/judgement/origin.ts";
import { planPassage } from "#domain/judgement/passage.ts";
import { planAnonymisation, planExampleOfEvidence, practiceExamplesOf } from "#domain/judgement/practice-examples.ts";
import { planDissent } from "#domain/judgement/rating-dissent.ts";
import { type MadeCopy, planIssue } from "#domain/report/issued-document.ts";
import { kindOf, plan, team } from "#support/hand-over-scene.ts";
import { answering, INSPECTION_ID } from "#support/hand-over-team.ts";

const judging = (field: string, value: Json, record: string = JUDGEMENT): Change => ({
	stream: JUDGEMENT,
	record,
	field,
	value,
});

const evidence = (id: string, text = "Seen in the policy") => planEvidence(id, JUDGEMENT, 1, { text });

/** A copy of the record of "case-one", which the assessor may make. */
const caseRecord: MadeCopy = {
	kind: "case-record",
	case: "case-one",
	audience: "internal",
	format: "docx",
	isProtected: false,
	hash: "0".repeat(64),
	file: "1".repeat(64),
	covers: {},
};

describe("what a member gathers beside the cases", () => {
	it("reaches the lead with their work, whole, and passages still say where they stood", () => {
		const { lead, assessor, assessment, handOver } = team();
		const { journal } = assessor.device;
		assessor.apply([answering(assessment, "B2.what", "A flat of his own")]);
		assessor.apply([...evidence("item"), planNote("note", JUDGEMENT, 1), judging("text", "They said so", "note")]);
		const place = { record: assessment, field: "answer/B2.what", question: "B2.what" };
		assessor.apply(planPassage(journal, "passage", JUDGEMENT, { text: "A flat", ...place }));
		assessor.apply(planExampleOfEvidence(journal, "example", 1, "item"));

		expect(lead.takeIn(handOver())).toMatchObject({
			ok: true,
			value: { streams: [{ stream: assessment }, { stream: JUDGEMENT, standing: "new" }], conflicts: [] },
		});
		const here = lead.device.journal;
		expect(inspectionEvidenceOf(here)).toEqual(inspectionEvidenceOf(journal));
		expect(notesOf(here, JUDGEMENT)).toMatchObject([{ text: "They said so" }]);
		expect(practiceExamplesOf(here)).toMatchObject([{ id: "example", text: "Seen in the policy" }]);
		const { origin, text } = inspectionEvidenceOf(here).find(({ id }) => id === "passage") ?? {};
		expect(origin && originStanding(here, origin, text ?? "")).toMatchObject({ state: "same", case: "case-one" });
	});

	it("is taken in with all that the app writes there", () => {
		const { assessor, assessment, outcomeOf } = team();
		const { journal, writer } = assessor.device;
		assessor.apply([answering(assessment, "B1", "yes"), ...evidence("item")]);
		for (const field of ["source", "date", "reference", "direction", "area", "question"]) {
			assessor.apply([judging(field, "", "item")]);
		}
		assessor.apply([judging("theme/family", true, "item"), ...planExampleOfEvidence(journal, "example", 1, "item")]);
		assessor.apply([planAnonymisation(journal, "example", "altered"), judging("kind", "effective", "example")]);
		assessor.apply([planNote("note", JUDGEMENT, 1)]);
		for (const field of ["title", "kind", "date", "met", "text"]) assessor.apply([judging(field, "x", "note")]);
		const events = eventsOf(journal, "note", "met").map(({ id }) => id);
		const redactor = { person: writer().introduction.person, role: "local-assessor" as const };
		const redaction = planRedaction(journal, redactor, { certificate: "act", events, reason: "Named", sought: "" });
		if (!redaction.ok) throw new Error(redaction.problem.kind);
		assessor.apply(redaction.value.changes);
		add(journal, redaction.value.redacted);
		assessor.apply([judging("removed", true, "note"), judging("removed", false, "note")]);
		expect(outcomeOf(planIssue("copy", caseRecord, 1))).toBe("taken in");
	});

	it("may be written on by both, and what differs stands side by side", () => {
		const { lead, assessor, handOver } = team();
		assessor.apply(evidence("item"));
		lead.takeIn(handOver());
		lead.apply([judging("text", "Seen by the lead", "item"), judging("answer", "It is outweighed", "item")]);
		assessor.apply([judging("text", "Seen again", "item")]);
		expect(lead.takeIn(handOver())).toMatchObject({ value: { conflicts: [{ record: "item", field: "text" }] } });
		expect(inspectionEvidenceOf(lead.device.journal)).toMatchObject([{ answer: "It is outweighed" }]);
	});

	it("is on this device only until a receipt covers it, and the lead can say by which file it came", () => {
		const { lead, assessor, handOver } = team();
		const onlyHere = () => eventsOnlyHere(assessor.device.journal, bundleLogOf(assessor.own), INSPECTION_ID);
		assessor.apply(evidence("item"));
		expect(onlyHere().map(({ field }) => field)).toEqual(["writer", "created", "text"]);
		const bundle = handOver();
		lead.takeIn(bundle);
		assessor.takeIn(lead.receiptFor(bundle));
		expect(onlyHere()).toEqual([]);
		const [text] = eventsOf(lead.device.journal, "item", "text");
		expect(text && bundleBringing(bundleLogOf(lead.own), INSPECTION_ID)(text)?.bundle).toBe(bundle.header.bundle);
		const [, theirs] = integrityOf(lead.device.journal, bundleLogOf(lead.own), INSPECTION_ID);
		expect(theirs).toMatchObject({ device: assessor.card.device, streams: 1, events: 3, gaps: [], rewrites: [] });
	});
});

describe("a file of a member", () => {
	it("holds nothing of the judgement's stream that they did not write, whatever is on their device", () => {
		const { lead, assessor, other, handOver } = team();
		lead.apply([judging(narrativeField("policy"), "CANARY of the lead"), ...evidence("leads", "CANARY of the lead")]);
		other.apply(evidence("others", "CANARY of a colleague"));
		for (const { device } of [lead, other]) {
			const events = [...device.journal.events.values()].filter(({ stream }) => stream === JUDGEMENT);
			add(assessor.device.journal, events);
		}
		assessor.apply([...evidence("item"), judging("text", "Differently", "item")]);
		const { header, events } = handOver();
		expect(JSON.stringify(events)).not.toContain("CANARY");
		expect(header.streams).toContain(JUDGEMENT);
		const writers = events.filter(({ stream }) => stream === JUDGEMENT).map(({ writer }) => writer);
		expect(new Set(writers)).toEqual(new Set([assessor.device.writer().id]));
		expect(assessor.keyCheck("member-2").header.streams).not.toContain(JUDGEMENT);
	});

	it("brings nothing that a pack would give to anybody", () => {
		const { lead, assessor, handOver } = team();
		assessor.apply(evidence("item", "CANARY"));
		lead.takeIn(handOver());
		for (const member of ["member-2", "member-3"]) {
			const pack = lead.pack(member);
			expect(pack.header.streams).not.toContain(JUDGEMENT);
			expect(JSON.stringify(pack.events)).not.toContain("CANARY");
		}
	});
});

describe("what a member may not bring beside the cases", () => {
	const create = (kind: string, parent: string = JUDGEMENT) => judging("created", { kind, parent, order: 1 }, "new");

	it.each<[string, ...Change[]]>([
		["a rating", judging("rating", { state: "good", stage: "final", reasons: "So", role: "lead-inspector" })],
		["what is written for a rating", judging("rating/reasons", "So")],
		["a narrative", judging(narrativeField("policy"), "Well")],
		["what would have to be false", judging("falsification", "Nothing")],
		["a strength", planFinding("new", "strength", 1)],
		["a recommendation", planFinding("new", "recommendation", 1)],
		["a link to evidence", create("link")],
		["a challenge to factual accuracy", planChallenge("new", 1)],
		["its outcome", create("evidence"), judging("outcome", { outcome: "changed" }, "new")],
		["a decision on what leaves", judging("disclosure", { decision: "keep" }, recordOfPiece("piece"))],
		["the same, of a record of theirs", create("evidence"), judging("disclosure", { decision: "keep" }, "new")],
		["the lead's answer to what speaks against", ...evidence("new"), judging("answer", "Outweighed", "new")],
		["the judgement made an item of evidence", judging("created", { kind: "evidence", parent: JUDGEMENT, order: 1 })],
		["an item of evidence made a strength", ...evidence("new"), create("strength")],
		["evidence of a case", create("evidence", "first-of-case-two")],
		["something unheard of", create("new")],
		["a reference of the plan", judging("reference", "Taken over", "case-two")],
		["an answer of a case", judging("answer/B1", "no", "first-of-case-two")],
		["a copy for outside", planIssue("copy", { ...caseRecord, kind: "yjs-summary", case: "", audience: "outward" }, 1)],
		["a copy of a case on which they did not work", planIssue("copy", { ...caseRecord, case: "case-two" }, 1)],
		["a disagreement with a rating", create("dissent", "lead:judgement:1")],
		["what is written for one", judging("dissent/why", "Too good")],
	])("%s", (_, ...changes) => {
		expect(team().outcomeOf(...changes)).toMatchObject({ kind: "entry-not-theirs", stream: JUDGEMENT });
	});

	it("a change of what somebody else gathered or issued", () => {
		for (const [made, change] of [
			[evidence("leads"), judging("text", "Taken over", "leads")],
			[evidence("leads"), judging("created", { kind: "evidence", parent: JUDGEMENT, order: 2 }, "leads")],
			[[planIssue("leads", caseRecord, 1)], planIssue("leads", caseRecord, 2)],
		] as const) {
			const { lead, assessor, assessment, outcomeOf } = team();
			assessor.apply([answering(assessment, "B1", "yes")]);
			lead.apply(made);
			expect(outcomeOf(change)).toMatchObject({ kind: "entry-not-theirs", field: change.field });
		}
	});

	it("and nothing of the file that brings it is taken in", () => {
		const { lead, assessor, handOver } = team();
		assessor.apply([...evidence("item"), judging("rating", "good")]);
		expect(kindOf(lead.takeIn(handOver()))).toBe("entry-not-theirs");
		expect(inspectionEvidenceOf(lead.device.journal)).toEqual([]);
	});

	it("but that they disagree with a rating, where they are the quality lead", () => {
		const { lead, outcomeOf } = team();
		lead.apply([plan("member-2", "role", "quality-lead"), judging("rating", null)]);
		const [decision] = eventsOf(lead.device.journal, JUDGEMENT, "rating");
		const said = { decision: decision?.id ?? "", who: "Me", why: "Too good", role: "quality-lead" as const };
		const dissent = planDissent("dissent", said);
		const changes = dissent.ok ? dissent.value : [];
		expect(outcomeOf(judging("dissent/why", "Too good"), ...changes, judging("dissent/why", ""))).toBe("taken in");
		expect(outcomeOf(judging("removed", true, "dissent"))).toMatchObject({ kind: "entry-not-theirs" });
	});
});
