import { sayInstant } from "#domain/dates.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import type { CaseRecordData } from "./case-record-data.ts";
import type { Block } from "./report.ts";
import { NOT_KNOWN } from "./said-changes.ts";
import { sayRuling } from "./say-plan.ts";

/** What follows from the eligibility question for the case, and the lead inspector’s decision where one was made. */
export function eligibilityBlocks({ inspection, instrument, one, decider }: CaseRecordData): readonly Block[] {
	const { standing } = one;
	const { eligibility } = instrument;
	if (!eligibility) return [];
	const lead = heading(2, "Eligibility");
	if (standing.kind === "undecided")
		return [
			lead,
			paragraph(`Not decided: it follows from the answer to ${eligibility.question}, which is not complete.`),
		];
	const decision = standing.kind === "to-confirm" ? undefined : standing.decision;
	const effects = { inspect: "Kept in the sample", exclude: "Excluded from the sample" };
	return [
		lead,
		keyValues("Whether the case is in the sample", [
			{ key: "Outcome of the rules", value: standing.outcome?.label ?? "Inspected" },
			{ key: "Ruling on “lived outside the area”", value: sayRuling(inspection) },
			...(standing.kind === "to-confirm" ? [{ key: "Decision", value: "The lead inspector has not decided yet" }] : []),
			...(decision
				? [
						{ key: "Decision", value: effects[decision.decision] },
						{ key: "Reason", value: decision.reason.trim() || "Not given" },
					]
				: []),
			...(decision && decider
				? [{ key: "Decided by", value: `${decider.name || NOT_KNOWN}, ${sayInstant(decider.at)}` }]
				: []),
		]),
	];
}
