import type { Face } from "#exports/pdf/fonts/face.ts";

/** The two faces of a document. */
export interface Faces {
	readonly regular: Face;
	readonly bold: Face;
}

/** Size and line height in points. */
export interface TypeSize {
	readonly size: number;
	readonly leading: number;
}

/** A4. */
export const PAGE = { width: 595.28, height: 841.89 };

/** Where text may stand. How high and how low follows from the page furniture. */
export const COLUMN = { left: 62, width: PAGE.width - 2 * 62 };

export const BODY: TypeSize = { size: 11, leading: 15.5 };
export const CALLOUT: TypeSize = { size: 12, leading: 17 };
/** Of tables, with the space between columns. */
export const CELL = { size: 10, leading: 14, gap: 14 } as const;
/** Of tables in whose columns words would have to be broken otherwise. */
export const SMALL_CELL = { size: 8, leading: 11, gap: 7 } as const;
export const FURNITURE: TypeSize = { size: 9, leading: 12.5 };
export const MARKING: TypeSize = { size: 11, leading: 15 };

/** Headings by level, with the space above and below. */
export const HEADINGS = {
	1: { size: 22, leading: 28, before: 0, after: 14 },
	2: { size: 16, leading: 21, before: 26, after: 8 },
	3: { size: 12.5, leading: 17, before: 18, after: 5 },
} as const;

/** The least number of lines of a paragraph at the foot and at the head of a page. */
export const LEAST_LINES = 2;
