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

/** The instrument that new cases are assessed with. */
export const caseAssessmentGuidance: Instrument = shipped(parseInstrument(caseAssessmentGuidanceFile));

export const resettlementStandard = shipped(parseStandard(standardFile));

/** Aids for the lead inspector, not official. */
export const evidenceThemes: EvidenceThemes = themesFile;

const fingerprint = fingerprintOf(caseAssessmentGuidance);

/** What an assessment that begins now names as its instrument. */
export const currentInstrument: Assessment["instrument"] = {
	id: caseAssessmentGuidance.id,
	version: caseAssessmentGuidance.version,
	fingerprint,
};

/** The instrument that an assessment was started under; undefined where this device does not have that very version. */
export function findInstrument(wanted: Assessment["instrument"]): Instrument | undefined {
	const isSame =
		wanted.id === caseAssessmentGuidance.id &&
		wanted.version === caseAssessmentGuidance.version &&
		wanted.fingerprint === fingerprint;
	return isSame ? caseAssessmentGuidance : undefined;
}

/** The files that come with the app are checked by its tests: one that does not parse is a mistake in the program. */
function shipped<Value>(parsed: Result<Value, Problem>): Value {
	if (!parsed.ok) throw new Error(`A file of the app does not parse: ${JSON.stringify(parsed.problem)}`);
	return parsed.value;
}
