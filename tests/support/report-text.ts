import { chartTable } from "#domain/report/blocks.ts";
import type { Block, Report, Text } from "#domain/report/report.ts";

/** Everything that a report says in its pages, a line for each paragraph, item, key, value and cell. */
export function linesOf({ title, furniture, blocks }: Report): readonly string[] {
	return [title, ...Object.values(furniture), ...blocks.flatMap(linesOfBlock)];
}

export const textOf = (report: Report): string => linesOf(report).join("\n");

/** What stands under a heading, up to the next of the same level or above. */
export function under(report: Report, heading: string): readonly string[] {
	const from = report.blocks.findIndex((block) => block.type === "heading" && block.text === heading);
	const found = report.blocks[from];
	if (found?.type !== "heading") return [];
	const rest = report.blocks.slice(from + 1);
	const end = rest.findIndex((block) => block.type === "heading" && block.level <= found.level);
	return rest.slice(0, end < 0 ? undefined : end).flatMap(linesOfBlock);
}

export const headingsOf = ({ blocks }: Report): readonly string[] =>
	blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));

export function tableOf({ blocks }: Report, caption: string) {
	const found = blocks.find((block) => block.type === "table" && block.caption === caption);
	return found?.type === "table" ? found : undefined;
}

export function chartOf({ blocks }: Report, caption: string) {
	const found = blocks.find((block) => block.type === "chart" && block.caption === caption);
	return found?.type === "chart" ? found : undefined;
}

const say = (text: Text): string => (typeof text === "string" ? text : text.map((run) => run.text).join(""));

function linesOfBlock(block: Block): readonly string[] {
	switch (block.type) {
		case "heading":
		case "paragraph":
			return [say(block.text)];
		case "list":
			return block.items.map(({ text }) => say(text));
		case "key-values":
			return [block.caption, ...block.rows.flatMap(({ key, value }) => [key, say(value)])];
		case "table":
			return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flat().map(say)];
		case "callout":
			return block.paragraphs.map(say);
		case "chart":
			return linesOfBlock(chartTable(block));
	}
}
