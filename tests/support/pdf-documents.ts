import { caseAssessmentGuidance, findInstrument, resettlementStandard } from "#app/instruments.ts";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeBlankForm } from "#domain/report/compose-blank-form.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { composeRatingsAcrossServices } from "#domain/report/compose-ratings-across-services.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeSelfAssessment } from "#domain/report/compose-self-assessment.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { gatherRatings } from "#domain/report/ratings-data.ts";
import type { Report } from "#domain/report/report.ts";
import { gatherSelfAssessment } from "#domain/report/self-assessment-data.ts";
import { buildInspection } from "./inspection-builder.ts";
import { draftedWith, open } from "./outward.ts";
import { buildSelfAssessment, findShipped } from "./self-assessment-builder.ts";

const exportedAt = Date.UTC(2026, 2, 20, 16, 20);

/** A document of every kind, of the same inspection each time; of those that leave the inspectorate both copies. */
export function everyDocument(): readonly (readonly [name: string, report: Report])[] {
	const inspection = buildInspection({ service: "Gwasanaeth Cyfiawnder Ieuenctid Tŷ’r Ŵyl" });
	const sources = [caseAssessmentGuidance, resettlementStandard, findInstrument] as const;
	const { case: first } = inspection.addCase("signed-off", {
		B1: "yes",
		B2: "no",
		"B2.what": "A flat was found a week before release. Cafodd fflat ei chanfod wythnos cyn rhyddhau.",
		B3: "yes",
		B7: "na_no_need",
	});
	inspection.addCase("signed-off", { B1: "no", B2: "na_not_released", B3: "no" });
	inspection.addCase("unfinished", { B1: "yes" });
	inspection.addCase("excluded");
	inspection.addEvidence({ text: "Resettlement policy, 2025", source: "document", area: "policy", direction: "for" });
	inspection.addEvidence({ text: "Meeting of the board", source: "meeting", area: "provision", direction: "against" });
	inspection.narrate("policy", "The policy is clear.\nIt is known to staff.");
	inspection.addFinding("strength", "Staff know the children well.");
	inspection.addFinding("recommendation", "Plan earlier.", "the board");
	inspection.decide("good", "What was seen in cases bears out the policy.");
	const data = inspection.data();
	const record = gatherCaseRecord(inspection.journal, first, findInstrument);
	if (!record) throw new Error("The case is in the sample");
	const [outwardSummary, outwardFindings] = draftedWith(data, open);
	return [
		["YJS summary", composeYjsSummary(data, "internal", exportedAt)],
		["YJS summary, outward", outwardSummary],
		["sample findings", composeSampleFindings(data, "internal", exportedAt)],
		["sample findings, outward", outwardFindings],
		["case record", composeCaseRecord(record, exportedAt)],
		["blank form", composeBlankForm(caseAssessmentGuidance, exportedAt)],
		[
			"ratings across services",
			composeRatingsAcrossServices(gatherRatings([inspection.journal], ...sources), DEFAULT_THRESHOLDS, exportedAt),
		],
		["judgement pack", composeJudgementPack(gatherJudgementPack(inspection.journal, ...sources), exportedAt)],
		["summary of a self-assessment", selfAssessment()],
	];
}

/** Of a subject of every kind but a case, each answered in part, and of one case. */
function selfAssessment(): Report {
	const built = buildSelfAssessment("Gwasanaeth 1");
	const { assessment } = built.assess("expectation-75", "Establishment 1", {
		"E75.1": "evidenced",
		"E75.other": "Music.",
	});
	built.addEvidence(assessment, { text: "Strategy of 2025", source: "document", question: "E75.1" });
	built.assess("sfj-fi2", "Practitioner 1", { P1: "competent", K1: "known" });
	built.assess("effective-practice-reflection", "Team 1", { "RQ1.S.1": "Mostly." });
	built.assess("local-resettlement-policy-service", "Service 1", { "RP3.5": "done" });
	built.assess("local-resettlement-policy-case", "Case 1", { "RP3.5": "done_late", "RP3.5.done_on": "2026-01-02" });
	const data = gatherSelfAssessment(built.journal, findShipped);
	if (!data) throw new Error("It is a self-assessment");
	return composeSelfAssessment(data, exportedAt);
}
