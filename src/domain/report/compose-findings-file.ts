import { sayInstant } from "#domain/dates.ts";
import { audienceOf, type Copy, type OutwardCopy } from "#domain/findings/disclosure/copy.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import { findingsDictionary } from "./findings-dictionary.ts";
import { type FindingsFile, hashOfFindings } from "./findings-file.ts";
import { caseRows, questionRows } from "./findings-rows.ts";
import { inspectionFurniture } from "./inspection-furniture.ts";
import { sayOtherVersions } from "./instrument-rows.ts";
import { codeOf } from "./provenance.ts";
import type { ReportData } from "./report-data.ts";
import { NUMBERS_SUPPRESSED, numbersFor, sampleOutcome } from "./say-sample.ts";

/**
 * The findings of a sample as a table. Internal: a row for each inspected case and question; a case that is not inspected has
 * one row that says where it stands, and no answer. Outward: a row for each counted question, with the counts that the outward
 * documents tell. `exportedAt` is in milliseconds since 1970, UTC; the code does not depend on it.
 */
export function composeFindingsFile(data: ReportData, copy: Copy, exportedAt: number): FindingsFile {
	const { instrument } = data;
	const file: FindingsFile = {
		format: "resettlement-findings",
		formatVersion: 1,
		provenance: {
			...inspectionFurniture(data),
			instrumentId: instrument.id,
			instrumentVersion: instrument.version,
			instrumentHash: fingerprintOf(instrument),
			exported: sayInstant(exportedAt),
			exportedAt: new Date(exportedAt).toISOString(),
			code: "",
		},
		dictionary: [...findingsDictionary(data, audienceOf(copy))],
		instrument,
		...(copy === "internal" ? internalFindings(data) : outwardFindings(data, copy)),
	};
	return { ...file, provenance: { ...file.provenance, code: codeOf(hashOfFindings(file)) } };
}

const ofEveryCopy = [
	"These findings are not a rating of any case or of the service.",
	"A case is inspected once its assessment is signed off. Only inspected cases are counted; all others are in no count.",
	"Not applicable, not answered and not asked are counted apart and are never counted as “no”.",
];

const notesOn = (data: ReportData) => [...ofEveryCopy, ...sayOtherVersions(data)];

function internalFindings(data: ReportData) {
	return {
		audience: "internal" as const,
		notes: notesOn(data),
		sample: { ...data.numbers, notReadHere: data.numbers.inSample - data.cases.length },
		rows: [...caseRows(data)],
	};
}

/** What an outward copy tells of the sample. */
export function outwardFindings(data: ReportData, copy: OutwardCopy) {
	const outcome = sampleOutcome(data, copy);
	const { inspected, inSample, excluded, notFinished } = numbersFor("outward", data);
	const told = outcome.kind === "shown" ? { inSample, excluded, notFinished } : untold;
	return {
		audience: "outward" as const,
		notes: [
			...notesOn(data),
			...(outcome.kind === "suppressed" ? [NUMBERS_SUPPRESSED] : []),
			...(outcome.kind === "reworded" ? [outcome.wording] : []),
		],
		sample: { inspected, ...told, unresolved: null, notReadHere: null },
		rows: [...questionRows(data, copy)],
	};
}

const untold = { inSample: null, excluded: null, notFinished: null } as const;
