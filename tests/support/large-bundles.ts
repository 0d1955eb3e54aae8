import { Decrypter } from "age-encryption";
import { currentInstrument } from "#app/instruments.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import { add } from "#domain/journal/journal.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { sealBundle } from "#exchange/seal-bundle.ts";
import { fixedDevice, headerOf } from "./bundles.ts";
import { completing } from "./cag.ts";
import { createDevices, type Device } from "./histories.ts";

const sender = await fixedDevice("Ada Assessor", "a1");
const lead = await fixedDevice("Lee Lead", "b2");

/** One bundle as a file, and how many entries it has. */
export interface MadeBundle {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly entries: number;
}

/** A hand-over of so many complete cases. */
export async function bundleOfCases(count: number): Promise<MadeBundle> {
	const device = newDevice();
	for (let number = 1; number <= count; number++) {
		const assessment = `assessment-${number}`;
		write(device, planCase({ case: `case-${number}`, assessment }, `Case ${number}`, currentInstrument, number));
		write(device, completing(assessment));
	}
	return sealed(device);
}

/** A hand-over of so many entries: reasons of a hundred words, written one after the other. */
export async function bundleOfEntries(count: number): Promise<MadeBundle> {
	const device = newDevice();
	const value = "Staff asked the child and the family early what they needed. ".repeat(10);
	const reason = { stream: "assessment-1", record: "assessment-1", value };
	// The first entry is the writer's introduction.
	for (let at = 1; at < count; at++) write(device, [{ ...reason, field: `reason/B${(at % 14) + 1}` }]);
	return sealed(device);
}

/** Opens and verifies. */
export async function verify({ file }: MadeBundle): Promise<void> {
	const opened = await openBundle(new Blob([file]), { kind: "device", sealing: lead.sealing });
	if (!opened.ok) throw new Error(opened.problem.kind);
}

/** What cannot be done without: decrypts, and reads each line as JSON. */
export async function readOnly({ file }: MadeBundle): Promise<void> {
	const decrypter = new Decrypter();
	decrypter.addIdentity(lead.sealing);
	const text = await decrypter.decrypt(file, "text");
	for (const line of text.trimEnd().split("\n")) JSON.parse(line);
}

function newDevice(): Device {
	return createDevices({})[0] as Device;
}

function write({ journal, writer }: Device, changes: readonly Change[]): void {
	for (const change of changes) add(journal, writer().write(journal, change));
}

async function sealed({ journal }: Device): Promise<MadeBundle> {
	const events = [...journal.events.values()];
	const header = headerOf(events, sender.card, [lead.card]);
	const to = { kind: "recipients", recipients: [lead.card.recipient] } as const;
	return { file: (await sealBundle({ header, events }, sender.signing, to)).file, entries: events.length };
}
