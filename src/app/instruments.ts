import type { Assessment } from "#domain/inspection/sample.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import { parseStandard } from "#domain/judgement/standard.ts";
import type { EvidenceThemes } from "#domain/judgement/themes.ts";
import type { Problem, Result } from "#domain/result.ts";
import caseAssessmentGuidanceFile from "#schemas/resettlement-cag/v1.2.json";
import standardFile from "#schemas/resettlement-standard/v2021.json";
import themesFile from "#schemas/resettlement-themes/v1.json";

/** The instrument that the cases of new inspections are assessed with. */
export const caseAssessmentGuidance: Instrument = shipped(parseInstrument(caseAssessmentGuidanceFile));

export const resettlementStandard = shipped(parseStandard(standardFile));

/** Aids for the lead inspector, not official. */
export const evidenceThemes: EvidenceThemes = themesFile;

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

const holdings: Holding[] = [];

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

/** What an assessment of an inspection's case that begins now names as its instrument. */
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

/** Every instrument that is known, in the order in which they are offered. */
export function allInstruments(): readonly HeldInstrument[] {
	return holdings.map(({ read }) => read());
}

/** The instrument that an assessment was started under; undefined where this device does not have that very version. */
export function findInstrument(wanted: Assessment["instrument"]): Instrument | undefined {
	return holdings
		.filter(({ id, version }) => id === wanted.id && version === wanted.version)
		.map(({ read }) => read())
		.find(({ named }) => named.fingerprint === wanted.fingerprint)?.instrument;
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
