import type { QuestionCounts } from "./counts.ts";
import type { Thresholds } from "./disclosure/thresholds.ts";

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A number in words up to ten, in figures above: "no", "one", "two" … "11". */
export function sayNumber(count: number): string {
	return words[count] ?? String(count);
}

/** "one case", "two cases", "no cases". */
export function sayCases(count: number): string {
	return `${sayNumber(count)} ${count === 1 ? "case" : "cases"}`;
}

/** The same at the beginning of a sentence. */
export function capitalised(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * How often the answer was yes, of the cases where it was yes or no, the way the inspectorate writes it: "in two of the
 * three cases", "in all three cases", "in the one case", "in none of the three cases". Never a percentage. Where that is
 * not every inspected case it says so: "in both cases to which it applied".
 */
export function sayYes({ yes, no, notApplicable, notAnswered, notAsked, inConflict }: QuestionCounts): string {
	const answered = yes + no;
	const open = notAnswered + inConflict;
	if (answered === 0) return open === 0 ? "it applied to none of the cases" : "not answered yes or no in any case";
	const asked = open === 0 ? " to which it applied" : " where it was answered yes or no";
	const isEveryCase = open + notApplicable + notAsked === 0;
	return sayShare(yes, answered) + (isEveryCase ? "" : asked);
}

/**
 * The same with the percentage, once so many cases are inspected, and were answered, as its threshold asks. Written out, as
 * the inspectorate does: "in eight of the 12 cases (67 per cent)". Where it is all or none, the words say so already.
 */
export function sayYesAndPerCent(counts: QuestionCounts, { perCent }: Thresholds): string {
	const answered = counts.yes + counts.no;
	const isDivided = counts.yes > 0 && counts.no > 0;
	// Who answered is among who was inspected: this many answered, at least as many were inspected.
	if (!isDivided || answered < perCent) return sayYes(counts);
	return `${sayYes(counts)} (${Math.round((100 * counts.yes) / answered)} per cent)`;
}

function sayShare(yes: number, answered: number): string {
	if (answered === 1) return yes === 1 ? "in the one case" : "not in the one case";
	if (yes === answered) return answered === 2 ? "in both cases" : `in all ${sayNumber(answered)} cases`;
	if (yes === 0) return answered === 2 ? "in neither case" : `in none of the ${sayNumber(answered)} cases`;
	return `in ${sayNumber(yes)} of the ${sayNumber(answered)} cases`;
}
