import { canonical } from "#domain/journal/canonical.ts";
import type { Hash, Json } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import type { Report } from "./report.ts";

/** Crockford's base 32: no letter is taken for a figure. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIGNS = 10;
const BITS_OF_A_SIGN = 5;
const BITS = SIGNS * BITS_OF_A_SIGN;

/** What a file says of the document that it was made from, in its metadata. */
const PREFIX = "sha-256:";

/**
 * too-short, too-long: not ten signs. not-a-code: a sign that no code has; the signs are named.
 */
export type CodeProblem =
	| (Problem & { readonly kind: "code-too-short" | "code-too-long"; readonly signs: number })
	| (Problem & { readonly kind: "not-a-code"; readonly signs: readonly string[] });

/** SHA-256 of everything that a document says, the time of its export apart: the same data gives the same hash at any time. */
export function hashOfReport({ kind, audience, title, blocks, furniture }: Report): Hash {
	const { exported, code, ...lasting } = furniture;
	return sha256Hex(canonical({ kind, audience, title, blocks, furniture: lasting } as object as Json));
}

/** The first 50 bits of a hash as ten signs that can be read out and typed: "7F3K9-QRT2M". */
export function codeOf(hash: Hash): string {
	const bits = BigInt(`0x${hash}`) >> BigInt(hash.length * 4 - BITS);
	const signs = Array.from({ length: SIGNS }, (_, place) => {
		return ALPHABET[Number((bits >> BigInt(BITS - BITS_OF_A_SIGN * (place + 1))) & 31n)];
	});
	return `${signs.slice(0, SIGNS / 2).join("")}-${signs.slice(SIGNS / 2).join("")}`;
}

/**
 * A code as it is printed, from what somebody typed: capital letters, spaces and dashes do not matter, and O is read as 0,
 * I and L as 1, after Crockford.
 */
export function parseCode(typed: string): Result<string, CodeProblem> {
	const signs = [...typed.toUpperCase().replace(/[\s\p{Dash_Punctuation}]/gu, "")].map(forgive);
	const wrong = signs.filter((sign) => !ALPHABET.includes(sign));
	if (wrong.length > 0) return failed({ kind: "not-a-code", signs: [...new Set(wrong)] });
	if (signs.length < SIGNS) return failed({ kind: "code-too-short", signs: signs.length });
	if (signs.length > SIGNS) return failed({ kind: "code-too-long", signs: signs.length });
	return ok(`${signs.slice(0, SIGNS / 2).join("")}-${signs.slice(SIGNS / 2).join("")}`);
}

function forgive(sign: string): string {
	if (sign === "O") return "0";
	return sign === "I" || sign === "L" ? "1" : sign;
}

/** How a file names, in its metadata, the document that it was made from. */
export function contentNameOf(report: Report): string {
	return `${PREFIX}${hashOfReport(report)}`;
}

/** Every different document that a text of metadata names, by hash: one, unless files were put together. */
export function hashesNamedIn(metadata: string): readonly Hash[] {
	return [...new Set([...metadata.matchAll(/\bsha-256:([0-9a-f]{64})\b/g)].flatMap(([, hash]) => hash ?? []))];
}
