import fc from "fast-check";
import Papa from "papaparse";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { caseAssessmentGuidance as cag } from "#app/instruments.ts";
import { type Copy, suppressed } from "#domain/findings/disclosure/copy.ts";
import { composeFindingsFile } from "#domain/report/compose-findings-file.ts";
import { type FindingsFile, fieldsOf, findingsFileSchema } from "#domain/report/findings-file.ts";
import { findingsExporters } from "#exports/exporters.ts";
import { buildInspection, type Ending, type Given } from "#support/inspection-builder.ts";
import { open } from "#support/outward.ts";
import { partsOf, readSheet } from "#support/read-xlsx.ts";

const AT = Date.UTC(2026, 2, 20, 14, 2);
const closed: Copy = { outcomeOf: () => suppressed };

const questions = cag.sections.flatMap((section) => section.questions);
const counted = questions.filter(({ judgement }) => judgement);

async function make(id: string, file: FindingsFile): Promise<Blob> {
	const made = await findingsExporters.find((one) => one.id === id)?.export(file);
	if (!made?.ok) throw new Error(`There is no ${id}: ${JSON.stringify(made)}`);
	return made.value.blob;
}

type Row = Readonly<Record<string, string | number | null>>;

const readCsv = async (file: FindingsFile): Promise<readonly Row[]> =>
	Papa.parse<Row>(await (await make("csv", file)).text(), { header: true, skipEmptyLines: true }).data;

const readJson = async (file: FindingsFile): Promise<readonly Row[]> =>
	z.parse(findingsFileSchema, JSON.parse(await (await make("json", file)).text())).rows;

async function readXlsx(file: FindingsFile): Promise<readonly Row[]> {
	const [, ...rows] = await readSheet(await make("xlsx", file), 1);
	return rows.map((cells) => Object.fromEntries(fieldsOf(file).map(({ field }, at) => [field, cells[at] ?? ""])));
}

const formats = [
	["CSV", readCsv],
	["XLSX", readXlsx],
	["JSON", readJson],
] as const;

const optionsOf = ({ answer }: (typeof counted)[number]) =>
	answer.type === "choice" ? answer.options.map(({ value }) => value) : [];

const anyCase = fc.record({
	ending: fc.constantFrom<Ending>("signed-off", "excluded", "unresolved", "unfinished"),
	given: fc.record<Given>(
		Object.fromEntries(counted.map((question) => [question.id, fc.constantFrom("", ...optionsOf(question))])),
	),
});

/** How often each way of answering was written into the journal for the signed-off cases. */
function recount(cases: readonly { readonly ending: Ending; readonly given: Given }[], question: string) {
	const inspected = cases.filter(({ ending }) => ending === "signed-off");
	// The one judgement question that another answer parks.
	const asked = inspected.filter(({ given }) => !(question === "B8" && given.B7 === "na_no_need"));
	const times = (starts: string) => asked.filter(({ given }) => String(given[question]).startsWith(starts)).length;
	const answered = { yes: times("yes"), no: times("no"), notApplicable: times("na_") };
	const notAnswered = asked.filter(({ given }) => given[question] === "").length;
	return { ...answered, notAnswered, notAsked: inspected.length - asked.length, inConflict: 0 };
}

function build(cases: readonly { readonly ending: Ending; readonly given: Given }[]) {
	const inspection = buildInspection();
	for (const { ending, given } of cases) inspection.addCase(ending, given);
	return inspection;
}

describe.each(formats)("the figures of %s", (_, read) => {
	it("equal a recount of the journal, in internal copies and outward", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyCase, { minLength: 1, maxLength: 6 }), async (cases) => {
				const data = build(cases).data();
				const internal = await read(composeFindingsFile(data, "internal", AT));
				const outward = await read(composeFindingsFile(data, open, AT));
				for (const { id } of counted) {
					const wanted = recount(cases, id);
					const times = (state: string) => internal.filter((row) => row.question === id && row.state === state).length;
					expect({
						yes: times("yes"),
						no: times("no"),
						notApplicable: times("not-applicable"),
						notAnswered: times("not-answered"),
						notAsked: times("not-asked"),
						inConflict: times("in-conflict"),
					}).toEqual(wanted);
					const row = outward.find(({ question }) => question === id) ?? {};
					expect(Object.fromEntries(Object.keys(wanted).map((way) => [way, Number(row[way])]))).toEqual(wanted);
				}
			}),
			{ numRuns: 5 },
		);
	});
});

describe("an internal copy", () => {
	const inspection = buildInspection();
	const reason = '=HYPERLINK("http://x")\r\nŵ, "quoted"; 山 _x0041_ \u0007 end ';
	const { assessment } = inspection.addCase(
		"signed-off",
		{ B7: "na_no_need", B1: "no", A5: "muslim", A8: reason },
		"Red 7",
	);
	inspection.apply([{ stream: assessment, record: assessment, field: "reason/B1", value: "-1 @home" }]);
	inspection.addCase("excluded", { B1: "yes" }, "Red 8");
	inspection.addCase("unfinished", { B1: "yes" }, "Red 9");
	const file = composeFindingsFile(inspection.data(), "internal", AT);

	it("has a row for each question of an inspected case, with code, words and reason", () => {
		expect(file.rows.filter((row) => "caseReference" in row && row.caseReference === "Red 7")).toHaveLength(22);
		expect(file.rows.find(({ question }) => question === "B1")).toMatchObject({
			caseState: "inspected",
			caseInstrumentVersion: "1.2",
			section: "B",
			state: "no",
			answer: "no",
			label: "No",
			reason: "-1 @home",
		});
		expect(file.rows.find(({ question }) => question === "B8")).toMatchObject({
			state: "not-asked",
			answer: "",
			label: "Not asked",
			notAskedBecause: "B7",
		});
	});

	it("says of a case that is not inspected where it stands, and nothing that was answered in it", () => {
		const others = file.rows.filter((row) => "caseReference" in row && row.caseReference !== "Red 7");
		expect(others).toMatchObject([
			{ caseReference: "Red 8", caseState: "excluded", question: "", state: "", answer: "", label: "" },
			{ caseReference: "Red 9", caseState: "not-finished", question: "", state: "", answer: "", label: "" },
		]);
	});

	it("explains every field and every code that a row holds", () => {
		const explained = new Set(file.dictionary.map(({ field, code }) => `${field}=${code}`));
		for (const row of file.rows) {
			for (const field of Object.keys(row)) expect(explained).toContain(`${field}=`);
			if (!("caseState" in row)) continue;
			expect(explained).toContain(`caseState=${row.caseState}`);
			if (row.question === "") continue;
			expect(explained).toContain(`state=${row.state}`);
			expect(explained).toContain(`question=${row.question}`);
			if (row.answer !== "") expect(explained).toContain(`answer/${row.question}=${row.answer}`);
		}
	});

	it("can be read back from JSON as it was", async () => {
		const read: unknown = JSON.parse(await (await make("json", file)).text());
		expect(z.parse(findingsFileSchema, read)).toEqual(file);
		expect(file.instrument).toEqual(cag);
	});

	it.each([
		["CSV", readCsv],
		["XLSX", readXlsx],
	] as const)("can be read back from %s, an apostrophe before what a spreadsheet would run", async (_, read) => {
		const rows = await read(file);
		const neutral = (text: string) => (/^[-=]/.test(text) ? `'${text}` : text);
		const wanted = file.rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [name, neutral(String(value))])),
		);
		expect(rows).toMatchObject(wanted);
	});

	it("says on each line of CSV what it is a part of", async () => {
		for (const row of await readCsv(file)) expect(row).toMatchObject(file.provenance);
	});

	it("has its marking in CSV even where the sample is empty", async () => {
		const empty = await readCsv(composeFindingsFile(buildInspection().data(), "internal", AT));
		expect(empty).toMatchObject([{ marking: "OFFICIAL-SENSITIVE", caseReference: "" }]);
	});
});

describe("CSV", () => {
	it("is UTF-8 with a byte order mark, and ends its lines with carriage return and line feed", async () => {
		const blob = await make(
			"csv",
			composeFindingsFile(build([{ ending: "signed-off", given: {} }]).data(), "internal", AT),
		);
		const bytes = new Uint8Array(await blob.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder().decode(bytes);
		expect(text.split("\r\n")).toHaveLength(22 + 2);
		expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	});
});

describe("an outward copy", () => {
	const inspection = (yes: number) => {
		const built = buildInspection();
		for (let number = 0; number < 6; number += 1)
			built.addCase("signed-off", { B1: number < yes ? "yes" : "no", A8: "zq impact" }, `zq-${number}`);
		built.addCase("excluded", {}, "zq-excluded");
		return built;
	};

	it.each(findingsExporters.map(({ id }) => id))("holds no case in %s", async (id) => {
		const blob = await make(id, composeFindingsFile(inspection(2).data(), open, AT));
		const text = id === "xlsx" ? Object.values(await partsOf(blob)).join() : await blob.text();
		expect(text).toContain("in two of the six cases");
		expect(text).not.toMatch(/zq|caseReference/);
	});

	it("has a row for each question that is counted, in the order of the instrument", () => {
		const { rows } = composeFindingsFile(inspection(2).data(), open, AT);
		expect(rows.map(({ question }) => question)).toEqual(counted.map(({ id }) => id));
	});

	it("says the same whatever the answers are, where disclosure control suppresses them", () => {
		const [one, other] = [0, 6].map((yes) => composeFindingsFile(inspection(yes).data(), closed, AT));
		expect(one).toEqual(other);
		expect(one?.rows[0]).toMatchObject({ disclosure: "suppressed", inspectedCases: 6, yes: null, notAnswered: null });
		expect(one?.sample).toMatchObject({ inspected: 6, excluded: null, inSample: null });
	});

	it("has the lead inspector's words where they stand in the place of figures", () => {
		const reworded: Copy = { outcomeOf: () => ({ kind: "reworded", wording: "In most cases" }) };
		const { rows, notes } = composeFindingsFile(inspection(2).data(), reworded, AT);
		expect(rows[0]).toMatchObject({ disclosure: "reworded", yes: null, inWords: "In most cases" });
		expect(notes).toContain("In most cases");
	});

	it("does not tell a case that waits for the lead, as only a looked-after child's does, from an unfinished one", () => {
		const [one, other] = (["unresolved", "unfinished"] as const).map((ending) => {
			const built = inspection(2);
			built.addCase(ending);
			return composeFindingsFile(built.data(), open, AT);
		});
		expect(one).toEqual(other);
		expect(one?.sample).toMatchObject({ inSample: 8, notFinished: 1, unresolved: null });
	});

	it("never says a per cent", () => {
		const built = buildInspection();
		for (let number = 0; number < 12; number += 1) built.addCase("signed-off", { B1: "yes" });
		const { instrument, ...file } = composeFindingsFile(built.data(), open, AT);
		expect(JSON.stringify(file)).not.toMatch(/per cent|percentage|%/);
	});
});

describe("the code of a file", () => {
	it("is the same at any time, and another after any change of what the file says", () => {
		const inspection = build([{ ending: "signed-off", given: { B1: "yes" } }]);
		const code = (at: number) => composeFindingsFile(inspection.data(), "internal", at).provenance.code;
		const before = code(AT);
		expect(code(AT + 86_400_000)).toBe(before);
		inspection.addCase("unfinished");
		expect(code(AT)).not.toBe(before);
	});
});

describe("the same findings", () => {
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllEnvs();
	});

	it.each(findingsExporters.map(({ id }) => id))(
		"give the same bytes of %s, whatever clock and time zone",
		async (id) => {
			const file = composeFindingsFile(build([{ ending: "signed-off", given: { B1: "yes" } }]).data(), "internal", AT);
			const bytesAt = async (year: number, zone: string) => {
				vi.stubEnv("TZ", zone);
				vi.useFakeTimers({ now: Date.UTC(year, 5, 1), toFake: ["Date"] });
				return Buffer.from(await (await make(id, file)).arrayBuffer()).toString("base64");
			};
			expect(await bytesAt(2026, "Europe/London")).toBe(await bytesAt(2031, "Pacific/Auckland"));
		},
	);
});
