import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag, findInstrument, resettlementStandard as standard } from "#app/instruments.ts";
import { checkOutward } from "#domain/findings/disclosure/check-outward.ts";
import { composeOutward } from "#domain/findings/disclosure/compose-outward.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeSelfAssessment } from "#domain/report/compose-self-assessment.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { coversOf, nextCopy, planIssue } from "#domain/report/issued-document.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { hashOfReport } from "#domain/report/provenance.ts";
import type { Report } from "#domain/report/report.ts";
import { gatherSelfAssessment } from "#domain/report/self-assessment-data.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { keepEverything } from "#support/outward.ts";
import { textOf } from "#support/report-text.ts";
import { buildSelfAssessment, findShipped } from "#support/self-assessment-builder.ts";

type Built = ReturnType<typeof buildInspection>;

function outward(inspection: Built, kind: "yjs-summary" | "sample-findings" = "yjs-summary"): Report {
	keepEverything(inspection);
	const gate = checkOutward(inspection.journal, inspection.data(), []);
	if (!gate.ok) throw new Error(gate.problem.kind);
	return composeOutward(gate.value, kind, 0);
}

/** Records that a copy was made; of a case record with the case. */
function record({ journal, apply }: Pick<Built, "journal" | "apply">, report: Report, about = ""): Report {
	const { kind, audience, version } = report;
	const name = { kind, case: about, audience };
	const copy = nextCopy(journal, name);
	const made = { ...name, format: "pdf", isProtected: false, hash: hashOfReport(report), file: "a".repeat(64) };
	apply([planIssue(`${kind}-${about}-${copy}`, { ...made, covers: coversOf(journal), version }, copy)]);
	return report;
}

/** Makes an outward copy, and records it. */
const issue = (inspection: Built) => record(inspection, outward(inspection));

const changesIn = (report: Report) =>
	textOf(report)
		.split(/What changed since version \d+\n/)[1]
		?.trim();

describe("an outward document", () => {
	it("is version 1 until a copy was made, and as long as it says the same", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "The policy is a draft.");
		const first = issue(inspection);
		expect(first.version?.number).toBe(1);
		expect(textOf(first)).toMatch(/Version 1\./);
		expect(textOf(first)).not.toContain("What changed since");
		expect(hashOfReport(outward(inspection))).toBe(hashOfReport(first));
	});

	it("is the next version once it says something else, and says which parts changed, not what they say", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "The policy is a draft.");
		issue(inspection);
		inspection.narrate("policy", "The policy was signed off in May.");
		const second = issue(inspection);
		expect(second.version?.number).toBe(2);
		expect(textOf(second)).toContain("What changed since version 1");
		expect(changesIn(second)).toBe("Policy: changed");
		expect(hashOfReport(outward(inspection))).toBe(hashOfReport(second));
		inspection.narrate("policy", "The policy is a draft.");
		expect(outward(inspection).version?.number).toBe(3);
	});

	it("has a version of its own, whatever other documents have", () => {
		const inspection = buildInspection();
		issue(inspection);
		inspection.narrate("policy", "The policy was signed off in May.");
		expect(outward(inspection).version?.number).toBe(2);
		expect(outward(inspection, "sample-findings").version?.number).toBe(1);
	});

	it("is the next version once its rating is final", () => {
		const inspection = buildInspection();
		inspection.decide("not-rated", "There is no case.");
		inspection.moderate("not-rated");
		expect(issue(inspection).furniture.status).toBe("Draft - not for publication");
		inspection.makeFinal("not-rated");
		const final = outward(inspection);
		expect(final.furniture.status).toBe("Final");
		expect(final.version?.number).toBe(2);
		expect(textOf(final)).toContain("Status on each page: changed");
	});
});

describe("an internal document", () => {
	const composed = {
		"YJS summary": (inspection: Built) => composeYjsSummary(inspection.data(), "internal", 0),
		"sample findings": (inspection: Built) => composeSampleFindings(inspection.data(), "internal", 0),
		"judgement pack": ({ journal }: Built) =>
			composeJudgementPack(gatherJudgementPack(journal, cag, standard, findInstrument), 0),
	};

	it.each(Object.entries(composed))("is the next version once it says something else: %s", (_, compose) => {
		const inspection = buildInspection();
		const first = record(inspection, compose(inspection));
		expect(first.version?.number).toBe(1);
		expect(hashOfReport(compose(inspection))).toBe(hashOfReport(first));
		inspection.addCase("signed-off", { B1: "no" });
		const second = compose(inspection);
		expect(second.version?.number).toBe(2);
		expect(changesIn(second)).toMatch(/: changed/);
	});

	it("has no version in common with the outward copies", () => {
		const inspection = buildInspection();
		issue(inspection);
		inspection.narrate("policy", "The policy was signed off in May.");
		expect(outward(inspection).version?.number).toBe(2);
		expect(composed["YJS summary"](inspection).version?.number).toBe(1);
	});

	it("about one case has versions of its own, and says which questions changed, not what they say", () => {
		const inspection = buildInspection();
		const [one, other] = [inspection.addCase("unfinished"), inspection.addCase("unfinished")];
		const recordOf = (id: string) => {
			const data = gatherCaseRecord(inspection.journal, id, findInstrument);
			if (!data) throw new Error("The case is in the sample");
			return composeCaseRecord(data, 0);
		};
		record(inspection, recordOf(one.case), one.case);
		expect(recordOf(other.case).version?.number).toBe(1);
		inspection.answer(one.assessment, { B1: "no" });
		const second = recordOf(one.case);
		expect(second.version?.number).toBe(2);
		const [answered, history] = changesIn(second)?.split("\n") ?? [];
		expect(answered).toMatch(/B1: Was there evidence .*: changed$/);
		expect(history).toBe("History of changes: changed");
		expect(recordOf(other.case).version?.number).toBe(1);
	});

	it("of a self-assessment says first that it is no inspection, then its version", () => {
		const built = buildSelfAssessment("Service 1");
		const compose = () => {
			const data = gatherSelfAssessment(built.journal, findShipped);
			if (!data) throw new Error("It is a self-assessment");
			return composeSelfAssessment(data, 0);
		};
		const [, notice, version] = record(built, compose()).blocks;
		expect(notice).toMatchObject({ text: [{ bold: true }] });
		expect(version).toMatchObject({ text: "Version 1." });
		built.assess("expectation-75", "Establishment 1", { "E75.1": "evidenced" });
		expect(compose().version?.number).toBe(2);
	});
});

describe("the status on every page", () => {
	it("is that of a draft until the rating is final, and again once something changed since", () => {
		const inspection = buildInspection();
		const status = () => outward(inspection).furniture.status;
		inspection.decide("not-rated", "There is no case.");
		inspection.moderate("not-rated");
		expect(status()).toBe("Draft - not for publication");
		inspection.makeFinal("not-rated");
		expect(status()).toBe("Final");
		inspection.apply([changeInspection("marking", "OFFICIAL")]);
		expect(status()).toBe("Final");
		inspection.narrate("policy", "There is none.");
		expect(status()).toBe("Draft - not for publication: changed since the rating was made final");
		inspection.reopenRating("The policy was found.");
		expect(status()).toBe("Draft - not for publication");
	});
});
