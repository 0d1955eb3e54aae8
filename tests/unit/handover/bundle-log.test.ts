import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { bundleLogOf, planArrived } from "#domain/handover/bundle-log.ts";
import {
	awaited,
	bundleBringing,
	bundlesFrom,
	eventsOnlyHere,
	lastPackTo,
	nextSerial,
} from "#domain/handover/bundle-look-ups.ts";
import { changesSincePack } from "#domain/handover/changes-since-pack.ts";
import { integrityOf } from "#domain/handover/integrity.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { add } from "#domain/journal/journal.ts";
import { eventsOf } from "#domain/journal/view.ts";
import { planRehearsal } from "#domain/rehearsal/rehearsal.ts";
import { team } from "#support/hand-over-scene.ts";
import { answering, type Colleague, firstOf, INSPECTION_ID, NOW } from "#support/hand-over-team.ts";
import { journalOf } from "#support/histories.ts";

const logOf = ({ own }: Colleague) => bundleLogOf(own);
const onlyHereAt = ({ device, own }: Colleague) => eventsOnlyHere(device.journal, bundleLogOf(own), INSPECTION_ID);

describe("the log of bundles", () => {
	it("numbers the bundles of a device, and says which of them it waits for", () => {
		const { lead, assessor, assessment, handOver } = team();
		expect(nextSerial(logOf(assessor))).toBe(1);
		const first = handOver();
		assessor.apply([answering(assessment, "B1", "yes")]);
		const second = handOver();
		expect([first.header.serial, second.header.serial, nextSerial(logOf(assessor))]).toEqual([1, 2, 3]);
		lead.takeIn(first);
		assessor.takeIn(lead.receiptFor(first));
		expect(awaited(logOf(assessor), INSPECTION_ID).map(({ bundle }) => bundle)).toEqual([second.header.bundle]);
		expect(awaited(logOf(assessor), "another inspection")).toEqual([]);
		expect(logOf(assessor).sent[0]?.receipts).toEqual([{ at: NOW, from: lead.card.device }]);
	});

	it("waits no longer for a file once all of it has arrived with another of the same member", () => {
		const { lead, assessor, assessment, handOver } = team();
		const waitedFor = ({ own }: Colleague) => awaited(bundleLogOf(own), INSPECTION_ID).map(({ serial }) => serial);
		assessor.apply([answering(assessment, "B1", "yes")]);
		const unsent = handOver();
		assessor.apply([answering(assessment, "B3", "yes")]);
		const sent = handOver();
		expect(waitedFor(assessor)).toEqual([unsent.header.serial, sent.header.serial]);
		lead.takeIn(sent);
		assessor.takeIn(lead.receiptFor(sent));
		expect(waitedFor(assessor)).toEqual([]);

		const [annsPack, bensPack] = [lead.pack("member-2"), lead.pack("member-3")];
		assessor.takeIn(annsPack);
		lead.takeIn(assessor.receiptFor(annsPack));
		expect(waitedFor(lead)).toEqual([2, bensPack.header.serial]);
	});

	it("asks for no receipt of a receipt", () => {
		const { lead, handOver } = team();
		const bundle = handOver();
		lead.receiptFor(bundle);
		expect(awaited(logOf(lead), INSPECTION_ID).map(({ kind }) => kind)).toEqual(["pack", "pack"]);
	});

	it("keeps one entry of a bundle that two windows took in at once", () => {
		const { lead, assessor, handOver } = team();
		lead.takeIn(handOver());
		const [arrived] = bundlesFrom(logOf(lead), INSPECTION_ID, assessor.card.device);
		if (!arrived) throw new Error("Nothing arrived");
		for (const change of planArrived({ ...arrived, at: NOW + 1 })) {
			add(lead.own, lead.device.writer().write(lead.own, { ...change, bases: [] }));
		}
		expect(logOf(lead).arrived).toEqual([arrived]);
	});

	it("says by which bundle an entry came, and nothing of what was written here", () => {
		const { lead, assessor, assessment, handOver } = team();
		lead.apply([answering(assessment, "B3", "no")]);
		assessor.apply([answering(assessment, "B1", "yes")]);
		const first = handOver();
		lead.takeIn(first);
		lead.takeIn(handOver());
		const cameWith = bundleBringing(logOf(lead), INSPECTION_ID);
		const [theirs] = eventsOf(lead.device.journal, assessment, "answer/B1");
		const [own] = eventsOf(lead.device.journal, assessment, "answer/B3");
		expect(theirs && cameWith(theirs)?.bundle).toBe(first.header.bundle);
		expect(own && cameWith(own)).toBeUndefined();
	});

	it("says of an entry that was withheld first by which bundle its value came", () => {
		const { lead, other, sampleCase } = team();
		lead.apply([allocate({ sampleCase, member: "member-3" })]);
		const second = lead.pack("member-3");
		other.takeIn(second);
		const [reference] = eventsOf(other.device.journal, sampleCase, "reference");
		expect(reference && bundleBringing(logOf(other), INSPECTION_ID)(reference)?.bundle).toBe(second.header.bundle);
	});
});

describe("what is on this device only", () => {
	it("is what was written here, until a receipt covers it", () => {
		const { lead, assessor, assessment, handOver } = team();
		expect(onlyHereAt(assessor)).toEqual([]);
		assessor.apply([answering(assessment, "B1", "yes")]);
		const bundle = handOver();
		lead.takeIn(bundle);
		expect(onlyHereAt(assessor).map(({ field }) => field)).toEqual(["writer", "answer/B1"]);
		assessor.takeIn(lead.receiptFor(bundle));
		expect(onlyHereAt(assessor)).toEqual([]);
		assessor.apply([answering(assessment, "B1", "no")]);
		expect(onlyHereAt(assessor).map(({ field }) => field)).toEqual(["answer/B1"]);
	});

	it("is not what a pack withheld, which the lead has, nor a rehearsal, which nobody else is to have", () => {
		const { lead, assessor } = team();
		assessor.takeIn(lead.pack("member-2"));
		assessor.apply(planRehearsal("rehearsal", "member-2", currentInstrument));
		expect(onlyHereAt(assessor)).toEqual([]);
	});
});

describe("what changed for a member since their last pack", () => {
	const changesFor = (lead: Colleague, member: string) =>
		changesSincePack(lead.device.journal, member, lastPackTo(logOf(lead), INSPECTION_ID, member));

	it("is everything before the first, and nothing after it", () => {
		const { lead } = team();
		expect(lastPackTo(logOf(lead), INSPECTION_ID, "member-4")).toBeUndefined();
		expect(changesSincePack(lead.device.journal, "member-2", undefined)).not.toEqual([]);
		expect(changesFor(lead, "member-2")).toEqual([]);
	});

	it("is a case that is theirs since, and what others wrote in their cases, but not what they wrote themselves", () => {
		const { lead, assessor, assessment, elsewhere, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		lead.takeIn(handOver());
		expect(changesFor(lead, "member-2")).toEqual([]);
		lead.apply([answering(assessment, "B3", "yes")]);
		expect(changesFor(lead, "member-2").map(({ field }) => field)).toEqual(["answer/B3"]);
		lead.apply([allocate({ sampleCase: elsewhere, member: "member-2" })]);
		expect(new Set(changesFor(lead, "member-2").map(({ record }) => record))).toEqual(
			new Set([assessment, elsewhere, firstOf(elsewhere)]),
		);
		expect(changesFor(lead, "member-3").map(({ field }) => field)).toEqual(["allocation/first"]);
	});
});

describe("the integrity of an inspection", () => {
	it("says of each device what it wrote, and by which bundle of its own it came last", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		lead.takeIn(handOver());
		const last = handOver();
		lead.takeIn(last);
		const [leads, assessors] = integrityOf(lead.device.journal, logOf(lead), INSPECTION_ID);
		expect(leads).toMatchObject({
			device: lead.card.device,
			names: [lead.card.name],
			streams: 3,
			lastBundle: undefined,
		});
		expect(assessors).toMatchObject({
			device: assessor.card.device,
			writers: 1,
			streams: 1,
			events: 2,
			gaps: [],
			rewrites: [],
			lastBundle: { bundle: last.header.bundle },
		});
		expect(assessors?.first).toBeLessThan(assessors?.last ?? 0);
	});

	it("says where an entry is missing and where one was rewritten, and on whose device", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply(["B1", "B3", "B5", "B7"].map((question) => answering(assessment, question, "yes")));
		lead.takeIn(handOver());
		const damaged = journalOf(
			[...lead.device.journal.events.values()]
				.filter(({ field }) => field !== "answer/B3")
				.map((event) => (event.field === "answer/B7" ? { ...event, prev: "0".repeat(64) } : event)),
		);
		const [leads, assessors] = integrityOf(damaged, logOf(lead), INSPECTION_ID);
		expect(leads).toMatchObject({ gaps: [], rewrites: [] });
		expect(assessors).toMatchObject({
			gaps: [{ kind: "gap", stream: assessment, seq: 3 }],
			rewrites: [{ kind: "prev-mismatch", stream: assessment, seq: 5 }],
		});
	});
});
