import { describe, expect, it } from "vitest";
import type { Role } from "#domain/inspection/team.ts";
import { mayIssue } from "#domain/report/issue-rights.ts";
import { oneDevice } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const internal = { kind: "yjs-summary", case: "", audience: "internal" } as const;
const outward = { ...internal, audience: "outward" } as const;

describe("who may take documents out of the app", () => {
	it("is the lead for outward copies, the lead and the reviewer for internal ones", () => {
		const { journal } = buildInspection();
		const may = (name: typeof internal | typeof outward) =>
			(["lead-inspector", "quality-lead", "inspector", "local-assessor", undefined] as const).filter((role) =>
				mayIssue(journal, name, "somebody", role),
			);
		expect(may(internal)).toEqual(["lead-inspector", "quality-lead"]);
		expect(may(outward)).toEqual(["lead-inspector"]);
	});

	it("is for the record of a case whoever on the team recorded something in it", () => {
		const device = oneDevice({ person: "assessor" });
		const inspection = buildInspection({ device });
		const own = inspection.addCase("unfinished", { B1: "yes" });
		const record = (person: string, role: Role | undefined, id = own.case) =>
			mayIssue(inspection.journal, { kind: "case-record", case: id, audience: "internal" }, person, role);
		expect(record("assessor", "local-assessor")).toBe(true);
		expect(record("assessor", undefined)).toBe(false);
		expect(record("another", "local-assessor")).toBe(false);
		expect(record("assessor", "local-assessor", "another case")).toBe(false);
		expect(mayIssue(inspection.journal, internal, "assessor", "local-assessor")).toBe(false);
	});
});
