import { neutralise } from "#domain/report/neutralise.ts";

/** Excel refuses a cell with more UTF-16 code units. */
export const LONGEST_CELL = 32_767;

/**
 * A text as the cells that hold it, at least one: neutralised, and split where it is longer than a cell can be. No character
 * is split in two.
 */
export function cellsOf(text: string): readonly string[] {
	const rest = neutralise(text.replace(/\p{Surrogate}/gu, "\ufffd"));
	const cells: string[] = [];
	let start = 0;
	do {
		const end = start + LONGEST_CELL;
		const splitsPair = /[\ud800-\udbff]/.test(rest.charAt(end - 1)) && end < rest.length;
		cells.push(rest.slice(start, splitsPair ? end - 1 : end));
		start = splitsPair ? end - 1 : end;
	} while (start < rest.length);
	return cells;
}

/**
 * Writes what XML cannot hold, or would change, the way that ISO/IEC 29500-1 (22.9.2.19, ST_Xstring) says: "_x0007_". So
 * must text be that looks like such a sign already.
 */
export function escapeForSheet(text: string): string {
	return text
		.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
		.replace(
			/(?![\t\n])[\p{Cc}\ufffd-\uffff]/gu,
			(sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
		);
}
