import type { List, ListItem } from "#domain/report/report.ts";
import { addElement, type StructureElement } from "#exports/pdf/drawing.ts";
import { type SetText, setText } from "./break-lines.ts";
import type { Flow, Section } from "./flow.ts";
import { flowText, openingHeight } from "./flow-text.ts";
import { BODY, COLUMN, type Faces } from "./page-design.ts";
import { TextPlacer } from "./place-text.ts";
import { styleText } from "./styled-run.ts";

const LEAST_INDENT = 20;
const MARKER_GAP = 7;
const ITEM_GAP = 4;
/** Lists within lists stop moving inwards here, so that words keep some room. */
const FURTHEST_X = COLUMN.left + COLUMN.width / 2;

interface MeasuredList {
	readonly ordered: boolean;
	/** Where markers begin. */
	readonly markerX: number;
	/** Where the text of items begins. */
	readonly textX: number;
	readonly items: readonly MeasuredItem[];
}

interface MeasuredItem {
	readonly text: SetText;
	readonly list: MeasuredList | undefined;
}

/** Nothing for a list that says nothing. */
export function listSection(list: List, faces: Faces): Section | undefined {
	const measured = measureList(list, COLUMN.left, faces);
	if (measured === undefined) {
		return undefined;
	}
	return {
		before: 9,
		after: 9,
		opening: openingOfList(measured),
		place: (flow, parent) => placeList(flow, measured, faces, parent),
	};
}

function measureList(list: List, x: number, faces: Faces): MeasuredList | undefined {
	const lastMarker = setMarker(list.ordered, list.items.length, faces);
	const indent = Math.max(LEAST_INDENT, (lastMarker.lines[0]?.width ?? 0) + MARKER_GAP);
	const textX = Math.min(x + indent, FURTHEST_X);
	const items = list.items
		.map((item) => measureItem(item, list.ordered, textX, faces))
		.filter((item) => item.text.lines.length > 0 || item.list !== undefined);
	return items.length === 0 ? undefined : { ordered: list.ordered, markerX: textX - indent, textX, items };
}

function measureItem(item: ListItem, ordered: boolean, textX: number, faces: Faces): MeasuredItem {
	return {
		text: setText(styleText(item.text, faces), BODY, COLUMN.left + COLUMN.width - textX),
		list: item.items && measureList({ type: "list", ordered, items: item.items }, textX, faces),
	};
}

function openingOfList(list: MeasuredList): number {
	const first = list.items[0];
	return first === undefined ? 0 : openingOfItem(first);
}

/** An item without words of its own takes the line that its marker stands on. */
function openingOfItem({ text, list }: MeasuredItem): number {
	if (text.lines.length > 0) {
		return openingHeight(text);
	}
	return text.leading + (list === undefined ? 0 : openingOfList(list));
}

function placeList(flow: Flow, list: MeasuredList, faces: Faces, parent: StructureElement): void {
	const element = addElement(parent, "L", { numbering: list.ordered ? "Decimal" : "Disc" });
	for (const [index, item] of list.items.entries()) {
		if (index > 0) {
			flow.y += ITEM_GAP;
		}
		if (!flow.fits(openingOfItem(item)) && !flow.isAtTop) {
			flow.turnPage();
		}
		const itemElement = addElement(element, "LI");
		const marker = setMarker(list.ordered, index + 1, faces);
		const markerColumn = { x: list.markerX, width: list.textX - list.markerX, align: "left" } as const;
		new TextPlacer(marker, markerColumn, addElement(itemElement, "Lbl")).place(flow.page, 0, 1, flow.y);
		const body = addElement(itemElement, "LBody");
		if (item.text.lines.length === 0) {
			flow.y += item.text.leading;
		}
		flowText(flow, item.text, { x: list.textX, width: COLUMN.left + COLUMN.width - list.textX }, body);
		if (item.list !== undefined) {
			flow.y += ITEM_GAP;
			placeList(flow, item.list, faces, body);
		}
	}
}

function setMarker(ordered: boolean, number: number, faces: Faces): SetText {
	return setText(styleText(ordered ? `${number}.` : "•", faces), BODY, COLUMN.width);
}
