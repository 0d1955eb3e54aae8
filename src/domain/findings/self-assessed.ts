import { inspectionOf } from "#domain/inspection/inspection.ts";
import { type Assessment, casesOf } from "#domain/inspection/sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type CaseInSample, caseInSample, type FindInstrument } from "./case-in-sample.ts";

/** One assessment of a local self-assessment. */
export interface SelfAssessed {
	/** The record that holds the subject's pseudonym. */
	readonly id: RecordId;
	readonly reference: string;
	readonly assessment: Assessment;
	/** Undefined where this device does not have the version of the instrument that it was started under. */
	readonly read: { readonly instrument: Instrument; readonly one: CaseInSample } | undefined;
}

/** The assessments of a local self-assessment in their order. */
export function selfAssessedOf(journal: Journal, find: FindInstrument): readonly SelfAssessed[] {
	const inspection = inspectionOf(journal);
	return casesOf(journal).flatMap((subject) => {
		const { id, reference, assessment } = subject;
		if (!assessment) return [];
		const instrument = find(assessment.instrument);
		const read = instrument && { instrument, one: caseInSample(journal, inspection, subject, instrument) };
		return [{ id, reference, assessment, read }];
	});
}
