import type { StructureElement } from "#exports/pdf/drawing.ts";
import type { SetText } from "./break-lines.ts";
import type { Flow } from "./flow.ts";
import { LEAST_LINES } from "./page-design.ts";
import { TextPlacer } from "./place-text.ts";

/** The height that has to be free for a text to begin: all of a short one, the least number of lines of a longer one. */
export function openingHeight(text: SetText): number {
	const count = text.lines.length;
	return (count < 2 * LEAST_LINES ? count : LEAST_LINES) * text.leading;
}

export function textHeight(text: SetText): number {
	return text.lines.length * text.leading;
}

/** How a text flows that stands in something: what is kept free below it, and what else a new page takes. */
export interface Surroundings {
	readonly below: number;
	turnPage(): void;
}

/**
 * Puts a text where the flow stands and goes on over as many pages as it takes. No page ends with its first line alone or
 * begins with its last line alone.
 */
export function flowText(
	flow: Flow,
	text: SetText,
	column: { readonly x: number; readonly width: number },
	element: StructureElement,
	surroundings: Surroundings = { below: 0, turnPage: () => flow.turnPage() },
): void {
	const placer = new TextPlacer(text, { ...column, align: "left" }, element);
	const count = text.lines.length;
	let placed = 0;
	while (placed < count) {
		const left = count - placed;
		let taken = Math.min(left, flow.linesThatFit(text.leading, surroundings.below));
		if (left - taken > 0 && left - taken < LEAST_LINES) {
			taken = left - LEAST_LINES;
		}
		if (taken < Math.min(LEAST_LINES, left)) {
			surroundings.turnPage();
			continue;
		}
		placer.place(flow.page, placed, placed + taken, flow.y);
		flow.y += taken * text.leading;
		placed += taken;
	}
}
