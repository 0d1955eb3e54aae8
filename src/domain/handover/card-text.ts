import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "#domain/journal/canonical.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";
import type { DeviceCard } from "./device-card.ts";
import { deviceCardSchema } from "./device-card-schema.ts";
import { hasHiddenCharacters } from "./hidden-characters.ts";

/** The version of the text that this app writes. */
const VERSION = 1;
const CHECKSUM_DIGITS = 8;

/** Characters of a card's text: what a camera still reads from a code on a screen, with a name of some 300 letters. */
export const LONGEST_CARD = 900;

export type CardProblem =
	| { readonly kind: "card-empty" }
	/** Something else, or by its checksum a card, but without what one holds. */
	| { readonly kind: "not-a-card" }
	/** Cut short, or changed on the way. */
	| { readonly kind: "card-damaged" }
	| { readonly kind: "card-newer"; readonly version: number }
	| { readonly kind: "card-too-long"; readonly longest: number }
	/** The name has characters that are not seen or turn the direction of writing. */
	| { readonly kind: "card-name-hidden" };

/**
 * A card as one line that survives e-mail and fits a QR code: what it is, its version, its JSON as base64url and a
 * checksum, with full stops between them.
 */
export function writeCard(card: DeviceCard): string {
	const line = `device-card.${VERSION}.${toBase64url(utf8ToBytes(canonical({ ...card })))}`;
	return `${line}.${checksumOf(line)}`;
}

/** Reads a card's text. Spaces and line breaks may stand anywhere in it; everything else must be as it was written. */
export function parseCard(text: string): Result<DeviceCard, CardProblem> {
	const line = text.replace(/\s/g, "");
	if (line === "") return failed({ kind: "card-empty" });
	const version = Number(/^device-card\.([1-9]\d{0,8})\./.exec(line)?.[1]);
	if (Number.isNaN(version)) return failed({ kind: "not-a-card" });
	if (version > VERSION) return failed({ kind: "card-newer", version });
	if (line.length > LONGEST_CARD) return failed({ kind: "card-too-long", longest: LONGEST_CARD });
	const end = line.lastIndexOf(".");
	if (line.slice(end + 1) !== checksumOf(line.slice(0, end))) return failed({ kind: "card-damaged" });
	const card = deviceCardSchema.safeParse(contentOf(line.split(".")[2] ?? "")).data;
	if (card === undefined || writeCard(card) !== line) return failed({ kind: "not-a-card" });
	return hasHiddenCharacters(card.name) ? failed({ kind: "card-name-hidden" }) : ok(card);
}

function checksumOf(line: string): string {
	return sha256Hex(line).slice(0, CHECKSUM_DIGITS);
}

/** The JSON value in the base64url; nothing where there is none. */
function contentOf(encoded: string): unknown {
	const bytes = fromBase64url(encoded);
	if (bytes === undefined) return undefined;
	const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
	try {
		return JSON.parse(decodeURIComponent(escaped));
	} catch {
		// Not UTF-8, or not JSON: not written by `writeCard`.
		return undefined;
	}
}
