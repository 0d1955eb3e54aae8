import type { Bytes } from "#exchange/read-file.ts";
import { ageFile } from "#support/bundles.ts";
import { byPassphrase, bytesOf, changed, lead, stranger, withEvent, withValue } from "./changed-bundle.ts";

/** Files that are changed behind the seal, or are none. */
export async function sealVectors(): Promise<Readonly<Record<string, Bytes>>> {
	const whole = await changed({});
	const head = textOf(whole).indexOf("\n---") + 1;
	const start = textOf(whole).indexOf("\n", head) + 1;
	const body = (change: (text: string) => string) => bytesOf(change(textOf(whole)), "latin1");
	const flipped = (place: number) => whole.map((byte, index) => (index === place ? byte ^ 1 : byte));
	const unlocked = await changed({ to: byPassphrase, header: { to: [] } });
	const inPassphrase = (change: (text: string) => string) => bytesOf(change(textOf(unlocked)), "latin1");
	const large = await changed({ events: withEvent(-1, withValue("noise ".repeat(20_000))) });
	return {
		"bundle-empty": new Uint8Array(),
		"not-a-bundle.text": bytesOf("Dear Lee, here are my cases. Ada\n"),
		"not-a-bundle.zip": bytesOf("504b0304140000000800", "hex"),
		"not-a-bundle.one-byte": bytesOf("P"),
		"not-a-bundle.zeros": new Uint8Array(100),
		"bundle-armoured": bytesOf(
			`-----BEGIN AGE ENCRYPTED FILE-----\n${Buffer.from(whole).toString("base64")}\n-----END AGE ENCRYPTED FILE-----\n`,
		),
		"bundle-other-age-version": body((text) => text.replace("/v1\n", "/v2\n")),
		"bundle-cut-short.in-the-version": whole.subarray(0, 10),
		"bundle-cut-short.behind-the-version": whole.subarray(0, 22),
		"bundle-cut-short.in-a-stanza": whole.subarray(0, 60),
		"bundle-cut-short.before-the-content": whole.subarray(0, start),
		"bundle-cut-short.in-the-nonce": whole.subarray(0, start + 20),
		"bundle-head-damaged.stanza-gone": body((text) => text.slice(0, 22) + text.slice(head)),
		"bundle-head-damaged.code-flipped": flipped(head + 10),
		"bundle-head-damaged.line-endings": body(
			(text) => text.slice(0, start).replaceAll("\n", "\r\n") + text.slice(start),
		),
		"bundle-head-damaged.two-passphrases": inPassphrase((text) =>
			text.replace("--- ", `-> scrypt ${"A".repeat(22)} 10\n${"A".repeat(43)}\n--- `),
		),
		"bundle-head-damaged.no-end": bytesOf(`age-encryption.org/v1\n-> X25519 ${"A".repeat(70_000)}`),
		"bundle-too-many-recipients": await ageFile(bytesOf("x"), {
			kind: "recipients",
			recipients: Array.from({ length: 21 }, () => lead.card.recipient),
		}),
		"bundle-passphrase-too-costly.with-passphrase": inPassphrase((text) =>
			text.replace(/(-> scrypt \S+) \d+/, "$1 19"),
		),
		"bundle-needs-passphrase": unlocked,
		"bundle-needs-key.with-passphrase": whole,
		"bundle-passphrase-wrong.with-passphrase": unlocked,
		"bundle-not-for-this-key.other-device": await changed({
			to: { kind: "recipients", recipients: [stranger.card.recipient] },
		}),
		"bundle-not-for-this-key.other-kind": body((text) => text.replace("-> X25519 ", "-> ssh-ed25519 AAAA ")),
		"bundle-damaged.cut-short": whole.subarray(0, -1),
		"bundle-damaged.added-to": body((text) => `${text}x`),
		"bundle-damaged.doubled": body((text) => text + text),
		"bundle-damaged.flipped": flipped(whole.length - 100),
		"bundle-damaged.nonce-flipped": flipped(start),
		"bundle-damaged.last-piece-gone": large.subarray(0, start + 16 + 65_536 + 16),
	};
}

function textOf(bytes: Bytes): string {
	return Buffer.from(bytes).toString("latin1");
}
