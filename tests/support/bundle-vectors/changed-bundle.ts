import type { BundleHeader } from "#domain/handover/bundle.ts";
import type { Event, Json } from "#domain/journal/event.ts";
import { hashOfValue } from "#domain/journal/hash.ts";
import type { BundleKey } from "#exchange/open-age.ts";
import type { Bytes } from "#exchange/read-file.ts";
import type { SealTo } from "#exchange/seal-bundle.ts";
import { ageFile, fixedDevice, headerOf, linesOf, signed } from "#support/bundles.ts";
import { oneDevice } from "#support/histories.ts";

export const sender = await fixedDevice("Ada Assessor", "a1");
export const lead = await fixedDevice("Lee Lead", "b2");
export const stranger = await fixedDevice("Sam Stranger", "c3");

export const toLead: SealTo = { kind: "recipients", recipients: [lead.card.recipient] };
const passphrase = "abacus blanket cactus dagger easel fabric";
export const byPassphrase: SealTo = { kind: "passphrase", passphrase };

/** With what the vector of this name is opened. */
export function keyFor(name: string): BundleKey {
	if (!name.includes("with-passphrase")) return { kind: "device", sealing: lead.sealing };
	return { kind: "passphrase", passphrase: name.startsWith("bundle-passphrase-wrong") ? "wrong words" : passphrase };
}

export const written: readonly Event[] = (() => {
	const device = oneDevice();
	device.write("assessment-1", "answer/B1", "yes");
	device.write("assessment-1", "reason/B1", "Seen in the file.");
	device.write("assessment-1", "answer/B1", "no");
	device.write("plan", "service", "Anytown");
	return [...device.journal.events.values()];
})();

export const header = headerOf(written, sender.card, [lead.card]);

interface Changes {
	readonly header?: Readonly<Record<string, unknown>>;
	readonly events?: readonly unknown[];
	/** Of the lines as text, before they are signed. */
	readonly lines?: (lines: readonly string[]) => readonly string[];
	/** How they become bytes, instead of UTF-8. */
	readonly encoding?: BufferEncoding;
	/** Of the text that was signed, before it is sealed. */
	readonly content?: (content: string) => string;
	readonly by?: CryptoKey;
	readonly to?: SealTo;
}

/** A bundle that was changed before it was signed, or before it was sealed; the number of entries always fits. */
export async function changed(changes: Changes): Promise<Bytes> {
	const events = (changes.events ?? written) as readonly Event[];
	const fitting = { ...header, count: events.length, ...changes.header } as unknown as BundleHeader;
	const lines = linesOf(fitting, events);
	const content = await signed(changes.lines?.(lines) ?? lines, changes.by ?? sender.signing, changes.encoding);
	const sealed = changes.content ? bytesOf(changes.content(Buffer.from(content).toString())) : content;
	return ageFile(sealed, changes.to ?? toLead);
}

export function bytesOf(text: string, encoding: BufferEncoding = "utf8"): Bytes {
	return new Uint8Array(Buffer.from(text, encoding));
}

/** The events, with one of them changed: 0 is the first, and -1 the last. */
export function withEvent(index: number, change: (event: Event) => unknown): readonly unknown[] {
	const place = (index + written.length) % written.length;
	return written.map((event, at) => (at === place ? change(event) : event));
}

/** Another value, which the event's hash fits. */
export function withValue(value: Json): (event: Event) => Event {
	const salted = { salt: "00".repeat(16), value };
	return (event) => ({ ...event, value: salted, valueHash: hashOfValue(salted) });
}
