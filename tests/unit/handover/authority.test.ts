import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { planPerson } from "#domain/handover/joining.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { planDraw } from "#domain/inspection/dip-sample.ts";
import { interestDraft, planInterest, WITHDRAWAL_DRAFT } from "#domain/inspection/interests.ts";
import { planReply, planThread, threadsOf } from "#domain/inspection/queries.ts";
import { openCardsOf, planCard } from "#domain/inspection/safeguarding.ts";
import { planAssessment, planReference } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Event } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { currentValue, eventsOf } from "#domain/journal/view.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { kindOf, plan, team, writerAs } from "#support/hand-over-scene.ts";
import { answering, firstOf, secondOf } from "#support/hand-over-team.ts";

describe("what somebody who does not lead may not bring", () => {
	it("an assessment that was never theirs", () => {
		const { lead, assessor, elsewhere, handOverStream } = team();
		assessor.apply(planAssessment(firstOf(elsewhere), elsewhere, currentInstrument, "first"));
		const bundle = handOverStream(firstOf(elsewhere));
		expect(lead.compare(bundle)).toMatchObject({
			problem: { kind: "assessment-not-allocated", stream: firstOf(elsewhere), reference: "Reference two" },
		});
	});

	it("the second assessment of a case of which they make the first", () => {
		const { lead, assessor, sampleCase, handOverStream } = team();
		lead.apply([
			...planAssessment(secondOf(sampleCase), sampleCase, currentInstrument, "second"),
			allocate({ sampleCase, member: "member-3", purpose: "second" }),
		]);
		assessor.apply([answering(secondOf(sampleCase), "B1", "yes")]);
		expect(kindOf(lead.compare(handOverStream(secondOf(sampleCase))))).toBe("assessment-not-allocated");
	});

	it.each([
		["a role", plan("member-2", "role", "lead-inspector")],
		["another member's steps", plan("member-3", "rehearsed", true)],
		["a waiver", plan("member-2", "rehearsal-waived", "I know it all")],
		["to be somebody else", planPerson("member-2", "person-1")],
		["a person for another member", planPerson("member-3", "person-2")],
		["an allocation", allocate({ sampleCase: "case-two", member: "member-2" })],
		["a reference", planReference("case-one", "Another")],
		["a ruling", plan("inspection", "ruling", "institution-counts")],
		["a new case", plan("case-new", "created", { kind: "case", parent: "inspection", order: 1 })],
		["something unheard of", plan("new", "created", { kind: "new", parent: "inspection", order: 1 })],
	])("%s in the plan", (_, change) => {
		expect(team().outcomeOf(change)).toMatchObject({ kind: "entry-not-theirs", field: change.field });
	});

	it("a dip sample, unless they are the quality lead", () => {
		const { lead, outcomeOf } = team();
		const drawn = planDraw(lead.device.journal, "draw", { population: "all", size: 1, seed: "seed", reason: "" });
		const changes = drawn.ok ? drawn.value : [];
		expect(outcomeOf(...changes)).toMatchObject({ kind: "entry-not-theirs" });
		lead.apply([plan("member-2", "role", "quality-lead")]);
		expect(outcomeOf(...changes)).toBe("taken in");
		expect(outcomeOf(plan("case-one", "draw", "theirs"))).toMatchObject({ kind: "entry-not-theirs" });
	});

	it("a conflict of interest of another member, or one made of a record that is something else", () => {
		const interest = (member: string, id = "interest") => [
			plan(id, "created", { kind: "interest", parent: "case-one", order: 1 }),
			plan(id, "declared", { member, ground: "own-case" }),
		];
		expect(team().outcomeOf(...interest("member-3"))).toMatchObject({ kind: "entry-not-theirs" });
		expect(team().outcomeOf(...interest("member-2", "case-one"))).toMatchObject({ kind: "entry-not-theirs" });
		expect(team().outcomeOf(...interest("member-2"))).toBe("taken in");
	});

	it("what another typed of a conflict of interest, but what they typed themselves, to declare or to withdraw it", () => {
		const { outcomeOf } = team();
		const typed = (person: string) => plan("inspection", interestDraft(person), "He was");
		expect(outcomeOf(typed("person-1"))).toMatchObject({ kind: "entry-not-theirs", field: interestDraft("person-1") });
		expect(team().outcomeOf(typed("person-2"))).toBe("taken in");
		const declared = planInterest(team().lead.device.journal, "theirs", {
			member: "member-2",
			sampleCase: "case-one",
			ground: "own-case",
			reason: "",
		});
		if (!declared.ok) throw new Error("The conflict of interest was not declared");
		expect(team().outcomeOf(...declared.value, plan("theirs", WITHDRAWAL_DRAFT, "Long"))).toBe("taken in");
	});

	it("the withdrawal of another's conflict of interest, but that of their own, which the lead noted", () => {
		const { lead, assessor, sampleCase, elsewhere, outcomeOf } = team();
		for (const [id, member, about] of [
			["theirs", "member-2", elsewhere],
			["other", "member-3", sampleCase],
		] as const) {
			const planned = planInterest(lead.device.journal, id, {
				member,
				sampleCase: about,
				ground: "own-case",
				reason: "",
			});
			if (planned.ok) lead.apply(planned.value);
		}
		assessor.takeIn(lead.pack("member-2"));
		expect(outcomeOf(plan("theirs", "withdrawal-reason", "Long ago"), plan("theirs", "removed", true))).toBe(
			"taken in",
		);
		expect(outcomeOf(plan("other", "removed", true))).toMatchObject({ kind: "entry-not-theirs", field: "removed" });
	});

	it.each([
		["the plan", (stream: string): Change => ({ stream, record: "case-two", field: "reference", value: "Taken over" })],
		[
			"another assessment",
			(stream: string): Change => ({ stream, record: "first-of-case-two", field: "answer/B1", value: "no" }),
		],
		["the judgement", (stream: string): Change => ({ stream, record: JUDGEMENT, field: "rating", value: "good" })],
		[
			"a new case",
			(stream: string): Change => ({
				stream,
				record: "new",
				field: "created",
				value: { kind: "case", parent: "inspection", order: 1 },
			}),
		],
		[
			"a conflict of interest",
			(stream: string): Change => ({
				stream,
				record: "new",
				field: "created",
				value: { kind: "interest", parent: stream, order: 1 },
			}),
		],
		["nothing that was created", (stream: string): Change => ({ stream, record: "new", field: "text", value: "Lost" })],
	])("an entry in their assessment about %s", (_, change) => {
		const { outcomeOf, assessment } = team();
		expect(outcomeOf(change(assessment))).toMatchObject({ kind: "entry-out-of-place" });
	});

	it("what the lead says of their evidence in another stream", () => {
		const { lead, assessor, assessment, handOver, outcomeOf } = team();
		assessor.apply(planEvidence("evidence", assessment, 1, { text: "Seen" }));
		lead.takeIn(handOver());
		lead.apply([{ stream: JUDGEMENT, record: "evidence", field: "theme/family", value: true }]);
		const taken: Change = { stream: assessment, record: "evidence", field: "theme/family", value: false };
		expect(outcomeOf(taken)).toMatchObject({ kind: "entry-out-of-place", record: "evidence" });
	});

	it.each([
		["a sign-off", "state", { state: "signed-off", reason: "", covers: {} }],
		["a return", "state", { state: "returned", reason: "Mine", covers: {} }],
		["another instrument", "instrument", { ...currentInstrument }],
		["its removal", "removed", true],
		["a comparison", "comparison", {}],
	])("%s of their own assessment", (_, field, value) => {
		const { outcomeOf, assessment } = team();
		expect(outcomeOf({ stream: assessment, record: assessment, field, value })).toMatchObject({
			kind: "entry-not-theirs",
			field,
		});
	});

	it("another purpose of their own assessment", () => {
		const { lead, assessor, assessment, handOverStream } = team();
		assessor.apply([{ stream: assessment, record: assessment, field: "purpose", value: "second" }]);
		const bundle = handOverStream(assessment);
		expect(lead.compare(bundle)).toMatchObject({ problem: { kind: "entry-not-theirs", field: "purpose" } });
	});

	it("the reopening of what was signed off", () => {
		const { lead, assessor, assessment, outcomeOf } = team();
		const state = (name: string): Change => ({
			stream: assessment,
			record: assessment,
			field: "state",
			value: { state: name, reason: "", covers: {} },
		});
		lead.apply([state("signed-off")]);
		assessor.takeIn(lead.pack("member-2"));
		expect(outcomeOf(state("in-progress"))).toMatchObject({ kind: "entry-not-theirs" });
	});

	it("the closing of a card on a child's safety", () => {
		const { outcomeOf, assessment } = team();
		expect(
			outcomeOf(...planCard("card", assessment, "", 1), {
				stream: assessment,
				record: "card",
				field: "state",
				value: { closed: true, said: "Done" },
			}),
		).toMatchObject({ kind: "entry-not-theirs" });
	});

	it("a card on a child's safety taken away, or made something else", () => {
		const change = (field: string, value: Change["value"]): Change => ({
			stream: firstOf("case-one"),
			record: "card",
			field,
			value,
		});
		const card = () => planCard("card", firstOf("case-one"), "", 1);
		expect(team().outcomeOf(...card(), change("removed", true))).toMatchObject({ kind: "entry-not-theirs" });
		const note = { kind: "note", parent: firstOf("case-one"), order: 1 };
		expect(team().outcomeOf(...card(), change("created", note))).toMatchObject({ kind: "entry-out-of-place" });
	});

	it("a card on a child's safety taken away by redacting that there is one: that is left out", () => {
		const { lead, assessor, assessment, handOver } = team();
		const { journal } = assessor.device;
		assessor.apply(planCard("card", assessment, "", 1));
		lead.takeIn(handOver());
		add(journal, eventsOf(journal, "card", "created").map(redact));
		expect(openCardsOf(journal, assessment)).toEqual([]);
		expect(lead.takeIn(handOver()).ok).toBe(true);
		expect(openCardsOf(lead.device.journal, assessment)).toMatchObject([{ id: "card" }]);
	});

	it("the closing or taking away of another's query, or another owner of it, but a reply and the closing of their own", () => {
		const asked = (owner: string) => {
			const scene = team();
			const { lead, assessor, assessment: stream } = scene;
			const query = { assessment: stream, question: "B1", kind: "query", owner, text: "Which plan?" } as const;
			const planned = planThread("query", query, 1);
			if (planned.ok) lead.apply(planned.value);
			assessor.takeIn(lead.pack("member-2"));
			const change = (field: string, value: Change["value"]): Change => ({ stream, record: "query", field, value });
			return { ...scene, change };
		};
		for (const [field, value] of [
			["closed", true],
			["removed", true],
			["owner", "member-2"],
			["kind", "comment"],
		] as const) {
			const { outcomeOf, change } = asked("member-1");
			expect(outcomeOf(change(field, value))).toMatchObject({ kind: "entry-not-theirs", field });
		}
		const { outcomeOf, change, assessor } = asked("member-2");
		const [thread] = threadsOf(assessor.device.journal);
		const reply = thread && planReply("reply", thread, "The second", 1);
		expect(outcomeOf(...(reply?.ok ? reply.value : []), change("closed", true))).toBe("taken in");
	});

	it("new entries of another device, nor of their own under another person", () => {
		for (const introduction of [
			{ device: "device-3", person: "person-3", name: "", role: "" },
			{ device: "device-2", person: "person-1", name: "", role: "" },
		]) {
			const { lead, assessor, assessment, handOver } = team();
			const { journal } = assessor.device;
			const foreign = writerAs("foreign", introduction);
			add(journal, foreign.write(journal, answering(assessment, "B1", "yes")));
			expect(lead.compare(handOver())).toMatchObject({ problem: { kind: "entry-of-another-device" } });
		}
	});

	it("redactions of what others wrote: those are left out, and the rest is taken in", () => {
		const { lead, assessor, assessment, handOver } = team();
		lead.apply([answering(assessment, "B2.what", "A flat")]);
		assessor.takeIn(lead.pack("member-2"));
		assessor.apply([answering(assessment, "B4.custody", "GCSEs")]);
		const [others] = eventsOf(assessor.device.journal, assessment, "answer/B2.what") as [Event];
		const [own] = eventsOf(assessor.device.journal, assessment, "answer/B4.custody") as [Event];
		lead.takeIn(handOver());
		add(assessor.device.journal, [redact(others), redact(own)]);
		const compared = lead.takeIn(handOver());
		expect(compared.ok && compared.value.events.map(({ id }) => id)).toEqual([own.id]);
		expect(compared).toMatchObject({ value: { cases: [{ redacted: 1, standing: "newer" }] } });
		expect(currentValue(lead.device.journal, assessment, "answer/B2.what")).toBe("A flat");
	});
});
