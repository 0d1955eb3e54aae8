const BEFORE = 40;
const LONGEST = 160;

/** A text around the first of these words that stands in it, written in small letters; its beginning where none does. */
export function excerptAround(text: string, words: readonly string[]): string {
	const line = text.trim().replace(/\s+/g, " ");
	const positions = words.map((word) => line.toLowerCase().indexOf(word)).filter((position) => position >= 0);
	const first = Math.min(...positions, line.length);
	const from = first <= BEFORE || first === line.length ? 0 : line.indexOf(" ", first - BEFORE) + 1;
	const rest = line.slice(from);
	const shown = rest.length > LONGEST ? `${rest.slice(0, LONGEST - 1).trimEnd()}…` : rest;
	return from > 0 ? `…${shown}` : shown;
}
