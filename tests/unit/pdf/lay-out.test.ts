import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "#domain/report/report.ts";
import type { TextMark } from "#exports/pdf/drawing.ts";
import { cleanText } from "#exports/pdf/layout/clean-text.ts";
import { COLUMN, PAGE } from "#exports/pdf/layout/page-design.ts";
import { drawingOf, elementsIn, linesByPage, marksIn, textOf } from "./read-drawing.ts";
import { heading, reportOf, reports, textsOf, words } from "./reports.ts";

const RUNS = { numRuns: 40 };

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** Without what has no ink: where a line ends, spaces may come and go. */
function ink(text: string): string {
	return cleanText(text).replace(/\s|\p{Default_Ignorable_Code_Point}/gu, "");
}

function tall(type: "table" | "callout", count: number): Block {
	const text = words(count, "resettlement");
	if (type === "callout") return { type, paragraphs: [text] };
	return {
		type,
		caption: "A table",
		columns: [
			{ header: "Said", width: 1 },
			{ header: "By", width: 1 },
		],
		rows: [[text, ""]],
	};
}

describe("a laid-out report", () => {
	it("has every word once, in reading order, whatever was typed", () => {
		fc.assert(
			fc.property(reports, (report) => {
				expect(ink(textOf(marksIn(drawingOf(report).document)))).toBe(textsOf(report).map(ink).join(""));
			}),
			RUNS,
		);
	});

	it("shows on its pages exactly the texts of its structure", () => {
		fc.assert(
			fc.property(reports, (report) => {
				const drawing = drawingOf(report);
				const shown = drawing.pages
					.flatMap((page) => page.marks)
					.filter((mark): mark is TextMark => mark.kind === "text" && mark.element !== undefined);
				const besides = (["Lbl", "Figure"] as const)
					.flatMap((role) => elementsIn(drawing.document, role))
					.flatMap(marksIn);
				expect(new Set(shown)).toEqual(new Set([...marksIn(drawing.document), ...besides]));
			}),
			RUNS,
		);
	});

	it("stays within the margins", () => {
		fc.assert(
			fc.property(reports, (report) => {
				const marks = drawingOf(report).pages.flatMap((page) => page.marks);
				const boxes = marks.flatMap((mark): readonly Box[] => (mark.kind === "text" ? mark.stretches : [mark]));
				const outside = boxes.filter(({ x, y, width }) => {
					const isBeside = x < COLUMN.left - 0.01 || x + width > COLUMN.left + COLUMN.width + 0.01;
					return isBeside || y < 30 || y > PAGE.height - 30;
				});
				expect(outside).toEqual([]);
			}),
			RUNS,
		);
	});

	it("keeps the text of a page between its header and its footer", () => {
		fc.assert(
			fc.property(reports, (report) => {
				const strays = drawingOf(report).pages.flatMap(({ marks }) => {
					const texts = marks.filter((mark) => mark.kind === "text");
					const rules = marks.filter((mark) => mark.kind === "rule").slice(-2);
					const [top, bottom] = rules.map((rule) => rule.y);
					const stretches = texts.filter((mark) => mark.element !== undefined).flatMap((mark) => mark.stretches);
					return stretches.filter(({ y }) => y < (top ?? 0) + 20 || y > (bottom ?? 0) - 20);
				});
				expect(strays).toEqual([]);
			}),
			RUNS,
		);
	});

	it("never ends a page with a heading that something follows", () => {
		fc.assert(
			fc.property(reports, (report) => {
				const { document, pages } = drawingOf(report);
				for (const page of pages) {
					const last = page.marks.findLast(
						(mark): mark is TextMark => mark.kind === "text" && mark.element !== undefined,
					);
					const element = last?.element;
					expect(element?.role.startsWith("H") && element !== document.children.at(-1)).not.toBe(true);
				}
			}),
			RUNS,
		);
	});

	it.each(["table", "callout"] as const)("leaves no heading behind above a %s, however tall", (type) => {
		for (let words = 100; words < 800; words += 8) {
			const { document, pages } = drawingOf(reportOf([heading, tall(type, words)]));
			const [first] = elementsIn(document, "H1");
			const marks = pages[0]?.marks.filter((mark) => mark.kind === "text" && mark.element !== undefined) ?? [];
			expect(marks.some((mark) => mark.kind === "text" && mark.element !== first)).toBe(true);
		}
	});

	it("leaves no line of a paragraph alone at the foot or the head of a page", () => {
		fc.assert(
			fc.property(reports, (report) => {
				const drawing = drawingOf(report);
				const paragraphs = elementsIn(drawing.document, "P");
				const items = elementsIn(drawing.document, "LBody").map((body) => ({
					...body,
					children: body.children.filter((child) => child.kind !== "element" || child.role !== "L"),
				}));
				for (const element of [...paragraphs, ...items]) {
					const lines = linesByPage(drawing, marksIn(element));
					expect(lines.length > 1 && Math.min(...lines) < 2).toBe(false);
				}
			}),
			RUNS,
		);
	});

	it("names and counts its pages, the same on each but for the number", () => {
		const { pages } = drawingOf(reportOf([heading, { type: "paragraph", text: words(1500) }]));
		const furniture = pages.map((page) =>
			textOf(page.marks.filter((mark): mark is TextMark => mark.kind === "text" && mark.element === undefined)),
		);
		expect(pages.length).toBeGreaterThan(2);
		for (const [index, text] of furniture.entries()) {
			expect(text).toBe(
				[
					"OFFICIAL-SENSITIVE",
					"Exampleshire Youth Justice Service",
					"Draft - not for publication",
					"2 to 6 March 2026",
					"Case assessment guidance v1.2",
					"Exported 6 March 2026 at 16:20. Code 7KQ2-M4TD",
					`Page ${index + 1} of ${pages.length}`,
					"OFFICIAL-SENSITIVE",
				].join(""),
			);
		}
	});

	it("has a bookmark for each heading, where the heading stands", () => {
		const blocks: Block[] = Array.from({ length: 9 }, (_, index) => [
			{ type: "heading" as const, level: 2 as const, text: `Part\u00a0${index}` },
			{ type: "paragraph" as const, text: words(300) },
		]).flat();
		const { bookmarks, pages } = drawingOf(reportOf([heading, ...blocks]));
		expect(bookmarks.map(({ level, title }) => `${level} ${title}`)).toEqual([
			"1 Resettlement at Exampleshire",
			...Array.from({ length: 9 }, (_, index) => `2 Part ${index}`),
		]);
		for (const { page, title, y } of bookmarks) {
			const mark = pages[page]?.marks.find((candidate): candidate is TextMark => {
				return candidate.kind === "text" && cleanText(textOf([candidate])).replace("\u00a0", " ") === title;
			});
			expect((mark?.stretches[0]?.y ?? 0) - y).toBeGreaterThan(0);
			expect((mark?.stretches[0]?.y ?? 0) - y).toBeLessThan(30);
		}
	});

	it("makes one link of a text that takes two lines, with an area for each", () => {
		const text = [{ text: `${words(8)} ` }, { text: words(12, "link"), link: "https://example.org/" }];
		const { document, pages } = drawingOf(reportOf([heading, { type: "paragraph", text }]));
		const links = elementsIn(document, "Link");
		expect(links.map((link) => textOf(marksIn(link)).trim())).toEqual([words(12, "link")]);
		expect(pages[0]?.links.map((area) => area.element)).toEqual([links[0], links[0]]);
		expect(pages[0]?.links[0]?.description).toBe(words(12, "link"));
	});

	it("says which words are Welsh", () => {
		const text = [{ text: "the " }, { text: "Gwasanaeth", language: "cy" as const }, { text: " of" }];
		const { document } = drawingOf(reportOf([heading, { type: "paragraph", text }]));
		const [span] = elementsIn(document, "Span");
		expect(span?.language).toBe("cy");
		expect(span && textOf(marksIn(span))).toBe("Gwasanaeth");
	});

	it("nests a list within the item that it belongs to", () => {
		const items = [{ text: "one", items: [{ text: "two" }, { text: "three" }] }, { text: "four" }];
		const { document } = drawingOf(reportOf([heading, { type: "list", ordered: true, items }]));
		const [outer, inner] = elementsIn(document, "L");
		expect(outer?.children).toHaveLength(2);
		expect(inner?.children).toHaveLength(2);
		expect(elementsIn(document, "Lbl").map((label) => textOf(marksIn({ ...label, role: "LBody" })))).toEqual([
			"1.",
			"1.",
			"2.",
			"2.",
		]);
	});
});
