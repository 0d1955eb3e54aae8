import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";

/**
 * Rows as lines, their columns below each other. Whatever would move the cursor, or hide in the text, is replaced: some of it
 * was written by others.
 */
export function table(rows: readonly (readonly string[])[]): string {
	const shown = rows.map((row) => row.map(markHiddenCharacters));
	const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
	const lineOf = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
	return shown.map((row) => lineOf(row).trimEnd()).join("\n");
}
