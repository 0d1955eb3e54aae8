import type { Report } from "#domain/report/report.ts";
import type { Drawing, Role, StructureElement, TextMark } from "#exports/pdf/drawing.ts";
import { Face } from "#exports/pdf/fonts/face.ts";
import { layOut } from "#exports/pdf/layout/lay-out.ts";
import { fonts } from "./reports.ts";

export function drawingOf(report: Report): Drawing {
	return layOut(report, { regular: new Face(fonts.regular, "F1"), bold: new Face(fonts.bold, "F2") });
}

/**
 * The texts of an element and of all in it, in reading order. Markers of lists are not part of the text, nor is what stands
 * in figures: their alternative is read instead.
 */
export function marksIn(element: StructureElement): readonly TextMark[] {
	return element.children.flatMap((child): readonly TextMark[] => {
		if (child.kind === "element") {
			return child.role === "Lbl" || child.role === "Figure" ? [] : marksIn(child);
		}
		return child.kind === "text" ? [child] : [];
	});
}

export function textOf(marks: readonly TextMark[]): string {
	return marks
		.flatMap((mark) => mark.stretches)
		.flatMap((stretch) => stretch.words)
		.map((word) => word.text)
		.join("");
}

export function elementsIn(element: StructureElement, role: Role): readonly StructureElement[] {
	return element.children.flatMap((child) => {
		if (child.kind !== "element") {
			return [];
		}
		return child.role === role ? [child, ...elementsIn(child, role)] : elementsIn(child, role);
	});
}

/** How many lines of the marks stand on each page that has any, in order. */
export function linesByPage(drawing: Drawing, marks: readonly TextMark[]): readonly number[] {
	return drawing.pages
		.map((page) => {
			const here = marks.filter((mark) => page.marks.includes(mark));
			return new Set(here.flatMap((mark) => mark.stretches.map((stretch) => stretch.y))).size;
		})
		.filter((lines) => lines > 0);
}
