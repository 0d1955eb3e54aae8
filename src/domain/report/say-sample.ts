import type { SampleNumbers } from "#domain/findings/counts.ts";
import { capitalised, sayCases, sayNumber } from "#domain/findings/say-counts.ts";
import type { Audience } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { sayService } from "./say-plan.ts";

/**
 * The numbers that a copy may show. Only a looked-after child's case waits for the lead inspector's decision: outward it is
 * one of those that are not finished.
 */
export function numbersFor(audience: Audience, { numbers }: ReportData): SampleNumbers {
	if (audience === "internal") return numbers;
	return { ...numbers, unresolved: 0, notFinished: numbers.notFinished + numbers.unresolved };
}

/** How many cases were inspected, excluded, left open and not finished, in words. */
export function sayInspected(data: ReportData, audience: Audience): string {
	const { inspection } = data;
	const { inSample, inspected, excluded, unresolved, notFinished } = numbersFor(audience, data);
	if (inSample === 0) return "There were no cases in the sample.";
	const sentences = [
		inspected === 0
			? "No resettlement case has been inspected."
			: `We inspected ${sayNumber(inspected)} resettlement ${inspected === 1 ? "case" : "cases"} at ${sayService(inspection)}.`,
		excluded > 0 &&
			`${capitalised(sayCases(excluded))} ${excluded === 1 ? "was" : "were"} excluded under the case assessment guidance.`,
		unresolved > 0 &&
			`For ${sayCases(unresolved)} it is not yet decided whether ${unresolved === 1 ? "it is" : "they are"} inspected.`,
		notFinished > 0 &&
			`${capitalised(sayCases(notFinished))} in the sample ${notFinished === 1 ? "is not finished and is" : "are not finished and are"} in none of the counts.`,
	];
	return sentences.filter(Boolean).join(" ");
}
