import {
	addElement,
	type Colour,
	type LinkArea,
	type Page,
	type StructureElement,
	type TextMark,
} from "#exports/pdf/drawing.ts";
import type { LinePart, SetText } from "./break-lines.ts";
import { cleanLine } from "./clean-text.ts";
import type { StyledRun } from "./styled-run.ts";

/** Part of a line's height that underlines stand below the base line. */
const UNDERLINE_DROP = 0.12;
const UNDERLINE_WEIGHT = 0.6;

/** Puts lines of one text on pages, in the column that begins at `x`, for one element of the structure or for none. */
export class TextPlacer {
	readonly #elements = new Map<StyledRun, StructureElement>();

	constructor(
		readonly text: SetText,
		readonly column: { readonly x: number; readonly width: number; readonly align: "left" | "right" | "centre" },
		readonly element: StructureElement | undefined,
	) {}

	/** Puts the lines `from` up to, without, `to` on a page, the first with its upper edge at `y`. */
	place(page: Page, from: number, to: number, y: number): void {
		let mark: TextMark | undefined;
		for (const [index, line] of this.text.lines.slice(from, to).entries()) {
			const top = y + index * this.text.leading;
			const slack = this.column.width - line.width;
			const indent = this.column.align === "left" ? 0 : this.column.align === "right" ? slack : slack / 2;
			for (const part of line.parts) {
				const element = this.#elementOf(part.run);
				const colour = part.run.link === undefined ? "black" : "blue";
				if (mark === undefined || mark.element !== element || mark.colour !== colour) {
					mark = addMark(page, element, colour);
				}
				this.#placePart(page, mark, part, this.column.x + indent, top);
			}
		}
	}

	#placePart(page: Page, mark: TextMark, part: LinePart, lineStart: number, top: number): void {
		const { size, leading } = this.text;
		const { capHeight, unitsPerEm } = part.run.face.font.metrics;
		const x = lineStart + part.offset;
		// Capitals stand in the middle of their line.
		const y = top + (leading + (size * capHeight) / unitsPerEm) / 2;
		mark.stretches.push({ face: part.run.face, size, x, y, width: part.width, words: part.words });
		if (part.run.link === undefined || mark.element === undefined) {
			return;
		}
		const { width } = part;
		page.marks.push({ kind: "rule", colour: "blue", x, y: y + size * UNDERLINE_DROP, width, height: UNDERLINE_WEIGHT });
		const area: LinkArea = {
			kind: "link",
			element: mark.element,
			address: part.run.link,
			description: cleanLine(part.run.text),
			x,
			y: top,
			width,
			height: leading,
		};
		page.links.push(area);
		mark.element.children.push(area);
	}

	/** A link and a stretch in another language are elements of their own, made when they are first placed. */
	#elementOf(run: StyledRun): StructureElement | undefined {
		if (this.element === undefined || (run.link === undefined && run.language === undefined)) {
			return this.element;
		}
		let element = this.#elements.get(run);
		if (element === undefined) {
			const role = run.link === undefined ? "Span" : "Link";
			element = addElement(this.element, role, run.language === undefined ? {} : { language: run.language });
			this.#elements.set(run, element);
		}
		return element;
	}
}

function addMark(page: Page, element: StructureElement | undefined, colour: Colour): TextMark {
	const mark: TextMark = { kind: "text", element, colour, stretches: [] };
	page.marks.push(mark);
	element?.children.push(mark);
	return mark;
}
