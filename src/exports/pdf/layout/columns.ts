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
const GAP = 14;

/**
 * Divides `width` points by shares. A column whose longest word, given in points, would be broken gets room from the
 * others, up to an equal part of the table.
 */
export function divideWidth(
	shares: readonly ColumnShare[],
	longestWords: readonly number[],
	left: number,
	width: number,
): readonly TableColumn[] {
	const sum = shares.reduce((total, share) => total + share.width, 0);
	const columns = shares.map((share, index) => {
		const wholeWord = (longestWords[index] ?? 0) + (index === shares.length - 1 ? 0 : GAP);
		const least = Math.max(LEAST_WIDTH, Math.min(wholeWord, width / shares.length));
		return { least, spare: Math.max(0, (share.width / sum) * width - least), align: share.align ?? "left" };
	});
	const least = columns.reduce((total, column) => total + column.least, 0);
	const spare = columns.reduce((total, column) => total + column.spare, 0);
	const scale = spare === 0 ? 0 : (width - least) / spare;
	let x = left;
	return columns.map((column, index) => {
		const whole = column.least + column.spare * scale;
		const placed = { x, width: index === columns.length - 1 ? whole : whole - GAP, align: column.align };
		x += whole;
		return placed;
	});
}
