import type { Json } from "./event.ts";

/** Whether a value, or a part of it, holds the words: in whatever case, spacing, accents and apostrophes they were typed. */
export function holdsText(value: Json | undefined, words: string): boolean {
	const sought = normal(words);
	return sought !== "" && textsIn(value).some((text) => normal(text).includes(sought));
}

/** The texts and numbers of a value, wherever they stand in it. */
export function textsIn(value: Json | undefined): readonly string[] {
	if (typeof value === "string") return [value];
	if (typeof value === "number") return [String(value)];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function normal(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/\p{Mark}/gu, "")
		.replace(/[’‘ʼ`]/g, "'")
		.toLowerCase()
		.replace(/\s+/g, " ")
		.trim();
}
