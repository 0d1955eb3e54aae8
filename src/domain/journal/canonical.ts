import type { Json } from "./event.ts";

/**
 * The one JSON text of a value, after RFC 8785 (JSON Canonicalization Scheme): no white space, keys sorted by UTF-16
 * code units, scalars as `JSON.stringify` writes them. Throws on numbers that JSON cannot hold.
 */
export function canonical(value: Json): string {
	if (typeof value === "number" && !Number.isFinite(value)) {
		throw new RangeError(`JSON cannot hold ${value}`);
	}
	if (value === null || typeof value !== "object") {
		return JSON.stringify(value);
	}
	if (isList(value)) {
		return `[${value.map(canonical).join(",")}]`;
	}
	// `sort` without a comparison compares UTF-16 code units, which is the order that RFC 8785, 3.2.3, asks for.
	const keys = Object.keys(value).sort();
	return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`).join(",")}}`;
}

// `Array.isArray` does not narrow a read-only list.
function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}
