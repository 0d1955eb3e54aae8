import { PATTERNS, type PatternShape, patternShapes } from "./chart-patterns.ts";
import type { Chart } from "./report.ts";

/** A chart as every export and the screen draw it. Lengths in blocks: one block is 1 wide and 1 high, and so is a lane. */
export interface ChartShapes {
	/** How wide every lane is. */
	readonly width: number;
	/** Whether each shape stands for one thing counted; otherwise its length stands for how many. */
	readonly countable: boolean;
	/** What each series looks like, in the order of the series. */
	readonly key: readonly { readonly series: string; readonly block: ChartBlock }[];
	readonly rows: readonly ChartRow[];
}

export interface ChartRow {
	readonly label: string;
	/** Every series with its figure: "Yes 2 · No 1 · N/A 0". */
	readonly figures: string;
	/** From left to right, the series in order. None where nothing was counted. */
	readonly blocks: readonly ChartBlock[];
}

/** A block or a bar, outlined, with its upper left corner at (`x`, 0) and 1 high. */
export interface ChartBlock {
	readonly x: number;
	readonly width: number;
	/** What stands in the outline, in the lane's coordinates. */
	readonly pattern: readonly PatternShape[];
}

/** Wide enough for twenty blocks and the gaps between them; the lane of a printed page then has blocks that can be counted. */
const LANE_WIDTH = 30;
const GAP = 0.25;
/** Sets a series apart from the next, beside its pattern. */
const SERIES_GAP = 0.6;
/** A count of 1 among hundreds is still seen. */
const LEAST_BAR = 0.4;

/**
 * The shapes of a valid chart: a lane for each row with a block for each thing counted, each series with a pattern of its own.
 * A chart in which some row has too many blocks
 * for a lane has bars in all rows.
 */
export function chartShapes({ series, rows }: Chart): ChartShapes {
	const seriesGaps = (series.length - 1) * SERIES_GAP;
	const longest = Math.max(0, ...rows.map(({ counts }) => sum(counts)));
	const countable = longest * (1 + GAP) + seriesGaps <= LANE_WIDTH;
	const scale = (LANE_WIDTH - seriesGaps - series.length * LEAST_BAR) / longest;
	return {
		width: LANE_WIDTH,
		countable,
		key: series.map((name, index) => ({ series: name, block: blockAt(0, 1, index) })),
		rows: rows.map(({ label, counts }) => ({
			label,
			figures: series.map((name, index) => `${name} ${counts[index] ?? 0}`).join(" · "),
			blocks: countable ? singleBlocks(counts) : bars(counts, scale),
		})),
	};
}

function singleBlocks(counts: readonly number[]): readonly ChartBlock[] {
	const blocks: ChartBlock[] = [];
	let x = 0;
	for (const [series, count] of counts.entries()) {
		for (let number = 0; number < count; number++) {
			blocks.push(blockAt(x, 1, series));
			x += 1 + GAP;
		}
		x += count > 0 ? SERIES_GAP : 0;
	}
	return blocks;
}

function bars(counts: readonly number[], scale: number): readonly ChartBlock[] {
	const blocks: ChartBlock[] = [];
	let x = 0;
	for (const [series, count] of counts.entries()) {
		if (count > 0) {
			const width = LEAST_BAR + count * scale;
			blocks.push(blockAt(x, width, series));
			x += width + SERIES_GAP;
		}
	}
	return blocks;
}

function blockAt(x: number, width: number, series: number): ChartBlock {
	const pattern = PATTERNS[series % PATTERNS.length] ?? "solid";
	return { x, width, pattern: patternShapes(pattern, x, width) };
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
