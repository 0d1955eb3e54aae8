const BEFORE = 40;
const LONGEST = 160;

/** The words of a text around the first of those that were looked for; its beginning where none stands there as typed. */
export function excerptAround(text: string, sought: string): string {
	const line = text.trim().replace(/\s+/g, " ");
	const found = sought
		.toLowerCase()
		.split(/\s+/)
		.map((word) => line.toLowerCase().indexOf(word))
		.filter((position) => position >= 0);
	const first = found.length === 0 ? 0 : Math.min(...found);
	const from = first <= BEFORE ? 0 : line.indexOf(" ", first - BEFORE) + 1;
	const rest = line.slice(from);
	const end = rest.length > LONGEST ? `${rest.slice(0, LONGEST - 1).trimEnd()}…` : rest;
	return from > 0 ? `…${end}` : end;
}
