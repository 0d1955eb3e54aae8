import { chartTable } from "#domain/report/blocks.ts";
import type { Block, Report } from "#domain/report/report.ts";
import type { Bookmark, Drawing, StructureElement } from "#exports/pdf/drawing.ts";
import { calloutSection } from "./callout.ts";
import { chartSection } from "./chart.ts";
import { Flow, type Section } from "./flow.ts";
import { pageFurniture } from "./furniture.ts";
import { headingSection } from "./heading.ts";
import { listSection } from "./list.ts";
import type { Faces } from "./page-design.ts";
import { paragraphSection } from "./paragraph.ts";
import { keyValuesSection, tableSection } from "./table.ts";

interface MeasuredBlock {
	readonly section: Section;
	readonly keepsWithNext: boolean;
}

/**
 * Lays a valid report out on A4 pages. `onProgress` hears, after each block, which share of the blocks is measured
 * (0 to 1); measuring is most of the work.
 */
export function layOut(report: Report, faces: Faces, onProgress?: (share: number) => void): Drawing {
	const furniture = pageFurniture(report.furniture, faces);
	const flow = new Flow(furniture.top, furniture.bottom);
	const document: StructureElement = { kind: "element", role: "Document", children: [] };
	const bookmarks: Bookmark[] = [];

	const blocks: MeasuredBlock[] = [];
	for (const [index, block] of report.blocks.entries()) {
		for (const section of measure(block, faces, flow.height, bookmarks)) {
			if (section !== undefined) {
				blocks.push({ section, keepsWithNext: block.type === "heading" });
			}
		}
		onProgress?.((index + 1) / report.blocks.length);
	}

	const openings = openingsWithNext(blocks, flow.height);
	for (const [index, { section }] of blocks.entries()) {
		const gap = gapBetween(blocks[index - 1], section);
		if (flow.isAtTop) {
			section.place(flow, document);
		} else if (flow.fits(gap + (openings[index] ?? section.opening))) {
			flow.y += gap;
			section.place(flow, document);
		} else {
			flow.turnPage();
			section.place(flow, document);
		}
	}
	for (const [index, page] of flow.pages.entries()) {
		furniture.place(page, index + 1, flow.pages.length);
	}
	return { pages: flow.pages, document, bookmarks };
}

/** The parts of a block that are placed one after the other; nothing for a part that says nothing. */
function measure(
	block: Block,
	faces: Faces,
	pageHeight: number,
	bookmarks: Bookmark[],
): readonly (Section | undefined)[] {
	switch (block.type) {
		case "heading":
			return [headingSection(block, faces, bookmarks)];
		case "paragraph":
			return [paragraphSection(block, faces)];
		case "list":
			return [listSection(block, faces)];
		case "key-values":
			return [keyValuesSection(block, faces, pageHeight)];
		case "table":
			return [tableSection(block, faces, pageHeight)];
		case "callout":
			return [calloutSection(block, faces, pageHeight)];
		case "chart":
			return [chartSection(block, faces, pageHeight), tableSection(chartTable(block), faces, pageHeight)];
	}
}

/**
 * The height that has to be free for each block to begin. A heading needs room for what it heads as well, unless a
 * whole page has not got it.
 */
function openingsWithNext(blocks: readonly MeasuredBlock[], pageHeight: number): readonly number[] {
	const openings: number[] = [];
	let next: { readonly block: MeasuredBlock; readonly opening: number } | undefined;
	for (const block of blocks.toReversed()) {
		let { opening } = block.section;
		if (block.keepsWithNext && next !== undefined) {
			const together = opening + gapBetween(block, next.block.section) + next.opening;
			opening = together <= pageHeight ? together : opening;
		}
		openings.push(opening);
		next = { block, opening };
	}
	return openings.toReversed();
}

function gapBetween(previous: MeasuredBlock | undefined, section: Section): number {
	return Math.max(previous?.section.after ?? 0, section.before);
}
