import type { Heading } from "#domain/report/report.ts";
import { addElement, type Bookmark } from "#exports/pdf/drawing.ts";
import { setText } from "./break-lines.ts";
import { cleanLine } from "./clean-text.ts";
import type { Section } from "./flow.ts";
import { flowText, textHeight } from "./flow-text.ts";
import { COLUMN, type Faces, HEADINGS } from "./page-design.ts";
import { styleText } from "./styled-run.ts";

/** A heading whole, with its bookmark, which is added to `bookmarks` when the heading is placed. */
export function headingSection(heading: Heading, faces: Faces, bookmarks: Bookmark[]): Section {
	const design = HEADINGS[heading.level];
	const text = setText(styleText(heading.text, faces, "bold"), design, COLUMN.width);
	return {
		before: design.before,
		after: design.after,
		opening: textHeight(text),
		place(flow, parent) {
			const { level } = heading;
			bookmarks.push({ level, title: cleanLine(heading.text), page: flow.pages.length - 1, y: flow.y });
			flowText(flow, text, { x: COLUMN.left, width: COLUMN.width }, addElement(parent, `H${level}`));
		},
	};
}
