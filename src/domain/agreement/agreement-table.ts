/**
 * How pairs of answers fall: for each answer of the first assessor a row, for each of the second a column, with the number of
 * pairs that were answered so. Rows and columns stand for the same answers in the same order: all that could be given, also
 * those that nobody gave.
 */
export type AgreementTable = readonly (readonly number[])[];

/** Tables of pairs by answer. Every answer has to be among the categories. */
export function tableOf(
	pairs: readonly { readonly first: string; readonly second: string }[],
	categories: readonly string[],
): AgreementTable {
	return categories.map((row) =>
		categories.map((column) => pairs.filter(({ first, second }) => first === row && second === column).length),
	);
}

/** The table in shares of all pairs, and what the statistics take from it. */
export interface Shares {
	/** The number of pairs. */
	readonly pairs: number;
	/** How many of them agree. */
	readonly agreeing: number;
	readonly cells: AgreementTable;
	/** The share of each answer among the first assessor's, and among the second's. */
	readonly first: readonly number[];
	readonly second: readonly number[];
}

/** The shares of a table that holds at least one pair. */
export function sharesOf(table: AgreementTable): Shares {
	const pairs = sum(table.map(sum));
	const cells = table.map((row) => row.map((count) => count / pairs));
	return {
		pairs,
		agreeing: sum(table.map((row, index) => row[index] ?? 0)),
		cells,
		first: cells.map(sum),
		second: cells.map((_, column) => sum(cells.map((row) => row[column] ?? 0))),
	};
}

export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
