import type { Paragraph } from "#domain/report/report.ts";
import { addElement } from "#exports/pdf/drawing.ts";
import { setText } from "./break-lines.ts";
import type { Section } from "./flow.ts";
import { flowText, openingHeight } from "./flow-text.ts";
import { BODY, COLUMN, type Faces } from "./page-design.ts";
import { styleText } from "./styled-run.ts";

/** Nothing for a paragraph that says nothing. */
export function paragraphSection(paragraph: Paragraph, faces: Faces): Section | undefined {
	const text = setText(styleText(paragraph.text, faces), BODY, COLUMN.width);
	if (text.lines.length === 0) {
		return undefined;
	}
	return {
		before: 9,
		after: 9,
		opening: openingHeight(text),
		place(flow, parent) {
			flowText(flow, text, { x: COLUMN.left, width: COLUMN.width }, addElement(parent, "P"));
		},
	};
}
