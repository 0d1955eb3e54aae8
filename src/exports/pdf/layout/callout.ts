import type { Callout } from "#domain/report/report.ts";
import { addElement } from "#exports/pdf/drawing.ts";
import { setText } from "./break-lines.ts";
import type { Section } from "./flow.ts";
import { flowText, openingHeight, textHeight } from "./flow-text.ts";
import { CALLOUT, COLUMN, type Faces } from "./page-design.ts";
import { styleText } from "./styled-run.ts";

const THICKNESS = 2;
const PADDING = 14;
const PARAGRAPH_GAP = 8;
const INNER = { x: COLUMN.left + PADDING, width: COLUMN.width - 2 * PADDING };

/** A box that takes more of a page than this is split, so that no heading is left behind above it. */
const LARGEST_WHOLE_PART = 3 / 4;

/** Nothing for a callout that says nothing. A box that is split is closed at the foot of each and opened again. */
export function calloutSection(callout: Callout, faces: Faces, pageHeight: number): Section | undefined {
	const texts = callout.paragraphs
		.map((paragraph) => setText(styleText(paragraph, faces), CALLOUT, INNER.width))
		.filter((text) => text.lines.length > 0);
	const first = texts[0];
	if (first === undefined) {
		return undefined;
	}
	const gaps = (texts.length - 1) * PARAGRAPH_GAP;
	const whole = texts.reduce((sum, text) => sum + textHeight(text), gaps) + 2 * PADDING;
	return {
		before: 16,
		after: 16,
		opening: whole <= pageHeight * LARGEST_WHOLE_PART ? whole : openingHeight(first) + 2 * PADDING,
		place(flow, parent) {
			const element = addElement(parent, "Div");
			let top = flow.y;
			const open = (): void => {
				top = flow.y;
				flow.y += PADDING;
			};
			const close = (): void => {
				flow.y += PADDING;
				const height = flow.y - top;
				const box = { x: COLUMN.left, y: top, width: COLUMN.width, height };
				flow.page.marks.push({ kind: "frame", ...box, thickness: THICKNESS });
			};
			const turnPage = (): void => {
				close();
				flow.turnPage();
				open();
			};
			open();
			for (const [index, text] of texts.entries()) {
				flow.y += index > 0 ? PARAGRAPH_GAP : 0;
				flowText(flow, text, INNER, addElement(element, "P"), { below: PADDING, turnPage });
			}
			close();
		},
	};
}
