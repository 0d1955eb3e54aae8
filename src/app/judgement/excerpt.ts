const LONGEST = 120;

/** The beginning of a text, where all of it would be too much. */
export function excerptOf(text: string): string {
	const line = text.trim().replace(/\s+/g, " ");
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
