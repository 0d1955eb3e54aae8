/** What tells one series from another without colour, in the order of the series. */
export const PATTERNS = ["solid", "empty", "rising", "dotted", "level", "crossed", "upright", "falling"] as const;

export type Pattern = (typeof PATTERNS)[number];

/** A part of a pattern: a filled rectangle or a line. */
export type PatternShape =
	| {
			readonly kind: "rectangle";
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
	  }
	| { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** Between lines, and between dots. A block holds whole steps, so that blocks of a series look alike. */
const STEP = 1 / 3;
const DOT = 0.16;

/** The shapes that fill a rectangle 1 high, with its upper left corner at (`x`, 0), with a pattern. None leaves it. */
export function patternShapes(pattern: Pattern, x: number, width: number): readonly PatternShape[] {
	switch (pattern) {
		case "solid":
			return [{ kind: "rectangle", x, y: 0, width, height: 1 }];
		case "empty":
			return [];
		case "rising":
			return diagonals(x, width, "rising");
		case "falling":
			return diagonals(x, width, "falling");
		case "crossed":
			return [...diagonals(x, width, "rising"), ...diagonals(x, width, "falling")];
		case "level":
			return steps(1).map((y) => ({ kind: "line", x1: x, y1: y, x2: x + width, y2: y }));
		case "upright":
			return steps(width).map((along) => ({ kind: "line", x1: x + along, y1: 0, x2: x + along, y2: 1 }));
		case "dotted":
			return steps(width - DOT / 2).flatMap((along) => steps(1).map((y) => dotAt(x + along, y)));
	}
}

/** Lines from edge to edge: one that begins `along` the foot ends 1 further on at the top, or where a side cuts it. */
function diagonals(x: number, width: number, direction: "rising" | "falling"): readonly PatternShape[] {
	return steps(width + 1).map((end) => {
		const from = Math.max(0, end - 1);
		const to = Math.min(width, end);
		const heightAt = (along: number): number => (direction === "rising" ? end - along : 1 - end + along);
		return { kind: "line", x1: x + from, y1: heightAt(from), x2: x + to, y2: heightAt(to) };
	});
}

function dotAt(x: number, y: number): PatternShape {
	return { kind: "rectangle", x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
}

/** The places between 0 and `length`, without both, that are a whole number of steps from 0. */
function steps(length: number): readonly number[] {
	const count = Math.ceil(length / STEP - 0.001) - 1;
	return Array.from({ length: count }, (_, index) => (index + 1) * STEP);
}
