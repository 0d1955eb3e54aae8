import { fieldNames } from "#domain/assessment/answers.ts";
import { workOf } from "#domain/handover/allocated-work.ts";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import { instrumentsOf } from "#domain/handover/bundle-content.ts";
import { handOverContent } from "#domain/handover/hand-over-content.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { Change } from "#domain/journal/change.ts";
import { createClock } from "#domain/journal/clock.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { add, createJournal } from "#domain/journal/journal.ts";
import { createWriter } from "#domain/journal/writer.ts";
import { sealBundle } from "#exchange/seal-bundle.ts";
import { type BundleDevice, fixedDevice, headerOf } from "./bundles.ts";
import { completing } from "./cag.ts";
import type { MadeBundle } from "./large-bundles.ts";
import type { LeadWork } from "./lead-work.ts";

/** So many assessors, each with a device. */
export function makeAssessors(count: number): Promise<readonly BundleDevice[]> {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	return Promise.all(numbers.map((number) => fixedDevice(`Assessor ${number}`, number.toString(16).padStart(2, "0"))));
}

/** A hand-over of every case of an assessor, complete. */
export function handOverCases(lead: LeadWork, assessor: BundleDevice): Promise<MadeBundle> {
	return handOver(lead, assessor, (assessments) =>
		assessments.flatMap((assessment) =>
			completing(assessment).map((change) =>
				change.record === "need" ? { ...change, record: `need-of-${assessment}` } : change,
			),
		),
	);
}

/** A hand-over of so many entries beside what the lead knows: reasons of a hundred words, written one after the other. */
export function handOverEntries(lead: LeadWork, assessor: BundleDevice, count: number): Promise<MadeBundle> {
	const value = "Staff asked the child and the family early what they needed. ".repeat(10);
	return handOver(lead, assessor, ([assessment = ""]) =>
		Array.from({ length: count }, (_, at) => {
			return { stream: assessment, record: assessment, field: fieldNames.reason(`B${(at % 14) + 1}`), value };
		}),
	);
}

async function handOver(
	lead: LeadWork,
	{ card, signing }: BundleDevice,
	work: (assessments: readonly RecordId[]) => readonly Change[],
): Promise<MadeBundle> {
	const journal = createJournal();
	add(journal, lead.events);
	const member = inspectionOf(journal).team.find(({ person }) => person === card.person)?.id ?? "";
	const assessments = workOf(journal, member).map(({ assessment }) => assessment);
	const writer = createWriter({
		id: crypto.randomUUID(),
		introduction: card,
		clock: createClock(Date.now),
		random: (count) => crypto.getRandomValues(new Uint8Array(count)),
	});
	for (const change of work(assessments)) add(journal, writer.write(journal, change));
	const { streams, events } = handOverContent(journal, member, card.device);
	const header: BundleHeader = {
		...headerOf(events, card, [lead.card], { kind: "hand-over", member }),
		bundle: crypto.randomUUID(),
		inspection: lead.inspection,
		made: Date.now(),
		instruments: instrumentsOf(journal, streams),
		streams,
	};
	const to = { kind: "recipients", recipients: [lead.card.recipient] } as const;
	return { file: (await sealBundle({ header, events }, signing, to)).file, entries: events.length };
}
