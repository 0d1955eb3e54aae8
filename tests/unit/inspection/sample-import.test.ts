import { describe, expect, it } from "vitest";
import { looksLikeName, personalContent, personalHeader, personalInText } from "#domain/inspection/personal-content.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import { planImport, previewImport } from "#domain/inspection/sample-import.ts";
import { type Mapping, type SampleTable, screenTable, suggestMapping } from "#domain/inspection/sample-table.ts";
import { planBuilder } from "./plan-builder.ts";

function tableOf(...rows: readonly (readonly string[])[]): SampleTable {
	const screened = screenTable(rows);
	if (!screened.ok) throw new Error(screened.problem.kind);
	return screened.value;
}

const said = (plan: ReturnType<typeof planBuilder>, table: SampleTable, mapping: Partial<Mapping> = {}) =>
	previewImport(plan.journal, table, { ...suggestMapping(table), ...mapping });

describe("a table of cases", () => {
	it("has its header found, and its columns by it", () => {
		const table = tableOf(["Assessor name", "Case reference"], ["Ann", "Case 1"]);
		expect(suggestMapping(table)).toEqual({ hasHeader: true, reference: 1, assessor: 0 });
	});

	it("without a header is the references where it has a single column", () => {
		expect(suggestMapping(tableOf(["Case 1"], ["Case 2"]))).toEqual({
			hasHeader: false,
			reference: 0,
			assessor: undefined,
		});
	});

	it("holds nothing of a column whose header says that it must not be read", () => {
		const table = tableOf(["Ref", "Surname", "D.O.B."], ["Case 1", "Smith", "4/1/2008"], ["Case 2", "Jones", ""]);
		expect(table.leftOut).toEqual([
			{ position: 1, kind: "name", header: "Surname" },
			{ position: 2, kind: "date-of-birth", header: "D.O.B." },
		]);
		expect(JSON.stringify(table.rows.map(({ cells }) => [...cells]))).not.toMatch(/Smith|Jones|2008/);
	});

	it("holds nothing of a column whose cells look as if they must not be read, whatever its header says", () => {
		const table = tableOf(
			["Ref", "Start", "Number", "Where"],
			["Case 1", "4 January 2008", "2019/0123456X", "AB1 2CD"],
			["Case 2", "2007-11-30", "QQ 12 34 56 C", "AB12 3CD"],
			["Case 3", "", "2018/0000001A", ""],
		);
		expect(table.leftOut).toEqual([
			{ position: 1, kind: "date-of-birth", header: undefined },
			{ position: 2, kind: "record-number", header: undefined },
			{ position: 3, kind: "postcode", header: undefined },
		]);
		expect(table.columns.map(({ position }) => position)).toEqual([0]);
	});

	it.each([
		["nothing", [], { kind: "table-empty" }],
		["blank rows", [["", " "], [""]], { kind: "table-empty" }],
		["names alone", [["Name"], ["Sam Smith"]], { kind: "no-column-left" }],
		["10,000 rows", Array.from({ length: 10_000 }, (_, row) => [`Case ${row}`]), { rows: 10_000, most: 200 }],
	])("of %s is refused", (_, rows, problem) => {
		expect(screenTable(rows)).toMatchObject({ ok: false, problem });
	});

	it("of a header alone adds nothing", () => {
		expect(said(planBuilder(), tableOf(["Reference", "Assessor"]))).toEqual([]);
	});
});

describe("the preview of an import", () => {
	it("counts rows as a spreadsheet does, blank ones and those with line breaks too", () => {
		const rows = said(planBuilder(), tableOf(["Reference"], ["Case\n1"], [""], ["Case 2"]));
		expect(rows.map(({ number, reference }) => [number, reference])).toEqual([
			[2, "Case 1"],
			[4, "Case 2"],
		]);
	});

	it("refuses row by row what is missing, doubled, in the sample already, too long, or in the wrong column", () => {
		const plan = planBuilder();
		plan.cases("Case 1");
		const table = tableOf(
			["Reference", "Assessor"],
			["case  1", ""],
			["Case 2", ""],
			["CASE 2", ""],
			["", "Ann"],
			["x".repeat(41), ""],
			["Case 3", "Ann", "", "Smith"],
			["Case 4"],
		);
		expect(said(plan, table).map(({ number, problem }) => [number, problem])).toEqual([
			[2, { kind: "reference-taken", reference: "case 1" }],
			[3, undefined],
			[4, { kind: "reference-repeated", row: 3 }],
			[5, { kind: "reference-missing" }],
			[6, { kind: "reference-too-long", longest: 40 }],
			[7, { kind: "row-uneven" }],
			[8, undefined],
		]);
	});

	it("refuses a reference that holds a date or a national number, and does not show it", () => {
		const table = tableOf(["Reference"], ["Case 1"], ["Case 2"], ["Case 3"], ["SS 4.1.2008"]);
		expect(said(planBuilder(), table).at(-1)).toMatchObject({
			reference: "",
			problem: { kind: "reference-personal", personal: "date-of-birth" },
		});
	});

	it("warns of a reference that looks like a name, and of an assessor whom the team does not have once", () => {
		const plan = planBuilder();
		plan.members("Ann", "Ben");
		const table = tableOf(["Reference", "Assessor"], ["Sam Smith", "ANN"], ["Case 2", "Cat"]);
		expect(said(plan, table)).toMatchObject([
			{ problem: undefined, assessor: { name: "Ann" }, warnings: [{ kind: "looks-like-name" }] },
			{ problem: undefined, assessor: undefined, warnings: [{ kind: "assessor-unknown", name: "Cat" }] },
		]);
	});
});

describe("an import", () => {
	it("adds the cases behind those that are there, allocated to whom the file names", () => {
		const plan = planBuilder();
		plan.members("Ann");
		plan.cases("Case 1");
		const table = tableOf(["Reference", "Assessor"], ["Case 3", "Ann"], ["Case 1", "Ann"], ["Case 2", ""]);
		let made = 0;
		const instrument = { id: "cag", version: "1", fingerprint: "f" };
		const planned = planImport(said(plan, table), instrument, 50, () => `new-${++made}`);
		plan.apply(planned.changes);
		expect(sampleOf(plan.journal).map(({ reference }) => reference)).toEqual(["Case 1", "Case 3", "Case 2"]);
		expect(planned.cases.map((id) => plan.holder(id))).toEqual(["Ann", ""]);
		expect(sampleOf(plan.journal).at(-1)?.assessment).toMatchObject({ instrument });
	});
});

describe("what tells who a child is", () => {
	it.each([
		["First name", "name"],
		["child's_surname", "name"],
		["Child", "name"],
		["DateOfBirth", "date-of-birth"],
		["Home address", "address"],
		["Post-code", "postcode"],
		["PNC ID", "record-number"],
		["YJ number", "record-number"],
		["NHS no.", "record-number"],
		["E-mail", "contact"],
		["Ethnicity", "characteristic"],
		["Child 1", undefined],
		["Case reference", undefined],
		["Name of assessor", undefined],
	])("is known by the header %s", (header, kind) => {
		expect(personalHeader(header)).toBe(kind);
	});

	it.each([
		["04/01/2008", "date-of-birth"],
		["4th of January 2008", "date-of-birth"],
		["12/345678A", "record-number"],
		["943 476 5919", "record-number"],
		["ab1 2cd", "postcode"],
		["07700 900123", "contact"],
		["Case 12", undefined],
		["RC-2026-03", undefined],
	])("is known by its shape: %s", (cell, kind) => {
		expect([personalContent(cell), personalContent(cell)]).toEqual([kind, kind]);
	});

	it.each([
		["DOB 4.1.2008", "date-of-birth"],
		["He was born on 4 January 2008.", "date-of-birth"],
		["Date of birth: January 2008", "date-of-birth"],
		["PNC 12/345678A", "record-number"],
		["Moved to AB1 2CD in May", "postcode"],
		["His aunt is on 07700 900123", "contact"],
		["Lives at 12 Long Acre Road", "address"],
		["Released on 4 January 2026 to his mother, aged 16; born in Wales", undefined],
		["Heard at 3 Crown Courts, in HMYOI Feltham", undefined],
		["B1: see the entry of 2026-03-09", undefined],
	])("may stand in a text: %s", (text, kind) => {
		const kinds = kind === undefined ? [] : [kind];
		expect([personalInText(text), personalInText(text)]).toEqual([kinds, kinds]);
	});

	it("is named in all its kinds where a text holds several", () => {
		expect(personalInText("Ring 07700 900123; lives at AB1 2CD, DOB 4.1.2008")).toEqual([
			"postcode",
			"contact",
			"date-of-birth",
		]);
	});

	it.each([
		["Sam Smith", true],
		["JS", true],
		["Smith 2", true],
		["O’Neill-Ó Súilleabháin", true],
		["Case 1", false],
		["Child A", false],
		["RC-01", false],
		["7", false],
	])("may be a reference: %s", (reference, looks) => {
		expect(looksLikeName(reference)).toBe(looks);
	});
});
