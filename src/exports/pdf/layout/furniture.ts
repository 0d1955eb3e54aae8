import type { Furniture } from "#domain/report/report.ts";
import type { Page } from "#exports/pdf/drawing.ts";
import type { SetText } from "./break-lines.ts";
import { setFewLines } from "./few-lines.ts";
import { COLUMN, type Faces, FURNITURE, MARKING, PAGE, type TypeSize } from "./page-design.ts";
import { TextPlacer } from "./place-text.ts";

/** From the page's edge to the marking. */
const EDGE = 30;
const GAP = 6;
/** Between the furniture and the text of the page. */
const CLEARANCE = 22;
/** What is longer is cut: furniture repeats what the document itself says. */
const MOST_LINES = 2;
const SPLIT = 0.58;
const LEFT = { x: COLUMN.left, width: COLUMN.width * SPLIT - GAP, align: "left" } as const;
const RIGHT = {
	x: COLUMN.left + COLUMN.width * SPLIT + GAP,
	width: COLUMN.width * (1 - SPLIT) - GAP,
	align: "right",
} as const;
const WHOLE = { x: COLUMN.left, width: COLUMN.width, align: "centre" } as const;

/** What stands around the text of every page. None of it is part of the structure: readers skip it. */
export interface PageFurniture {
	/** The space for text reaches from here … */
	readonly top: number;
	/** … to here. */
	readonly bottom: number;
	/** `number` counts from 1. */
	place(page: Page, number: number, count: number): void;
}

export function pageFurniture(furniture: Furniture, faces: Faces): PageFurniture {
	const set = (text: string, type: TypeSize, weight: "regular" | "bold", width: number): SetText =>
		setFewLines(text, { type, weight, width, mostLines: MOST_LINES }, faces);
	const marking = set(furniture.marking, MARKING, "bold", WHOLE.width);
	const service = set(furniture.service, FURNITURE, "bold", LEFT.width);
	const status = set(furniture.status, FURNITURE, "bold", RIGHT.width);
	const dates = set(furniture.dates, FURNITURE, "regular", LEFT.width);
	const instrument = set(furniture.instrument, FURNITURE, "regular", RIGHT.width);
	const source = set(`Exported ${furniture.exported}. Code ${furniture.code}`, FURNITURE, "regular", LEFT.width);

	const headerTop = EDGE + heightOf(marking) + GAP;
	const secondRow = headerTop + Math.max(heightOf(service), heightOf(status));
	const headerBottom = secondRow + Math.max(heightOf(dates), heightOf(instrument)) + GAP;
	const footerMarking = PAGE.height - EDGE - heightOf(marking);
	const footerTop = footerMarking - GAP - heightOf(source);
	return {
		top: headerBottom + CLEARANCE,
		bottom: footerTop - GAP - CLEARANCE,
		place(page, number, count) {
			const pageNumber = set(`Page ${number} of ${count}`, FURNITURE, "regular", RIGHT.width);
			const put = (text: SetText, column: typeof LEFT | typeof RIGHT | typeof WHOLE, y: number): void =>
				new TextPlacer(text, column, undefined).place(page, 0, text.lines.length, y);
			put(marking, WHOLE, EDGE);
			put(service, LEFT, headerTop);
			put(status, RIGHT, headerTop);
			put(dates, LEFT, secondRow);
			put(instrument, RIGHT, secondRow);
			putRule(page, headerBottom);
			putRule(page, footerTop - GAP);
			put(source, LEFT, footerTop);
			put(pageNumber, RIGHT, footerTop);
			put(marking, WHOLE, footerMarking);
		},
	};
}

function heightOf(text: SetText): number {
	return text.lines.length * text.leading;
}

function putRule(page: Page, y: number): void {
	page.marks.push({ kind: "rule", colour: "grey", x: COLUMN.left, y, width: COLUMN.width, height: 0.75 });
}
