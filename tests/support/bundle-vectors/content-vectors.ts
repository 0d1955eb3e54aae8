import type { BundleHeader } from "#domain/handover/bundle.ts";
import type { Event, Json } from "#domain/journal/event.ts";
import { redact } from "#domain/journal/redact.ts";
import type { Bytes } from "#exchange/read-file.ts";
import { type SealTo, sealBundle } from "#exchange/seal-bundle.ts";
import { ageFile, fixedDevice, headerOf } from "#support/bundles.ts";
import { oneDevice } from "#support/histories.ts";
import {
	byPassphrase,
	bytesOf,
	changed,
	header,
	lead,
	sender,
	stranger,
	toLead,
	withEvent,
	withValue,
	written,
} from "./changed-bundle.ts";

/** What people may type, and what is shown as they typed it. */
const strangeTexts = [
	"<img src=x onerror=alert(1)><script>alert(1)</script>",
	'=HYPERLINK("https://example.org";"x")',
	"\u202egnirts\u202c \u200b\u200d\ufeff \u2066x\u2069",
	"\u0000\u0007\u2028\ud800 ../../etc/passwd C:\\x",
];

/** Bundles that are sealed properly. */
export async function contentVectors(): Promise<Readonly<Record<string, Promise<Bytes>>>> {
	const sealed = async (to: SealTo, head: Partial<BundleHeader>, events: readonly Event[] = []) => {
		const content = { header: { ...header, streams: [], count: events.length, ...head }, events };
		return (await sealBundle(content, sender.signing, to)).file;
	};
	const many = [lead, ...(await Promise.all(Array.from({ length: 19 }, (_, n) => fixedDevice("", `${n + 10}`))))];
	const texts = oneDevice();
	for (const text of strangeTexts) texts.write("assessment-1", "reason/B1", text);
	const strange = [...texts.journal.events.values()];
	const cards = many.map(({ card }) => card);
	return {
		"opened.hand-over": sealed(toLead, header, written),
		"opened.key-check-without-entries": sealed(toLead, { purpose: { kind: "key-check", member: "member-1" } }),
		"opened.pack": sealed(toLead, {
			purpose: { kind: "pack", member: "member-1", service: "Anytown", spareRecipient: stranger.card.recipient },
		}),
		"opened.receipt": sealed(toLead, {
			purpose: { kind: "receipt", receipts: [{ bundle: "bundle-9", sha256: "0".repeat(64) }] },
		}),
		"opened.with-passphrase": sealed(byPassphrase, { to: [] }),
		"opened.to-twenty": sealed(
			{ kind: "recipients", recipients: cards.map(({ recipient }) => recipient) },
			{ to: cards.map(({ recipient }) => ({ recipient })) },
		),
		"opened.redacted-and-withheld": changed({
			events: written.map((event, index) =>
				index === 1 ? redact(event) : index === 2 ? { ...redact(event), withheld: true } : event,
			),
		}),
		"opened.strange-texts": sealed(toLead, headerOf(strange, sender.card, [lead.card]), strange),
		"bundle-other-content.letter": ageFile(bytesOf("Dear Lee, here are my cases.\nAda\n"), toLead),
		"bundle-other-content.nothing": ageFile(new Uint8Array(), toLead),
		"bundle-other-content.bytes": ageFile(bytesOf("ff00ff0a", "hex"), toLead),
		"bundle-other-content.other-format": changed({ header: { format: "something-else" } }),
		"bundle-newer": changed({ header: { version: 2, unheardOf: true } }),
		"bundle-unfinished.no-trailer": changed({ content: (text) => text.replace(/[^\n]*\n$/, "") }),
		"bundle-unfinished.no-line-feed": changed({ content: (text) => text.trimEnd() }),
		"bundle-unfinished.added-to": changed({ content: (text) => `${text}{}` }),
		"bundle-unfinished.header-only": changed({ content: (text) => `${text.split("\n")[0]}\n` }),
		"bundle-altered.entry": changed({ content: (text) => text.replace("Anytown", "Elsewhe") }),
		"bundle-altered.header": changed({ content: (text) => text.replace('"serial":1', '"serial":9') }),
		"bundle-signature-wrong.other-key": changed({ by: stranger.signing }),
		"bundle-signature-wrong.zeros": changed({
			content: (text) => text.replace(/"signature":"\w+"/, `"signature":"${"0".repeat(128)}"`),
		}),
		"bundle-signature-wrong.no-key": changed({ header: { from: { ...sender.card, signing: "f".repeat(64) } } }),
		"bundle-meant-for-others": changed({ header: { to: [{ recipient: stranger.card.recipient }] } }),
		"bundle-meant-for-others.with-passphrase": changed({ to: byPassphrase }),
		"bundle-count-wrong": changed({ header: { count: written.length + 1 } }),
		"bundle-not-text": changed({ events: withEvent(1, withValue("é")), encoding: "latin1" }),
		"bundle-nested-too-deep": changed({ events: withEvent(-1, withValue(nested(40))) }),
		"bundle-nested-too-deep.unclosed": changed({ lines: inLine(3, () => "[".repeat(100_000)) }),
		"bundle-not-json": changed({ lines: inLine(3, (text) => text.slice(0, -1)) }),
		"bundle-not-canonical.key-twice": changed({ lines: inLine(3, (text) => text.replace("{", '{"seq":1,')) }),
		"bundle-not-canonical.white-space": changed({ lines: inLine(3, (text) => text.replace(":", ": ")) }),
		"bundle-not-canonical.order": changed({
			lines: inLine(3, (text) => text.replace(/^\{(.*),("writer":.*)\}$/, "{$2,$1}")),
		}),
		"bundle-not-canonical.number": changed({ lines: inLine(3, (text) => text.replace('"seq":2', '"seq":2e0')) }),
		"bundle-not-canonical.infinite-number": changed({
			lines: inLine(3, (text) => text.replace('"seq":2', '"seq":1e999')),
		}),
		"bundle-not-canonical.escaped-letter": changed({
			lines: inLine(3, (text) => text.replace("assessment", "\\u0061ssessment")),
		}),
		"bundle-poisoned-name.proto": changed({
			lines: inLine(3, (text) => text.replace("{", '{"__proto__":{"value":1},')),
		}),
		"bundle-poisoned-name.constructor": changed({
			events: withEvent(-1, withValue({ constructor: { prototype: 1 } })),
		}),
		"bundle-malformed.unknown-field": changed({ events: withEvent(-1, (event) => ({ ...event, note: "" })) }),
		"bundle-malformed.unknown-field-of-header": changed({ header: { note: "" } }),
		"bundle-malformed.missing-field": changed({ events: withEvent(-1, ({ field, ...event }) => event) }),
		"bundle-malformed.wrong-type": changed({ events: withEvent(-1, (event) => ({ ...event, bases: "none" })) }),
		"bundle-malformed.no-object": changed({ lines: inLine(3, () => "null") }),
		"bundle-malformed.poisoned-id": changed({
			events: withEvent(-1, (event) => ({ ...event, record: "constructor" })),
		}),
		"bundle-malformed.hidden-characters-in-id": changed({
			events: withEvent(-1, (event) => ({ ...event, record: "plan\u202e" })),
		}),
		"bundle-malformed.colon-in-writer": changed({ events: withEvent(-1, (event) => ofWriter(event, "a:b")) }),
		"bundle-malformed.whole-and-withheld": changed({
			events: withEvent(-1, (event) => ({ ...event, withheld: true })),
		}),
		"bundle-malformed.number-zero": changed({ events: withEvent(-1, (event) => ({ ...event, seq: 0 })) }),
		"bundle-malformed.no-time": changed({ events: withEvent(-1, (event) => ({ ...event, at: "yesterday" })) }),
		"bundle-malformed.recipient-mistyped": changed({
			header: { from: { ...sender.card, recipient: sender.card.recipient.replace(/.$/, "q") } },
		}),
		"bundle-malformed.unknown-purpose": changed({ header: { purpose: { kind: "erase", member: "member-1" } } }),
		"bundle-stream-unlisted": changed({ header: { streams: ["plan"] } }),
		"bundle-entry-misnamed": changed({
			events: withEvent(-1, (event) => ({ ...event, id: `${event.writer}:plan:7` })),
		}),
		"bundle-entry-twice.same": changed({ events: [...written, written.at(-1)] }),
		"bundle-entry-twice.other-content": changed({
			events: [...written, ...written.slice(-1).map(withValue("Otherwhere"))],
		}),
		"bundle-value-altered": changed({
			events: withEvent(-1, (event) => ({ ...event, value: { salt: "00".repeat(16), value: "Elsewhere" } })),
		}),
		"bundle-entry-missing.first": changed({ events: written.slice(1) }),
		"bundle-entry-missing.middle": changed({ events: written.filter((_, index) => index !== 1) }),
		"bundle-history-rewritten": changed({ events: withEvent(1, withValue("yes")) }),
		"bundle-writer-unknown": changed({
			events: withEvent(-2, (event) => ({ ...event, field: "note" })).slice(0, -1),
		}),
	};
}

function inLine(line: number, change: (text: string) => string): (lines: readonly string[]) => readonly string[] {
	return (lines) => lines.map((text, index) => (index + 1 === line ? change(text) : text));
}

function nested(depth: number): Json {
	return depth === 0 ? 0 : [nested(depth - 1)];
}

function ofWriter(event: Event, writer: string): Event {
	return { ...event, writer, id: `${writer}:${event.stream}:${event.seq}` };
}
