import type { BundleContentProblem } from "#domain/handover/open-bundle-problem.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";
import { parseJson } from "#domain/journal/parse-json.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { LIMITS } from "./limits.ts";
import type { Bytes } from "./read-file.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** As bytes. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** The JSON value of a line, if it is the one text that such a value has and nothing in it can hurt. */
export function parseLine(bytes: Bytes, line: number): Result<Json, BundleContentProblem> {
	if (bytes.length > LIMITS.line) return failed({ kind: "bundle-line-too-long", line, most: LIMITS.line });
	const text = textOf(bytes);
	if (text === undefined) return failed({ kind: "bundle-not-text", line });
	if (isTooDeep(bytes)) return failed({ kind: "bundle-nested-too-deep", line, most: LIMITS.depth });
	const parsed = parseJson(text);
	if (parsed === undefined) return failed({ kind: "bundle-not-json", line });
	if (hasPoisonedKey(parsed)) return failed({ kind: "bundle-poisoned-name", line });
	// Whatever JSON leaves open, such as a key that is there twice, is lost in parsing, and so not in the text again.
	const isCanonical = hasOnlyNumbers(parsed) && canonical(parsed) === text;
	return isCanonical ? ok(parsed) : failed({ kind: "bundle-not-canonical", line });
}

/** Undefined for what is not UTF-8. */
function textOf(bytes: Bytes): string | undefined {
	try {
		return utf8.decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

/** Looked at before parsing, since everything that walks through a value calls itself once for each level. */
function isTooDeep(bytes: Bytes): boolean {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === QUOTE) inString = !inString;
		else if (byte === BACKSLASH) at += 1;
		else if (inString) continue;
		else if (byte === OPENING_BRACKET || byte === OPENING_BRACE) depth += 1;
		else if (byte === CLOSING_BRACKET || byte === CLOSING_BRACE) depth -= 1;
		if (depth > LIMITS.depth) return true;
	}
	return false;
}

/** Whether some object has a key that every object has by itself, such as "__proto__" or "constructor". */
function hasPoisonedKey(value: Json): boolean {
	if (typeof value !== "object" || value === null) return false;
	if (!Array.isArray(value) && Object.keys(value).some((key) => Object.hasOwn(Object.prototype, key))) return true;
	return Object.values(value).some(hasPoisonedKey);
}

/** Whether every number in it is one; JSON can write down what is too large to be. */
function hasOnlyNumbers(value: Json): boolean {
	if (typeof value === "number") return Number.isFinite(value);
	return typeof value !== "object" || value === null || Object.values(value).every(hasOnlyNumbers);
}
