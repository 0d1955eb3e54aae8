/** Where a column of a table stands, in points from the page's left edge. */
export interface TableColumn {
	readonly x: number;
	/** Without the gap to the next column. */
	readonly width: number;
	readonly align: "left" | "right";
}

/** Wide enough for any one character beside the gap: words are broken, the page's margin is not. */
const LEAST_WIDTH = 32;
const GAP = 14;

/** Divides `width` points by shares; a share too small for a character gets room from the others. */
export function divideWidth(
	shares: readonly { readonly width: number; readonly align?: "left" | "right" }[],
	left: number,
	width: number,
): readonly TableColumn[] {
	const sum = shares.reduce((total, share) => total + share.width, 0);
	const wished = shares.map((share) => Math.max(LEAST_WIDTH, (share.width / sum) * width));
	const aboveLeast = wished.reduce((total, wish) => total + wish - LEAST_WIDTH, 0);
	const scale = aboveLeast === 0 ? 0 : (width - LEAST_WIDTH * shares.length) / aboveLeast;
	let x = left;
	return shares.map((share, index) => {
		const whole = LEAST_WIDTH + ((wished[index] ?? LEAST_WIDTH) - LEAST_WIDTH) * scale;
		const column = { x, width: index === shares.length - 1 ? whole : whole - GAP, align: share.align ?? "left" };
		x += whole;
		return column;
	});
}
