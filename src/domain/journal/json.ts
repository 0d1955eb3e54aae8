import type { Json } from "./event.ts";

/** A value as text; what is not text is empty. */
export function textOf(value: Json | undefined): string {
	return typeof value === "string" ? value : "";
}

/** A value as a list of texts; what is not text in it, or no list, is left out. */
export function textsOf(value: Json | undefined): readonly string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** A value as named values; what is none has no names. */
export function objectOf(value: Json | undefined): { readonly [key: string]: Json | undefined } {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as { readonly [key: string]: Json })
		: {};
}
