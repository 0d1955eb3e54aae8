import { identityToRecipient } from "age-encryption";
import { describe, expect, it } from "vitest";
import { failed, ok } from "#domain/result.ts";
import { LIMITS } from "#exchange/limits.ts";
import { needsPassphrase } from "#exchange/needs-passphrase.ts";
import type { BundleKey } from "#exchange/open-age.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { isRecipient, recipientOf } from "#exchange/recipients.ts";
import { type SealTo, sealBundle } from "#exchange/seal-bundle.ts";
import {
	byPassphrase,
	changed,
	header,
	lead,
	sender,
	stranger,
	toLead,
	withEvent,
	withValue,
	written,
} from "#support/bundle-vectors/changed-bundle.ts";
import { headerOf } from "#support/bundles.ts";
import { oneDevice } from "#support/histories.ts";
import { makeDeviceKeys } from "#support/memory-device.ts";

const IDENTITY = "AGE-SECRET-KEY-1K2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2EQ08LR2T";
const byDevice: BundleKey = { kind: "device", sealing: lead.sealing };
const bundle = { header, events: written };
const { file, sha256 } = await sealBundle(bundle, sender.signing, toLead);

describe("a sealed bundle", () => {
	it("opens as it was, whatever people typed", async () => {
		const device = oneDevice();
		for (const value of ["yes", "Zoë said: “≠”\n\u2028\ud800\u0000", null, 1e21, { "\u{1f600}": [], a: {} }]) {
			device.write("assessment-1", "answer/B1", value);
		}
		const events = [...device.journal.events.values()];
		const content = { header: headerOf(events, sender.card, [lead.card]), events };
		const sealed = await sealBundle(content, sender.signing, toLead);
		const opened = await openBundle(new Blob([sealed.file]), byDevice);
		expect(opened).toEqual(ok({ ...content, sha256: sealed.sha256 }));
	});

	it("opens with an age identity file, comments and further keys included", async () => {
		const text = `# created: 2026-03-02\r\n# public key: ${lead.card.recipient}\r\n${IDENTITY}\r\n`;
		expect(await openBundle(new Blob([file]), { kind: "identity", text })).toEqual(ok({ ...bundle, sha256 }));
	});

	it.each(["", "age1xyz", IDENTITY.toLowerCase(), `${IDENTITY}Q`, `# ${IDENTITY}`])(
		"takes %j for no identity",
		async (text) => {
			const opened = await openBundle(new Blob([file]), { kind: "identity", text });
			expect(opened).toEqual(failed({ kind: "not-an-identity" }));
		},
	);

	it("opens with its passphrase however that was typed, and asks for it before", async () => {
		const invitation = { header: { ...header, to: [] }, events: written };
		const sealed = await sealBundle(invitation, sender.signing, byPassphrase);
		const typed = "  Abacus blanket  CACTUS dagger\teasel fabric ";
		const opened = await openBundle(new Blob([sealed.file]), { kind: "passphrase", passphrase: typed });
		expect(opened).toEqual(ok({ ...invitation, sha256: sealed.sha256 }));
		expect(await needsPassphrase(new Blob([sealed.file]))).toBe(true);
		expect(await needsPassphrase(new Blob([file]))).toBe(false);
		expect(await needsPassphrase(new Blob(["Dear Lee"]))).toBe(false);
	});

	it("tells how much of it is verified, to the end", async () => {
		const device = oneDevice();
		for (let at = 0; at < 1100; at += 1) device.write("assessment-1", "answer/B1", at);
		const events = [...device.journal.events.values()];
		const large = { header: headerOf(events, sender.card, [lead.card]), events };
		const sealed = await sealBundle(large, sender.signing, toLead);
		const shares: number[] = [];
		await openBundle(new Blob([sealed.file]), byDevice, (share) => shares.push(share));
		expect(shares).toEqual([500 / 1101 / 2, 1000 / 1101 / 2, 1]);
	});
});

describe("a file beyond measure", () => {
	it("is not even read where it is too large", async () => {
		const size = LIMITS.size + 1;
		const opened = await openBundle(new Blob([new Uint8Array(size)]), byDevice);
		expect(opened).toEqual(failed({ kind: "bundle-too-large", size, most: LIMITS.size }));
	});

	it("is refused where one line of it is", async () => {
		const long = await changed({ events: withEvent(1, withValue("x".repeat(LIMITS.line))) });
		const opened = await openBundle(new Blob([long]), byDevice);
		expect(opened).toEqual(failed({ kind: "bundle-line-too-long", line: 3, most: LIMITS.line }));
	});

	it("is refused where it has too many lines", async () => {
		const many = await changed({ content: (text) => text + "\n".repeat(LIMITS.entries) });
		const opened = await openBundle(new Blob([many]), byDevice);
		expect(opened).toEqual(failed({ kind: "bundle-too-many-entries", most: LIMITS.entries }));
	});

	it("is refused where its drive is gone", async () => {
		const gone = new Blob([file]);
		gone.arrayBuffer = () => Promise.reject(new DOMException("The drive is gone", "NotReadableError"));
		const opened = await openBundle(gone, byDevice);
		expect(opened).toEqual(failed({ kind: "bundle-unreadable", detail: "The drive is gone" }));
	});
});

describe("sealing", () => {
	const toStranger: SealTo = { kind: "recipients", recipients: [stranger.card.recipient] };
	const toNobody: SealTo = { kind: "recipients", recipients: [] };

	it.each([
		["recipients", bundle, sender.signing, toStranger],
		["recipients", bundle, sender.signing, byPassphrase],
		["recipients", { ...bundle, header: { ...header, to: [] } }, sender.signing, toNobody],
		["number of events", { ...bundle, events: written.slice(1) }, sender.signing, toLead],
		["streams", { ...bundle, header: { ...header, streams: [] } }, sender.signing, toLead],
		["another key", bundle, stranger.signing, toLead],
	])("is a mistake in the program where the header says other %s", async (what, content, signing, to) => {
		await expect(sealBundle(content, signing, to)).rejects.toThrow(what);
	});

	it("is to the recipient that age makes of the same key", async () => {
		for (let count = 0; count < 5; count++) {
			const { publicKeys, sealing } = await makeDeviceKeys("device");
			expect(recipientOf(publicKeys.sealing)).toBe(await identityToRecipient(sealing));
		}
	});

	it("takes what age writes as a recipient for one, and nothing else", () => {
		const { recipient } = lead.card;
		expect(isRecipient(recipient)).toBe(true);
		const mistyped = recipient.replace("mdyz", "mdzy");
		const others = [mistyped, recipient.toUpperCase(), ` ${recipient}`, "age1pq1xyz", IDENTITY, ""];
		expect(others.filter(isRecipient)).toEqual([]);
	});

	it.each([
		"age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
		"age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
		"age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhzqqxqejhu",
		"age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8",
		"age1anllllllllllllllllllllllllllllllllllllllllllllllllls3hcv9z",
		"age1ahlllllllllllllllllllllllllllllllllllllllllllllllalsn46ayy",
		"age1amlllllllllllllllllllllllllllllllllllllllllllllllalselrwrv",
	])("does not take a key that everybody could open with for a recipient: %s", (text) => {
		expect(isRecipient(text)).toBe(false);
	});
});
