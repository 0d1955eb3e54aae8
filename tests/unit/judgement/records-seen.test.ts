import { describe, expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import { planRecordSeen, recordsByCase } from "#domain/judgement/records-seen.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { tableOf } from "#support/report-text.ts";

describe("the log of records seen and missing", () => {
	it("is gathered over the cases, and printed in the record of its case, with who said how a record stands", () => {
		const inspection = buildInspection();
		const { journal, apply } = inspection;
		inspection.addCase("unfinished", {}, "R1");
		const { case: sampleCase, assessment } = inspection.addCase("unfinished", {}, "R2");
		const write = (record: string, field: string, value: string) => ({ stream: assessment, record, field, value });
		apply([
			planRecordSeen("r1", assessment, 1),
			write("r1", "text", "Resettlement plan"),
			write("r1", "state", "not-available"),
			write("r1", "reason", "Kept by the prison"),
			write("r1", "date", "2026-03-10"),
		]);
		const [one, ...others] = recordsByCase(journal);
		expect(others).toEqual([]);
		expect(one).toMatchObject({ reference: "R2", records: [{ text: "Resettlement plan", state: "not-available" }] });
		const who = one?.records[0]?.who;
		expect(who).not.toBe("");
		const data = gatherCaseRecord(journal, sampleCase, findInstrument);
		const table = data && tableOf(composeCaseRecord(data, 0), "Records that were looked for in this case");
		expect(table?.rows).toEqual([
			["Resettlement plan", "Not available", "Kept by the prison", `10 March 2026, ${who}`],
		]);
	});
});
