import type { SampleNumbers } from "#domain/findings/counts.ts";
import { type Copy, type Outcome, outcomeIn } from "#domain/findings/disclosure/copy.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import { capitalised, sayCases, sayNumber } from "#domain/findings/say-counts.ts";
import type { Eligibility } from "#domain/instrument/instrument.ts";
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
export function sayInspected(data: ReportData, copy: Copy): string {
	const { inSample, inspected } = data.numbers;
	if (inSample === 0) return "There were no cases in the sample.";
	const opening =
		inspected === 0
			? "No resettlement case has been inspected."
			: `We inspected ${sayNumber(inspected)} resettlement ${inspected === 1 ? "case" : "cases"} at ${sayService(data.inspection)}.`;
	const others = copy === "internal" ? sayOthers(data, "internal") : sayOutcome(data, sampleOutcome(data, copy));
	return [opening, others].filter((sentence) => sentence !== "").join(" ");
}

/** What a copy says of the cases that were not inspected. How many were inspected, every copy says. */
export function sampleOutcome(data: ReportData, copy: Copy): Outcome {
	const { excluded, notFinished } = numbersFor("outward", data);
	return outcomeIn(copy, {
		id: pieceIds.sample,
		kind: "sample-numbers",
		subject: "Cases that were not inspected",
		text: sayOthers(data, "outward") || "No case was excluded, and none is not finished.",
		figures: { counts: [excluded, notFinished], group: 0 },
	});
}

/** The same where the numbers themselves are not told, whatever they are. */
export const NUMBERS_SUPPRESSED =
	"How many cases were excluded under the case assessment guidance, and how many are not finished, is not shown, so that no child can be identified.";

function sayOutcome(data: ReportData, outcome: Outcome): string {
	if (outcome.kind === "suppressed") return NUMBERS_SUPPRESSED;
	return outcome.kind === "reworded" ? outcome.wording : sayOthers(data, "outward");
}

function sayOthers(data: ReportData, audience: Audience): string {
	const { excluded, unresolved, notFinished } = numbersFor(audience, data);
	const sentences = [
		...(excluded > 0 ? sayExcluded(data, audience) : []),
		unresolved > 0 &&
			`For ${sayCases(unresolved)} it is not yet decided whether ${unresolved === 1 ? "it is" : "they are"} inspected.`,
		notFinished > 0 &&
			`${capitalised(sayCases(notFinished))} in the sample ${notFinished === 1 ? "is not finished and is" : "are not finished and are"} in none of the counts.`,
	];
	return sentences.filter(Boolean).join(" ");
}

/**
 * How many cases were excluded, a sentence for each ground. The case assessment guidance excludes some; where it leaves a
 * case to the lead inspector, the internal copy says that the lead excluded it. Outward all stand in one fixed phrase.
 */
export function sayExcluded({ cases, numbers: { excluded } }: ReportData, audience: Audience): readonly string[] {
	const referred = cases.filter(({ standing }) => standing.kind === "excluded" && isReferred(standing.outcome)).length;
	const byLead = audience === "internal" ? referred : 0;
	const byGuidance = excluded - byLead;
	return [
		...(byGuidance > 0 || byLead === 0 ? [`${sayWere(byGuidance)} excluded under the case assessment guidance.`] : []),
		...(byLead > 0 ? [`${sayWere(byLead)} excluded by the lead inspector.`] : []),
	];
}

/** Whether the guidance leaves it to the lead inspector what becomes of a case. */
export function isReferred({ effect }: Eligibility["outcomes"][number]): boolean {
	return effect === "refer";
}

function sayWere(count: number): string {
	return `${capitalised(sayCases(count))} ${count === 1 ? "was" : "were"}`;
}
