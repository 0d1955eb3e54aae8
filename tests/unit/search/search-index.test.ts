import { describe, expect, it } from "vitest";
import { currentInstrument, openInstruments } from "#app/instruments.ts";
import { createSearchIndex } from "#app/search/search-index.ts";
import { sightOf } from "#app/search/whose-sight.ts";
import { newId, type Session } from "#app/session/session.ts";
import { openWorkspace } from "#app/session/workspace.ts";
import { planSecondScoring } from "#domain/agreement/second-scoring.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { inspectionOf, PLAN, planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { redact } from "#domain/journal/redact.ts";
import { headsOf } from "#domain/journal/view.ts";
import { withhold } from "#domain/journal/withhold.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT, narrativeField, planFinding } from "#domain/judgement/judgement.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { anytown } from "#support/anytown.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { createMemoryVault } from "#support/memory-vault.ts";

const CASE = "case-1";
const FIRST = "first-1";
const SECOND = "second-1";
const REASON = fieldNames.reason("B1");

const said = (record: RecordId, field: string, value: string, stream = record): Change => ({
	stream,
	record,
	field,
	value,
});

async function openDevice() {
	const vault = createMemoryVault();
	const opened = await vault.create("four words without meaning");
	if (!opened.ok) throw new Error(opened.problem.kind);
	const workspace = await openWorkspace(vault, opened.value);
	if (!workspace.ok) throw new Error(workspace.problem.kind);
	workspace.value.setPerson("Robin Example", "inspector");
	return workspace.value;
}

/** An inspection with one case, "Quartz 7", led by the person at the device; and what they find in it. */
async function openInspection() {
	const workspace = await openDevice();
	const created = await workspace.create(
		anytown,
		planCase({ case: CASE, assessment: FIRST }, "Quartz 7", currentInstrument, 1),
	);
	if (!created.ok) throw new Error(created.problem.kind);
	const session = created.value;
	const person = workspace.person()?.id ?? "";
	const index = createSearchIndex(session, person);
	index.follow(() => {});
	const address = `/inspections/${session.id}`;
	const found = (words: string, openAddress: string) => index.find(words, openAddress).map(({ item }) => item);
	const find = (words: string) => found(words, address);
	return { workspace, session, person, address, index, found, find };
}

/** Asks the person at the device for a second assessment of the case that Ann assesses. */
function askForSecond(session: Session, person: string) {
	const { journal } = session;
	const lead = inspectionOf(journal).team.find(({ role }) => role === "lead-inspector")?.id ?? "";
	session.apply([...planMember("ann", "Ann", "inspector", 2), ...planMember("ben", "Ben", "inspector", 3)]);
	const allocated = planAllocation(journal, { sampleCase: CASE, member: "ann" });
	if (!allocated.ok) throw new Error(allocated.problem.kind);
	session.apply([allocated.value]);
	const asked = planSecondScoring(journal, {
		sampleCase: CASE,
		assessment: SECOND,
		member: "ben",
		role: "lead-inspector",
	});
	if (!asked.ok) throw new Error(asked.problem.kind);
	session.apply(asked.value);
	return {
		/** Puts the person at the device in the place of a member, who no longer leads. */
		become: (member: string) =>
			session.apply([said(member, "person", person, PLAN), said(lead, "person", "somebody else", PLAN)]),
	};
}

describe("what is found in an inspection", () => {
	it("is what was answered, reasoned, noted, gathered and judged, with the way to its very control", async () => {
		const { session, address, find } = await openInspection();
		session.apply([
			said(FIRST, REASON, "Kestrel"),
			...planEvidence("item-1", FIRST, 1, { text: "Kestrel", question: "B1" }),
			planNote("note-1", JUDGEMENT, 1),
			said("note-1", "text", "Kestrel", JUDGEMENT),
			...planEvidence("item-2", JUDGEMENT, 2, { text: "Kestrel" }),
			said(JUDGEMENT, narrativeField("policy"), "Kestrel"),
			planFinding("finding-1", "strength", 1),
			said("finding-1", "text", "Kestrel", JUDGEMENT),
		]);
		expect(
			find("kestrel")
				.map(({ kind, to, control }) => [kind, to, control])
				.sort(),
		).toEqual([
			["answer", `${address}/cases/${CASE}`, `${FIRST}/${REASON}`],
			["evidence", `${address}/cases/${CASE}`, "evidence-item-1"],
			["evidence", `${address}/evidence`, "evidence-item-2"],
			["note", `${address}/evidence`, "note-note-1"],
			["other", `${address}/judgement`, "written-finding-1-text"],
			["other", `${address}/judgement`, `written-judgement-${narrativeField("policy")}`],
		]);
	});

	it("is a case by its reference", async () => {
		const { address, find } = await openInspection();
		const [first] = find("quartz 7");
		expect(first).toMatchObject({ kind: "case", name: "Quartz 7", to: `${address}/cases/${CASE}` });
		expect(find("quartz 8")).toEqual([]);
	});

	it("is what stands now: neither what was written over, removed or emptied", async () => {
		const { session, find } = await openInspection();
		session.apply([said(FIRST, REASON, "Kestrel"), ...planEvidence("item-1", FIRST, 1, { text: "Merlin" })]);
		expect([find("kestrel").length, find("merlin").length]).toEqual([1, 1]);
		session.apply([said(FIRST, REASON, "Osprey"), { stream: FIRST, record: "item-1", field: REMOVED, value: true }]);
		expect([find("kestrel"), find("merlin")]).toEqual([[], []]);
		expect(find("osprey")).toHaveLength(1);
	});

	it("is nothing of what was redacted or withheld", async () => {
		const { session, find } = await openInspection();
		session.apply([said(FIRST, REASON, "Kestrel"), said(FIRST, fieldNames.reason("B2"), "Kestrel")]);
		expect(find("kestrel")).toHaveLength(2);
		session.redact({ redacted: headsOf(session.journal, FIRST, REASON).map(redact), changes: [] });
		expect(find("kestrel")).toHaveLength(1);

		const { session: elsewhere, find: findElsewhere } = await openInspection();
		session.apply([said(FIRST, fieldNames.reason("B3"), "Merlin")]);
		const withheld = headsOf(session.journal, FIRST, fieldNames.reason("B2")).map(({ id }) => id);
		const events = [...session.journal.events.values()].filter(({ stream }) => stream === FIRST);
		elsewhere.receive({
			events: events.map((event) => (withheld.includes(event.id) ? withhold(event) : event)),
			abandoned: [],
		});
		expect(findElsewhere("kestrel")).toEqual([]);
		expect(findElsewhere("merlin")).toHaveLength(1);
	});

	it("is each of two texts in conflict", async () => {
		const { session, find } = await openInspection();
		session.apply([said(FIRST, REASON, "Harrier")]);
		const apart = session.writeApart([said(FIRST, REASON, "Kestrel")]);
		session.apply([said(FIRST, REASON, "Merlin")]);
		session.receive({ events: apart, abandoned: [] });
		expect([find("kestrel").length, find("merlin").length, find("harrier").length]).toEqual([1, 1, 0]);
	});

	it("is nothing of other inspections", async () => {
		const { workspace, session, address } = await openInspection();
		session.apply([said(FIRST, REASON, "Kestrel")]);
		const other = await workspace.create({ ...anytown, service: "Kestrel" }, []);
		if (!other.ok) throw new Error(other.problem.kind);
		const index = createSearchIndex(session, workspace.person()?.id ?? "");
		expect(index.find("kestrel", address)).toHaveLength(1);
		const outside = createSearchIndex(undefined, workspace.person()?.id ?? "");
		expect(outside.find("kestrel", "/")).toEqual([]);
	});

	it("says of what has changed that it has, until nobody listens", async () => {
		const { session, index } = await openInspection();
		let heard = 0;
		const stop = index.follow(() => heard++);
		session.apply([said(FIRST, REASON, "Kestrel")]);
		stop();
		session.apply([said(FIRST, REASON, "Merlin")]);
		expect(heard).toBe(1);
	});
});

describe("where two assess a case unseen", () => {
	it("the lead finds nothing of the second assessment before the two are compared", async () => {
		const { session, person, find } = await openInspection();
		askForSecond(session, person);
		session.apply([said(FIRST, REASON, "Kestrel"), said(SECOND, REASON, "Merlin")]);
		expect(find("kestrel")).toHaveLength(1);
		expect(find("merlin")).toEqual([]);
	});

	it("the second assessor finds nothing of the first, nor on pages that gather what cases say", async () => {
		const { session, person, address, find } = await openInspection();
		const { become } = askForSecond(session, person);
		session.apply([
			said(FIRST, REASON, "Kestrel"),
			said(SECOND, REASON, "Merlin"),
			...planEvidence("item-1", JUDGEMENT, 1, { text: "Kestrel" }),
			said(JUDGEMENT, narrativeField("policy"), "Kestrel"),
		]);
		become("ben");
		expect(find("kestrel")).toEqual([]);
		expect(find("merlin").map(({ to }) => to)).toEqual([`${address}/cases/${CASE}/second`]);
		expect(find("accommodation planning provision").filter(({ kind }) => kind === "question")).not.toEqual([]);
		expect(find("accommodation").filter(({ to }) => to === `${address}/cases/${CASE}`)).toEqual([]);
	});
});

it("who has joined an inspection finds nothing in its cases until they are open to them", () => {
	const { journal, apply } = buildInspection();
	apply([...planMember("ben", "Ben", "inspector", 2), said("ben", "person", "person-of-ben", PLAN)]);
	const opens = (person: string) =>
		["plan", `cases/${CASE}`].map((place) => sightOf(journal, person).opens(`/inspections/one/${place}`));
	expect(opens("person-of-ben")).toEqual([true, false]);
	expect(opens("nobody on the team")).toEqual([true, true]);
});

describe("questions, guidance and the guide", () => {
	it("are found in the case that is open, otherwise in the first one", async () => {
		const { session, address, found } = await openInspection();
		const other = { case: newId(), assessment: newId() };
		session.apply(planCase(other, "Quartz 8", currentInstrument, 2));
		const opened = `${address}/cases/${other.case}`;
		const at = (openAddress: string) =>
			found("B11", openAddress)
				.map(({ kind, to, control }) => [kind, to, control])
				.sort();
		const both = (to: string) => ["guidance", "question"].map((kind) => [kind, to, "question-B11"]);
		expect(at(opened)).toEqual(both(opened));
		expect(at(address)).toEqual(both(`${address}/cases/${CASE}`));
	});

	it("are found without an inspection, on the blank form of each instrument and on the guide’s page", async () => {
		await openInstruments();
		const outside = createSearchIndex(undefined, "");
		const formsWith = (words: string) => outside.find(words, "/").map(({ item }) => `${item.kind} ${item.to}`);
		const guidance = "/blank-form/resettlement-cag/1.2";
		expect(formsWith("B11")).toEqual(expect.arrayContaining([`question ${guidance}`, `guidance ${guidance}`]));
		expect(formsWith("K34 confidentiality")).toContain("question /blank-form/sfj-fi2/3");
		expect(outside.find("centrepont", "/")).toMatchObject([
			{ item: { kind: "guide", to: "/guide", control: "guide-hammersmith-and-fulham" } },
		]);
	});
});
