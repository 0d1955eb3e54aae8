import { sayInstant } from "#domain/dates.ts";
import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import type { Copy } from "#domain/findings/disclosure/copy.ts";
import { capitalised, sayCases } from "#domain/findings/say-counts.ts";
import { bulletList, heading, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { isReferred, NUMBERS_SUPPRESSED, sampleOutcome, sayExcluded } from "./say-sample.ts";

/**
 * Excluded and undecided cases as counts. What is undecided, why a case is excluded, and who confirmed it, in the internal
 * copy only: the one ground for exclusion says that a child is looked after.
 */
export function leftOutBlocks(data: ReportData, copy: Copy): readonly Block[] {
	return copy === "internal" ? internalBlocks(data) : [heading(2, "Excluded cases"), ...outwardBlocks(data, copy)];
}

function outwardBlocks(data: ReportData, copy: Copy): readonly Block[] {
	const outcome = sampleOutcome(data, copy);
	if (outcome.kind === "suppressed") return [paragraph(NUMBERS_SUPPRESSED)];
	if (outcome.kind === "reworded") return [paragraph(outcome.wording)];
	return sayExcluded(data, "outward").map((sentence) => paragraph(sentence));
}

function internalBlocks(data: ReportData): readonly Block[] {
	const { unresolved } = data.numbers;
	const decisions = eligibilityDecisions(data);
	return [
		heading(2, "Excluded and undecided cases"),
		...sayExcluded(data, "internal").map((sentence) => paragraph(sentence)),
		paragraph(
			`${capitalised(sayCases(unresolved))} ${unresolved === 1 ? "waits" : "wait"} for the lead inspector’s decision.`,
		),
		...(decisions.length > 0
			? [paragraph("What the lead inspector decided on single cases:"), bulletList(decisions)]
			: []),
	];
}

function eligibilityDecisions(data: ReportData): readonly string[] {
	const decided = data.cases.flatMap((one) => {
		const { standing } = one;
		if (standing.kind === "excluded") return [{ one, ...standing }];
		if (standing.kind !== "inspect" || !standing.outcome || !standing.decision) return [];
		return [{ one, outcome: standing.outcome, decision: standing.decision }];
	});
	return decided.map(({ one, outcome, decision }) => {
		const excluded = isReferred(outcome) ? "Excluded by the lead inspector" : "Excluded";
		const what = decision.decision === "exclude" ? excluded : "Kept in the sample";
		return `${what}. Outcome: ${outcome.label}. Reason: ${decision.reason.trim() || "not given"}${sayDecider(data, one)}`;
	});
}

function sayDecider({ deciders }: ReportData, { sampleCase }: CaseInSample): string {
	const decider = deciders.get(sampleCase.id);
	return decider ? ` (${decider.name || "writer not known"}, ${sayInstant(decider.at)})` : "";
}
