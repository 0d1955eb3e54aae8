import { describe, expect, it } from "vitest";
import { bundleLogOf } from "#domain/handover/bundle-log.ts";
import { planInterestsDeclared, planPerson, planRehearsed } from "#domain/handover/joining.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { planMember } from "#domain/inspection/inspection.ts";
import { planThread } from "#domain/inspection/queries.ts";
import { planCard } from "#domain/inspection/safeguarding.ts";
import type { Event } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { currentValue, eventsOf } from "#domain/journal/view.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { planRecordSeen } from "#domain/judgement/records-seen.ts";
import { completing } from "#support/cag.ts";
import { kindOf, plan, team } from "#support/hand-over-scene.ts";
import { answering, type Colleague, firstOf, NOW, startTeam } from "#support/hand-over-team.ts";

describe("a pack for an inspection that is not here", () => {
	it("says what it invites to, and brings it", () => {
		const { lead, addCase, others } = startTeam(2);
		addCase("one", "member-2");
		const compared = (others[0] as Colleague).takeIn(lead.pack("member-2"));
		expect(compared).toMatchObject({
			ok: true,
			value: {
				invitation: {
					service: "Anytown",
					lead: { name: lead.card.name },
					member: { id: "member-2" },
					cases: [{ sampleCase: "case-one", reference: "Reference one", purpose: "first" }],
				},
				streams: [
					{ stream: "plan", standing: "new" },
					{ stream: "first-of-case-one", standing: "new" },
				],
				conflicts: [],
				flags: [],
			},
		});
	});

	it("is refused from who does not lead by its own plan", () => {
		const { lead, others } = startTeam(3);
		const [assessor, other] = others as [Colleague, Colleague];
		assessor.takeIn(lead.pack("member-2"));
		expect(kindOf(other.compare(assessor.pack("member-3")))).toBe("pack-not-from-lead");
	});

	it("is refused where it is for somebody else", () => {
		const { lead, others } = startTeam(3);
		expect((others[0] as Colleague).compare(lead.pack("member-3"))).toMatchObject({
			problem: { kind: "pack-for-another-member", name: others[1]?.card.name },
		});
	});

	it("is taken by whoever has its passphrase while its member is nobody yet", () => {
		const { lead, others } = startTeam(2);
		lead.apply(planMember("member-9", "A new colleague", "local-assessor", 9));
		const stranger = { device: "device-9", person: "person-9" };
		expect(kindOf((others[0] as Colleague).compare(lead.pack("member-9"), { own: stranger }))).toBe("taken in");
	});

	it("is refused where it is practice", () => {
		const { lead, others } = startTeam(2);
		lead.apply([plan("inspection", "engagement", "practice")]);
		expect(kindOf((others[0] as Colleague).compare(lead.pack("member-2")))).toBe("practice-handed-over");
	});
});

describe("who signed", () => {
	it.each([
		["unknown", "signer-unknown"],
		["not-compared", "signer-not-compared"],
		["changed", "signer-changed"],
		["revoked", "signer-revoked"],
	] as const)("refuses a device that is %s", (signer, kind) => {
		const { lead, handOver } = team();
		expect(kindOf(lead.compare(handOver(), { signer }))).toBe(kind);
	});

	it("refuses a bundle of this device", () => {
		const { lead } = team();
		expect(kindOf(lead.compare(lead.pack("member-2")))).toBe("bundle-from-here");
	});

	it("refuses another bundle under an id that was taken in, and one that this device gave", () => {
		const { lead, assessor, handOver } = team();
		const bundle = handOver();
		lead.takeIn(bundle);
		const sent = lead.pack("member-2");
		expect(kindOf(lead.compare({ ...bundle, sha256: "0".repeat(64) }))).toBe("bundle-id-taken");
		const named = { ...assessor.handOver("member-2").header, bundle: sent.header.bundle };
		expect(kindOf(lead.compare({ ...handOver(), header: named }))).toBe("bundle-id-taken");
	});
});

describe("work handed over", () => {
	it("brings what was assessed, and says for which cases", () => {
		const { lead, assessor, assessment, sampleCase, handOver } = team();
		assessor.apply([...completing(assessment), planInterestsDeclared("member-2"), planRehearsed("member-2")]);
		const compared = lead.takeIn(handOver());
		expect(compared).toMatchObject({
			ok: true,
			value: {
				streams: [
					{ stream: "plan", standing: "newer", entries: 2 },
					{ stream: assessment, standing: "newer" },
				],
				cases: [{ sampleCase, reference: "Reference one", purpose: "first", entries: completing(assessment).length }],
				invitation: undefined,
			},
		});
		expect(currentValue(lead.device.journal, assessment, "answer/B1")).toBe("yes");
	});

	it("takes in all that the app writes in an assessment", () => {
		const { outcomeOf, assessment } = team();
		const thread = planThread(
			"thread",
			{ assessment, question: "B1", kind: "query", owner: "member-2", text: "Why?" },
			1,
		);
		expect(
			outcomeOf(
				...completing(assessment),
				...planEvidence("evidence", assessment, 1, { text: "Seen" }),
				planNote("note", assessment, 1),
				planRecordSeen("record", assessment, 1),
				...planCard("card", assessment, "", 1),
				...(thread.ok ? thread.value : []),
				{ stream: assessment, record: assessment, field: "reason/B1", value: "Seen" },
				{ stream: assessment, record: assessment, field: "state", value: { state: "ready", reason: "", covers: {} } },
				{
					stream: assessment,
					record: assessment,
					field: "state",
					value: { state: "in-progress", reason: "", covers: {} },
				},
			),
		).toBe("taken in");
	});

	it("tells what comes into conflict, with both sides", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes"), answering(assessment, "B3", "yes")]);
		lead.apply([answering(assessment, "B1", "no"), answering(assessment, "B3", "yes")]);
		const compared = lead.compare(handOver());
		expect(compared.ok && compared.value.conflicts.map(({ field, heads }) => [field, heads.length])).toEqual([
			["answer/B1", 2],
		]);
	});

	it("tells of a conflict that comes of redacting one of two answers that agreed", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B2.what", "A flat")]);
		lead.apply([answering(assessment, "B2.what", "A flat")]);
		lead.takeIn(handOver());
		const [redacted] = eventsOf(assessor.device.journal, assessment, "answer/B2.what") as [Event];
		add(assessor.device.journal, [redact(redacted)]);
		expect(lead.compare(handOver())).toMatchObject({ value: { conflicts: [{ field: "answer/B2.what" }] } });
	});

	it("changes nothing by being compared", () => {
		const { lead, outcomeOf, assessment } = team();
		const before = [...lead.device.journal.events.keys()];
		outcomeOf(answering(assessment, "B1", "yes"));
		expect([...lead.device.journal.events.keys()]).toEqual(before);
		expect(currentValue(lead.device.journal, assessment, "answer/B1")).toBeUndefined();
	});

	it("says of the same file again that it brings nothing", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		const bundle = handOver();
		lead.takeIn(bundle);
		expect(lead.compare(bundle)).toMatchObject({
			ok: true,
			value: { events: [], cases: [{ standing: "same", entries: 0 }], flags: [{ kind: "taken-in-before", at: NOW }] },
		});
	});

	it("says of an older file that it is one, and rolls nothing back", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		const older = handOver();
		assessor.apply([answering(assessment, "B1", "no")]);
		lead.takeIn(handOver());
		expect(lead.takeIn(older)).toMatchObject({ value: { events: [], flags: [{ kind: "older", serial: 1, than: 2 }] } });
		expect(currentValue(lead.device.journal, assessment, "answer/B1")).toBe("no");
	});

	it("is not older for a receipt that the same device sent since", () => {
		const { lead, assessor, handOver } = team();
		const bundle = handOver();
		lead.takeIn(assessor.receiptFor(lead.pack("member-2")));
		expect(lead.compare(bundle)).toMatchObject({ ok: true, value: { flags: [] } });
	});

	it("says where entries were made under another name than the card has", () => {
		const { lead, assessor, handOver } = team();
		assessor.apply([planInterestsDeclared("member-2")]);
		const bundle = handOver();
		const renamed = { ...bundle.header, from: { ...bundle.header.from, name: "Ann-Marie" } };
		const flags = [{ kind: "other-name", name: assessor.card.name }];
		expect(lead.compare({ ...bundle, header: renamed })).toMatchObject({ value: { flags } });
	});

	it("says where a device used a number twice", () => {
		const { lead, handOver } = team();
		lead.takeIn(handOver());
		const again = handOver();
		const compared = lead.compare({ ...again, header: { ...again.header, serial: 1 } });
		expect(compared).toMatchObject({ value: { flags: [{ kind: "serial-twice", serial: 1 }] } });
	});

	it("of a case that was taken back is still taken in", () => {
		const { lead, outcomeOf, sampleCase, assessment } = team();
		lead.apply([allocate({ sampleCase, member: "member-3" })]);
		expect(outcomeOf(answering(assessment, "B1", "yes"))).toBe("taken in");
	});

	it("is refused where who uses the device does not lead, the inspection is not here, or the sender is somebody else", () => {
		const { lead, other, assessor, handOver } = team();
		expect(kindOf(other.compare(handOver()))).toBe("handed-over-to-another");
		expect(kindOf(lead.compare(handOver(), { here: undefined }))).toBe("inspection-not-here");
		expect(kindOf(lead.compare(assessor.handOver("member-3")))).toBe("sender-is-another-member");
		lead.apply([planPerson("member-2", "")]);
		expect(kindOf(lead.compare(handOver()))).toBe("sender-not-on-team");
	});
});

describe("what the lead may bring", () => {
	it("is whatever belongs to the inspection, with what others wrote", () => {
		const { lead, assessor, other, assessment, sampleCase, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		lead.takeIn(handOver());
		lead.apply([allocate({ sampleCase, member: "member-3" })]);
		expect(other.takeIn(lead.pack("member-3"))).toMatchObject({
			ok: true,
			value: { cases: [{ sampleCase: "case-one", standing: "new" }, {}] },
		});
		expect(currentValue(other.device.journal, assessment, "answer/B1")).toBe("yes");
	});

	it("is shown for what it reveals where it was withheld before", () => {
		const { lead, other, sampleCase } = team();
		lead.apply([allocate({ sampleCase, member: "member-3" })]);
		const compared = other.takeIn(lead.pack("member-3"));
		expect(
			compared.ok &&
				compared.value.events.some(
					({ record, field, value }) => record === sampleCase && field === "reference" && value,
				),
		).toBeTruthy();
		expect(currentValue(other.device.journal, sampleCase, "reference")).toBe("Reference one");
	});

	it("is flagged where it brings back what this device has lost", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		lead.takeIn(handOver());
		const compared = assessor.compare(lead.pack("member-2"), { here: undefined });
		expect(compared).toMatchObject({ ok: true, value: { flags: [{ kind: "brings-own-entries", entries: 2 }] } });
	});

	it("is a pack for another device of a member, once the plan says that it is theirs", () => {
		const { lead, others, addCase } = startTeam(3);
		const [before, now] = others as [Colleague, Colleague];
		const assessment = firstOf(addCase("one", "member-2"));
		lead.apply([planPerson("member-3", "")]);
		before.takeIn(lead.pack("member-2"));
		before.apply([answering(assessment, "B1", "yes")]);
		lead.takeIn(before.handOver("member-2"));
		expect(kindOf(now.compare(lead.pack("member-2")))).toBe("pack-for-another-member");
		lead.apply([planPerson("member-2", now.card.person)]);
		expect(kindOf(now.takeIn(lead.pack("member-2")))).toBe("taken in");
		now.apply([answering(assessment, "B1", "no")]);
		expect(kindOf(lead.takeIn(now.handOver("member-2")))).toBe("taken in");
		expect(currentValue(lead.device.journal, assessment, "answer/B1")).toBe("no");
	});

	it("is not a pack for who is somebody else by the plan here", () => {
		const { lead, assessor } = team();
		lead.apply(planMember("member-9", "A new colleague", "local-assessor", 9));
		expect(kindOf(assessor.compare(lead.pack("member-9")))).toBe("pack-for-another-member");
	});
});

describe("a receipt", () => {
	it("is for what was sent, once", () => {
		const { lead, assessor, handOver } = team();
		const bundle = handOver();
		lead.takeIn(bundle);
		const receipt = lead.receiptFor(bundle);
		expect(assessor.takeIn(receipt)).toMatchObject({
			ok: true,
			value: { receipts: [{ bundle: bundle.header.bundle }], events: [] },
		});
		expect(assessor.compare(lead.receiptFor(bundle))).toMatchObject({ ok: true, value: { receipts: [] } });
	});

	it("is refused from a device to which it was not sent", () => {
		const { lead, assessor, other, handOver } = team();
		const bundle = handOver();
		const log = bundleLogOf(assessor.own);
		const sentTo = (device: string) => ({
			...log,
			sent: log.sent.map((sent) => ({ ...sent, to: [{ device, recipient: "age1" }, { recipient: "age1office" }] })),
		});
		const receipt = lead.receiptFor(bundle);
		expect(kindOf(assessor.compare(receipt, { log: sentTo(lead.card.device) }))).toBe("taken in");
		expect(kindOf(assessor.compare(receipt, { log: sentTo(other.card.device) }))).toBe("receipt-for-nothing-sent");
	});

	it("is refused for what was never sent, or not as it says", () => {
		const { lead, assessor, other, handOver } = team();
		const bundle = handOver();
		const othersBundle = other.handOver("member-3");
		expect(kindOf(assessor.compare(lead.receiptFor(othersBundle)))).toBe("receipt-for-nothing-sent");
		expect(kindOf(assessor.compare(lead.receiptFor({ ...bundle, sha256: "0".repeat(64) })))).toBe(
			"receipt-for-nothing-sent",
		);
		expect(kindOf(assessor.compare(lead.receiptFor(bundle, othersBundle)))).toBe("receipt-for-nothing-sent");
	});
});
