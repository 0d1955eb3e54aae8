import type { Box, Colour, Mark, Page, ShapesMark, Stretch, TaggedMark } from "#exports/pdf/drawing.ts";
import { pdfNumber, utf16Hex } from "#exports/pdf/pdf-syntax.ts";

/** A page as operators, and its tagged marks: the place of each in the list is its marked-content identifier. */
export interface PageContent {
	readonly content: string;
	readonly tagged: readonly TaggedMark[];
}

const FILL: Readonly<Record<Colour, string>> = {
	black: "0 g",
	grey: "0.69 0.71 0.71 rg",
	blue: "0.11 0.44 0.72 rg",
};

/** Of figures. */
const LINE_WIDTH = 0.6;

/** Writes what a page shows (ISO 32000-1, 8 and 9). Every operator that paints stands in marked content. */
export function writePageContent(page: Page, pageHeight: number): PageContent {
	const operators: string[] = [];
	const tagged: TaggedMark[] = [];
	for (const mark of page.marks) {
		if ((mark.kind === "text" || mark.kind === "shapes") && mark.element !== undefined) {
			operators.push(`/${mark.element.role}<</MCID ${tagged.length}>>BDC`);
			tagged.push(mark);
		} else {
			operators.push(mark.kind === "text" ? "/Artifact<</Type/Pagination>>BDC" : "/Artifact<</Type/Layout>>BDC");
		}
		operators.push(paint(mark, pageHeight), "EMC");
	}
	return { content: operators.join("\n"), tagged };
}

function paint(mark: Mark, pageHeight: number): string {
	switch (mark.kind) {
		case "text":
			return filled(mark.colour, showText(mark.stretches, pageHeight));
		case "shapes":
			return drawShapes(mark, pageHeight);
		case "rule":
			return filled(mark.colour, `${rectangle(mark, 0, pageHeight)} f`);
		case "frame":
			return `${pdfNumber(mark.thickness)} w ${rectangle(mark, mark.thickness / 2, pageHeight)} S`;
	}
}

function filled(colour: Colour, operators: string): string {
	return colour === "black" ? operators : `${FILL[colour]}\n${operators}\n${FILL.black}`;
}

/** Fills first, so that outlines stand whole upon them. */
function drawShapes({ shapes }: ShapesMark, pageHeight: number): string {
	const fills: string[] = [];
	const strokes: string[] = [];
	for (const shape of shapes) {
		if (shape.kind === "line") {
			const [x1, y1, x2, y2] = [shape.x1, pageHeight - shape.y1, shape.x2, pageHeight - shape.y2].map(pdfNumber);
			strokes.push(`${x1} ${y1} m ${x2} ${y2} l`);
		} else {
			(shape.kind === "filled" ? fills : strokes).push(rectangle(shape, 0, pageHeight));
		}
	}
	const filled = fills.length === 0 ? [] : [...fills, "f"];
	return [...filled, `${LINE_WIDTH} w`, ...strokes, "S"].join("\n");
}

function rectangle({ x, y, width, height }: Box, inset: number, pageHeight: number): string {
	const corner = [x + inset, pageHeight - y - height + inset];
	return `${[...corner, width - 2 * inset, height - 2 * inset].map(pdfNumber).join(" ")} re`;
}

function showText(stretches: readonly Stretch[], pageHeight: number): string {
	const operators: string[] = ["BT"];
	let font = "";
	// Where the last move went, and where the pen is: a stretch that goes on from there needs no move.
	let origin = { x: 0, y: 0 };
	let pen = { x: Number.NaN, y: Number.NaN };
	for (const stretch of stretches) {
		const selected = `/${stretch.face.resource} ${pdfNumber(stretch.size)} Tf`;
		if (selected !== font) {
			operators.push(selected);
			font = selected;
		}
		if (stretch.y !== pen.y || Math.abs(stretch.x - pen.x) > 0.01) {
			const target = { x: hundredths(stretch.x), y: hundredths(pageHeight - stretch.y) };
			operators.push(`${pdfNumber(target.x - origin.x)} ${pdfNumber(target.y - origin.y)} Td`);
			origin = target;
		}
		operators.push(showWords(stretch));
		pen = { x: stretch.x + stretch.width, y: stretch.y };
	}
	operators.push("ET");
	return operators.join("\n");
}

function showWords(stretch: Stretch): string {
	let shown = "";
	let codes = "";
	for (const word of stretch.words) {
		for (const show of word.shows) {
			if (show.actualText === undefined) {
				codes += show.codes;
				continue;
			}
			shown += codes === "" ? "" : `(${codes})Tj `;
			shown += `/Span<</ActualText<feff${utf16Hex(show.actualText)}>>>BDC(${show.codes})Tj EMC `;
			codes = "";
		}
	}
	return codes === "" ? shown.trimEnd() : `${shown}(${codes})Tj`;
}

function hundredths(value: number): number {
	return Math.round(value * 100) / 100;
}
