/** U+2610, the box of a form that is filled in by hand. Noto Sans has none, so fonts get this one. */
export const EMPTY_BOX = 0x2610;

export interface Glyph {
	readonly outline: Uint8Array;
	/** In units of the em, as what follows. */
	readonly advance: number;
	readonly leftSideBearing: number;
}

const SIDE_BEARING = 80;
const ON_CURVE = 0x01;

/** A square as high as a capital, `weight` units thick, as an outline of two contours (OpenType specification, table glyf). */
export function emptyBox(side: number, weight: number): Glyph {
	const left = SIDE_BEARING;
	const right = left + side;
	const outer = [
		[left, 0],
		[left, side],
		[right, side],
		[right, 0],
	] as const;
	// The other way round: what it encloses is not filled.
	const inner = [
		[left + weight, weight],
		[right - weight, weight],
		[right - weight, side - weight],
		[left + weight, side - weight],
	] as const;
	const points = [...outer, ...inner];
	const words = [2, left, 0, right, side, outer.length - 1, points.length - 1, 0];
	const outline = new DataView(new ArrayBuffer(2 * words.length + points.length * 5));
	for (const [index, word] of words.entries()) {
		outline.setInt16(2 * index, word);
	}
	const flags = 2 * words.length;
	const deltas = flags + points.length;
	for (const [index, [x, y]] of points.entries()) {
		const [previousX, previousY] = points[index - 1] ?? [0, 0];
		outline.setUint8(flags + index, ON_CURVE);
		outline.setInt16(deltas + 2 * index, x - previousX);
		outline.setInt16(deltas + 2 * (points.length + index), y - previousY);
	}
	return { outline: new Uint8Array(outline.buffer), advance: side + 2 * SIDE_BEARING, leftSideBearing: left };
}
