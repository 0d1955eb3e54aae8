import type { ReportData } from "#domain/report/report-data.ts";
import type { Mark } from "./find-identifiers.ts";

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * Whether a figure in words, if a mark is one, is of few enough children to tell of them: a number under the threshold for
 * outward copies, "all" and "none" of a sample under it, a percentage of a sample under the threshold for those.
 */
export function tellsOfFew({ kind, words }: Mark, { numbers: { inspected }, thresholds }: ReportData): boolean {
	if (kind === "all-or-none-in-words") return inspected < thresholds.outward;
	if (kind !== "count-in-words") return true;
	if (/%|per ?cent/i.test(words)) return inspected < thresholds.perCent;
	const said = numbersIn(words);
	return said.length === 0 || said.some((number) => number < thresholds.outward);
}

function numbersIn(words: string): readonly number[] {
	return (words.toLowerCase().match(/\d+|[a-z]+/g) ?? []).flatMap((word) => {
		const number = /\d/.test(word) ? Number(word) : numbers.indexOf(word) + 1;
		return number > 0 || word === "0" ? [number] : [];
	});
}
