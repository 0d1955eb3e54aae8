import { describe, expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { sectionsAsReported } from "#domain/instrument/report-order.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { cag } from "#support/cag.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { headingsOf, tableOf } from "#support/report-text.ts";
import { smallInstrument, smallQuestion } from "#support/small-instrument.ts";

const worked = cag.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
const reversed: Instrument = { ...cag, reportOrder: worked.toReversed() };

const named = (instrument: Instrument) =>
	sectionsAsReported(instrument).map(({ id, questions }) =>
		[id, ...questions.map((question) => question.id)].join(" "),
	);

describe("the order of reporting", () => {
	it("is that of the file where the instrument has no other", () => {
		expect(sectionsAsReported(cag)).toBe(cag.sections);
	});

	it("names a section anew where its questions go on behind those of another, and an empty one at the end", () => {
		const sections = [
			{ id: "empty", title: "Empty", note: "Not in the source.", questions: [] },
			{ id: "one", title: "One", questions: [smallQuestion("Q1"), smallQuestion("Q2")] },
			{ id: "two", title: "Two", questions: [smallQuestion("Q3")] },
		];
		const instrument = smallInstrument([], { sections, reportOrder: ["Q2", "Q3", "Q1"] });
		expect(named(instrument)).toEqual(["one Q2", "two Q3", "one Q1", "empty"]);
	});

	it("is followed by the record of a case, which holds every question still", () => {
		const inspection = buildInspection();
		const ids = inspection.addCase("unfinished");
		const record = (instrument: Instrument) => {
			const data = gatherCaseRecord(inspection.journal, ids.case, (wanted) => findInstrument(wanted) && instrument);
			return data ? headingsOf(composeCaseRecord(data, 0)).flatMap((text) => text.match(/^[AB]\d+(?=: )/) ?? []) : [];
		};
		expect(record(cag)).toEqual(worked);
		expect(record(reversed)).toEqual(worked.toReversed());
	});

	it("is followed by the sample findings", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B9: "yes" });
		const questions = (instrument: Instrument) =>
			tableOf(
				composeSampleFindings({ ...inspection.data(), instrument }, "internal", 0),
				"Other findings, as counts of the inspected cases",
			)?.rows.map(([text]) => text) ?? [];
		expect(questions(cag)).toHaveLength(6);
		expect(questions(reversed)).toEqual(questions(cag).toReversed());
	});
});
