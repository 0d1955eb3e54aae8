/** Where a column of a table stands, in points from the page's left edge. */
export interface TableColumn {
	readonly x: number;
	/** Without the gap to the next column. */
	readonly width: number;
	readonly align: "left" | "right";
}

/** Of the table's width; the shares of a table are added up and divided. */
export interface ColumnShare {
	readonly width: number;
	readonly align?: "left" | "right";
}

/** Wide enough for any one character beside the gap: words are broken, the page's margin is not. */
const LEAST_WIDTH = 32;
/** As wide as words of prose are. What is wider, such as an address, may be broken. */
const WIDEST_WORD = 110;

/**
 * Divides `width` points by shares, with `gap` between columns. A column whose longest word, given in points, would be
 * broken gets room from the others: for a word of prose where all have that room, otherwise up to an equal part of the
 * table.
 */
export function divideWidth(
	shares: readonly ColumnShare[],
	longestWords: readonly number[],
	{ left, width, gap }: { readonly left: number; readonly width: number; readonly gap: number },
): readonly TableColumn[] {
	const sum = shares.reduce((total, share) => total + share.width, 0);
	const limit = holdsWords(longestWords, width, gap) ? mostForWord(longestWords, width) : width / shares.length;
	const columns = shares.map((share, index) => {
		const wholeWord = (longestWords[index] ?? 0) + (index === shares.length - 1 ? 0 : gap);
		const least = Math.max(LEAST_WIDTH, Math.min(wholeWord, limit));
		return { least, spare: Math.max(0, (share.width / sum) * width - least), align: share.align ?? "left" };
	});
	const least = columns.reduce((total, column) => total + column.least, 0);
	const spare = columns.reduce((total, column) => total + column.spare, 0);
	const scale = spare === 0 ? 0 : (width - least) / spare;
	let x = left;
	return columns.map((column, index) => {
		const whole = column.least + column.spare * scale;
		const placed = { x, width: index === columns.length - 1 ? whole : whole - gap, align: column.align };
		x += whole;
		return placed;
	});
}

/** Whether columns whose longest words are given can stand beside each other without breaking words of prose. */
export function holdsWords(longestWords: readonly number[], width: number, gap: number): boolean {
	const limit = mostForWord(longestWords, width);
	const needed = longestWords.map((word) => Math.max(LEAST_WIDTH, Math.min(word + gap, limit)));
	return needed.reduce((sum, least) => sum + least, 0) <= width;
}

function mostForWord(longestWords: readonly number[], width: number): number {
	return Math.max(WIDEST_WORD, width / longestWords.length);
}
