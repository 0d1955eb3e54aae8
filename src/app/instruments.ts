import type { Session } from "#app/session/session.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { type Assessment, instrumentOf, sampleOf } from "#domain/inspection/sample.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import { type ImportedFile, importedFilesOf } from "#domain/instrument/imported.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import type { Json } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Imported, parseImported } from "#domain/judgement/parse-imported-file.ts";
import { parseStandard, type Standard } from "#domain/judgement/standard.ts";
import type { EvidenceThemes } from "#domain/judgement/themes.ts";
import type { Problem, Result } from "#domain/result.ts";
import caseAssessmentGuidanceFile from "#schemas/resettlement-cag/v1.2.json";
import standardFile from "#schemas/resettlement-standard/v2021.json";
import themesFile from "#schemas/resettlement-themes/v1.json";

/** The guidance that cases are assessed with unless the plan of their inspection says another version of it. */
export const caseAssessmentGuidance: Instrument = shipped(parseInstrument(caseAssessmentGuidanceFile));

export const resettlementStandard: Standard = shipped(parseStandard(standardFile));

/** Aids for the lead inspector, not official. */
export const evidenceThemes: EvidenceThemes = themesFile;

let standard: Standard = resettlementStandard;

/** The standard as it was imported last and not withdrawn, with its official wording; otherwise as it comes with the app. */
export const standardInUse = (): Standard => standard;

/** A version of an instrument that this device has, and what an assessment that begins now names it by. */
export interface HeldInstrument {
	readonly instrument: Instrument;
	readonly named: Assessment["instrument"];
}

interface Holding {
	readonly id: string;
	readonly version: string;
	readonly read: () => HeldInstrument;
}

/** What was imported. It has been checked before, but perhaps by an earlier version of the app. */
interface ImportedHolding {
	readonly file: ImportedFile;
	readonly held: HeldInstrument | undefined;
}

const holdings: Holding[] = [];
let imported: readonly ImportedHolding[] = [];

/**
 * Makes a version of an instrument known, behind those that are known already and replacing none. `parse` is called when it is
 * first needed; what it gives has been checked before.
 */
export function holdInstrument(id: string, version: string, parse: () => Instrument): Holding {
	let held: HeldInstrument | undefined;
	const read = () => {
		held ??= named(parse());
		return held;
	};
	const holding = { id, version, read };
	holdings.push(holding);
	return holding;
}

const heldGuidance = holdInstrument(
	caseAssessmentGuidance.id,
	caseAssessmentGuidance.version,
	() => caseAssessmentGuidance,
);

/** What names it. */
export const currentInstrument: Assessment["instrument"] = heldGuidance.read().named;

let opening: Promise<void> | undefined;

/** Makes the other instruments of the app known. Rejects where their file cannot be had; they can then be asked for again. */
export function openInstruments(): Promise<void> {
	opening ??= import("./other-instrument-files.ts").then(
		({ otherInstrumentFiles }) => {
			for (const file of otherInstrumentFiles)
				holdInstrument(file.id, file.version, () => shipped(parseInstrument(file)));
		},
		(error) => {
			opening = undefined;
			throw error;
		},
	);
	return opening;
}

/** Makes what was imported known, behind what comes with the app, in place of what was known of it before. */
function holdImported(files: readonly ImportedFile[]): void {
	const before = new Map(imported.map((holding) => [holding.file.id, holding]));
	imported = files
		.filter(({ kind }) => kind === "instrument")
		.map((file) => ({ file, held: before.get(file.id)?.held ?? heldIn(file) }));
	const standards = files.filter(({ kind, isWithdrawn }) => kind === "standard" && !isWithdrawn).map(readImported);
	standard = standards.findLast((one) => one?.kind === "standard")?.standard ?? resettlementStandard;
}

/** Keeps what was imported known, as a vault's own journal has it. */
export function followImported(own: Session): void {
	const hold = () => holdImported(importedFilesOf(own.journal));
	hold();
	own.subscribe({}, hold);
}

function heldIn(file: ImportedFile): HeldInstrument | undefined {
	const read = readImported(file);
	return read?.kind === "instrument" ? named(read.instrument) : undefined;
}

function readImported({ content }: ImportedFile): Imported | undefined {
	const parsed = parseImported(content);
	return parsed.ok ? parsed.value : undefined;
}

/** Every instrument that is known, in the order in which they are offered. */
export function allInstruments(): readonly HeldInstrument[] {
	const ofImported = imported.flatMap(({ file, held }) => (held && !file.isWithdrawn ? [held] : []));
	return [...holdings.map(({ read }) => read()), ...ofImported];
}

/** Every version of an instrument that is known, also those with which nothing new is begun, the oldest first. */
export function versionsOf(id: string): readonly HeldInstrument[] {
	const shippedWithApp = holdings.filter((holding) => holding.id === id).map(({ read }) => read());
	return [...shippedWithApp, ...imported.flatMap(({ held }) => (held?.instrument.id === id ? [held] : []))];
}

/** The JSON of the file from which a version was imported; undefined for what comes with the app. */
export function importedContentOf({ fingerprint }: Assessment["instrument"]): Json | undefined {
	return imported.find(({ file }) => file.named.fingerprint === fingerprint)?.file.content;
}

/** The instrument that an assessment was started under; undefined where this device does not have that very version. */
export function findInstrument(wanted: Assessment["instrument"]): Instrument | undefined {
	return holdings
		.filter(({ id, version }) => id === wanted.id && version === wanted.version)
		.map(({ read }) => read())
		.concat(imported.flatMap(({ held }) => held ?? []))
		.find(({ named }) => named.fingerprint === wanted.fingerprint)?.instrument;
}

/** The versions of the case assessment guidance with which cases can begin, the one that comes with the app first. */
export function guidanceOnOffer(): readonly HeldInstrument[] {
	return allInstruments().filter(({ instrument }) => instrument.id === caseAssessmentGuidance.id);
}

/**
 * The version of the case assessment guidance with which new cases of an inspection begin: the one that its plan names, where
 * this device offers it, otherwise the one that comes with the app.
 */
export function guidanceOfNewCases(journal: Journal): HeldInstrument {
	const { fingerprint } = instrumentOf(journal, INSPECTION);
	return guidanceOnOffer().find(({ named }) => named.fingerprint === fingerprint) ?? heldGuidance.read();
}

/**
 * The version of the case assessment guidance that documents of an inspection go by: that of most of its cases, and while it has
 * none that of new cases.
 */
export function guidanceOf(journal: Journal): Instrument {
	const versions = sampleOf(journal)
		.flatMap(({ assessment }) => (assessment ? (findInstrument(assessment.instrument) ?? []) : []))
		.filter(({ id }) => id === caseAssessmentGuidance.id);
	const count = (version: Instrument) => versions.filter((one) => one === version).length;
	return versions.reduce(
		(most, one) => (count(one) > count(most) ? one : most),
		guidanceOfNewCases(journal).instrument,
	);
}

function named(instrument: Instrument): HeldInstrument {
	const { id, version } = instrument;
	return { instrument, named: { id, version, fingerprint: fingerprintOf(instrument) } };
}

/** The files that come with the app are checked by its tests: one that does not parse is a mistake in the program. */
function shipped<Value>(parsed: Result<Value, Problem>): Value {
	if (!parsed.ok) throw new Error(`A file of the app does not parse: ${JSON.stringify(parsed.problem)}`);
	return parsed.value;
}
