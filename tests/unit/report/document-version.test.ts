import { describe, expect, it } from "vitest";
import { checkOutward } from "#domain/findings/disclosure/check-outward.ts";
import { composeOutward } from "#domain/findings/disclosure/compose-outward.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { coversOf, nextCopy, planIssue } from "#domain/report/issued-document.ts";
import { hashOfReport } from "#domain/report/provenance.ts";
import type { Report } from "#domain/report/report.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { keepEverything } from "#support/outward.ts";
import { textOf } from "#support/report-text.ts";

type Built = ReturnType<typeof buildInspection>;

function outward(inspection: Built, kind: "yjs-summary" | "sample-findings" = "yjs-summary"): Report {
	keepEverything(inspection);
	const gate = checkOutward(inspection.journal, inspection.data(), []);
	if (!gate.ok) throw new Error(gate.problem.kind);
	return composeOutward(gate.value, kind, 0);
}

/** Makes an outward copy, and records it. */
function issue(inspection: Built, kind: "yjs-summary" | "sample-findings" = "yjs-summary"): Report {
	const report = outward(inspection, kind);
	const { journal } = inspection;
	const name = { kind, case: "", audience: "outward" } as const;
	const { version } = report;
	const copy = nextCopy(journal, name);
	const made = { ...name, format: "pdf", isProtected: false, hash: hashOfReport(report), file: "a".repeat(64) };
	inspection.apply([planIssue(`${kind}-${copy}`, { ...made, covers: coversOf(journal), version }, copy)]);
	return report;
}

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
		const [, since = ""] = textOf(second).split("What changed since version 1\n");
		expect(since.trim()).toBe("Policy: changed");
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
