import { fromHexadecimal, toHexadecimal } from "#domain/hexadecimal.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { type Bytes, ROW_KEY } from "./seal.ts";

/** Crockford's base32: no I, L, O or U, so that what was written by hand is read as it was meant. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MISREAD: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/** 160 bits: 32 characters. */
const KEY_BYTES = 20;
const KEY_LENGTH = 32;
/** 20 bits: a slip of the pen goes unnoticed once in a million. */
const CHECKSUM_LENGTH = 4;
const EACH_GROUP = /.{4}/g;
const SEPARATOR = "-";

export function makeRecoveryKey(): Bytes {
	return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** The key as it is printed: nine groups of four letters and digits, the last of which checks the others. */
export function writeRecoveryKey(bytes: Bytes): string {
	const letters = toBase32(bytes) + checksumOf(bytes);
	return (letters.match(EACH_GROUP) ?? []).join(SEPARATOR);
}

/**
 * The key as somebody typed it, whatever the case, spaces and dashes, O for 0 and I or L for 1; undefined if
 * it is too short or long, has other letters, or its last group does not fit the others.
 */
export function readRecoveryKey(typed: string): Bytes | undefined {
	const letters = normalised(typed);
	const values = [...letters].map((letter) => ALPHABET.indexOf(letter));
	if (letters.length !== KEY_LENGTH + CHECKSUM_LENGTH || values.includes(-1)) {
		return undefined;
	}
	const bits = values.slice(0, KEY_LENGTH).map((value) => value.toString(2).padStart(5, "0"));
	const bytes = Uint8Array.from(bits.join("").match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
	return letters.endsWith(checksumOf(bytes)) ? bytes : undefined;
}

/** The groups of a printed key, in order. */
export function groupsOfRecoveryKey(key: string): readonly string[] {
	return key.split(SEPARATOR);
}

/** Whether somebody typed this group of a printed key, as forgiving as reading the whole. */
export function isGroupOfRecoveryKey(group: string, typed: string): boolean {
	return normalised(typed) === group;
}

/** The key that wraps the master key. 160 random bits are beyond guessing, so that it need cost nothing to derive. */
export async function deriveRecoveryWrappingKey(recoveryKey: Bytes, salt: Bytes): Promise<CryptoKey> {
	const secret = await crypto.subtle.importKey("raw", recoveryKey, "HKDF", false, ["deriveKey"]);
	const info = new TextEncoder().encode("recovery");
	return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt, info }, secret, ROW_KEY, false, [
		"wrapKey",
		"unwrapKey",
	]);
}

function normalised(typed: string): string {
	const letters = typed.normalize("NFKC").toUpperCase();
	return letters.replace(/[^\p{Letter}\p{Number}]/gu, "").replace(/[OIL]/g, (letter) => MISREAD[letter] ?? letter);
}

function checksumOf(bytes: Bytes): string {
	const hash = fromHexadecimal(sha256Hex(`recovery key ${toHexadecimal(bytes)}`)) ?? new Uint8Array();
	return toBase32(hash).slice(0, CHECKSUM_LENGTH);
}

/** Five bits a letter; bits that are left over are left out. */
function toBase32(bytes: Bytes): string {
	const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
	return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET.charAt(Number.parseInt(five, 2))).join("");
}
