import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { Arrival } from "#domain/handover/arrival.ts";
import type { ArrivalProblem } from "#domain/handover/arrival-problem.ts";
import { BUNDLE_VERSION, type BundlePurpose, type OpenedBundle } from "#domain/handover/bundle.ts";
import { type BundleContent, instrumentsOf } from "#domain/handover/bundle-content.ts";
import { bundleLogOf, planArrived, planReceipt, planSent } from "#domain/handover/bundle-log.ts";
import { nextSerial } from "#domain/handover/bundle-look-ups.ts";
import { type Comparing, compareBundle } from "#domain/handover/compare-bundle.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { rangesOf } from "#domain/handover/event-ranges.ts";
import { handOverContent, keyCheckContent } from "#domain/handover/hand-over-content.ts";
import { packContent } from "#domain/handover/pack-content.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { planInspection, planMember } from "#domain/inspection/inspection.ts";
import { planAssessment, planCase } from "#domain/inspection/sample.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { add, createJournal, type Journal } from "#domain/journal/journal.ts";
import type { Result } from "#domain/result.ts";
import { anytown } from "./anytown.ts";
import { deviceCard } from "./device-cards.ts";
import { createDevices, type Device } from "./histories.ts";

export const INSPECTION_ID = "inspection-1";
/** After all that devices with right clocks write. */
export const NOW = Date.UTC(2026, 2, 20, 12);

/** A colleague at a device: an inspection's journal, and the journal of the vault with the log of bundles. */
export interface Colleague {
	readonly device: Device;
	readonly card: DeviceCard;
	readonly own: Journal;
	apply(changes: readonly Change[]): void;
	pack(member: string): OpenedBundle;
	handOver(member: string): OpenedBundle;
	keyCheck(member: string): OpenedBundle;
	receiptFor(...bundles: readonly OpenedBundle[]): OpenedBundle;
	/** A bundle with this content, whatever the app would put into it. */
	bundle(purpose: BundlePurpose, content: BundleContent): OpenedBundle;
	compare(bundle: OpenedBundle, given?: Partial<Comparing>): Result<Arrival, ArrivalProblem>;
	/** Compares, and takes in what may be. */
	takeIn(bundle: OpenedBundle): Result<Arrival, ArrivalProblem>;
}

/** A colleague at a device. Whoever they compare with is trusted. */
export function colleagueAt(device: Device): Colleague {
	const { journal } = device;
	const own = createJournal();
	const { device: id, person, name } = device.writer().introduction;
	const card = deviceCard(name, { device: id, person });
	const write = (to: Journal, changes: readonly Change[]) => {
		for (const change of changes) add(to, device.writer().write(to, change));
	};
	const bundle = (purpose: BundlePurpose, { streams, events }: BundleContent): OpenedBundle => {
		const serial = nextSerial(bundleLogOf(own));
		const header = {
			format: "assess-resettlement-cases-bundle" as const,
			version: BUNDLE_VERSION,
			bundle: `${id} ${serial}`,
			serial,
			inspection: INSPECTION_ID,
			from: card,
			to: [],
			made: NOW,
			purpose,
			instruments: instrumentsOf(journal, streams),
			streams,
			count: events.length,
		};
		const opened = {
			header,
			events: structuredClone(events),
			sha256: sha256Hex(canonical([header, events] as unknown as Json)),
		};
		const member = purpose.kind === "receipt" ? "" : purpose.member;
		const covers = rangesOf(events.filter(({ withheld }) => !withheld));
		write(
			own,
			planSent({
				bundle: header.bundle,
				kind: purpose.kind,
				inspection: INSPECTION_ID,
				serial,
				sha256: opened.sha256,
				member,
				to: [],
				made: NOW,
				covers,
			}),
		);
		return opened;
	};
	const compare: Colleague["compare"] = (opened, given = {}) =>
		compareBundle({
			opened,
			signer: "trusted",
			here: journal.events.size === 0 ? undefined : journal,
			own: { device: id, person },
			log: bundleLogOf(own),
			findInstrument,
			now: NOW,
			...given,
		});
	return {
		device,
		card,
		own,
		apply: (changes) => write(journal, changes),
		pack: (member) =>
			bundle({ kind: "pack", member, service: "Anytown", spareRecipient: "" }, packContent(journal, member)),
		handOver: (member) => bundle({ kind: "hand-over", member }, handOverContent(journal, member, id)),
		keyCheck: (member) => bundle({ kind: "key-check", member }, keyCheckContent(journal, id)),
		receiptFor(...bundles) {
			const receipts = bundles.map(({ header, sha256 }) => ({ bundle: header.bundle, sha256 }));
			return bundle({ kind: "receipt", receipts }, { streams: [], events: [] });
		},
		bundle,
		compare,
		takeIn(opened) {
			const compared = compare(opened);
			if (!compared.ok) return compared;
			const { header, sha256 } = opened;
			const { events, brought, receipts } = compared.value;
			add(journal, events);
			for (const { bundle: receipted } of receipts) {
				write(own, [planReceipt(receipted, { at: NOW, from: header.from.device })]);
			}
			const { bundle: arrived, serial, inspection, from, purpose } = header;
			write(
				own,
				planArrived({
					bundle: arrived,
					kind: purpose.kind,
					inspection,
					serial,
					sha256,
					from: from.device,
					at: NOW,
					brought,
				}),
			);
			return compared;
		},
	};
}

/** An inspection led by the first of some colleagues; the others are on its team, as "member-2", "member-3" … */
export function startTeam(size: number, daysOff: readonly number[] = []) {
	const devices = createDevices(...Array.from({ length: size }, (_, index) => ({ daysOff: daysOff[index] ?? 0 })));
	const [lead, ...others] = devices.map(colleagueAt) as [Colleague, ...Colleague[]];
	lead.apply(
		planInspection({
			...anytown,
			lead: { member: "lead", person: lead.card.person, name: lead.card.name },
		}),
	);
	others.forEach(({ card }, index) => {
		lead.apply(planMember(`member-${index + 2}`, card.name, "local-assessor", index + 2, card.person));
	});
	return {
		lead,
		others,
		/** Adds a case, "case-…", with an assessment for each purpose that somebody is named for. */
		addCase(name: string, first: string, second?: string) {
			const id = `case-${name}`;
			const order = lead.device.journal.events.size;
			lead.apply([
				...planCase({ case: id, assessment: firstOf(id) }, `Reference ${name}`, currentInstrument, order),
				allocate({ sampleCase: id, member: first }),
			]);
			if (second === undefined) return id;
			lead.apply([
				...planAssessment(secondOf(id), id, currentInstrument, "second"),
				allocate({ sampleCase: id, member: second, purpose: "second" }),
			]);
			return id;
		},
	};
}

export const firstOf = (sampleCase: string) => `first-of-${sampleCase}`;
export const secondOf = (sampleCase: string) => `second-of-${sampleCase}`;

/** The change that answers a question of an assessment. */
export function answering(assessment: string, question: string, value: Json): Change {
	return { stream: assessment, record: assessment, field: fieldNames.answer(question), value };
}
