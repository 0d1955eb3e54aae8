import { byService } from "#domain/findings/across-services.ts";
import { type CaseInSample, casesInSample, type FindInstrument } from "#domain/findings/case-in-sample.ts";
import { countSample, type SampleNumbers } from "#domain/findings/counts.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Rating, ratingOf } from "#domain/judgement/rating.ts";
import type { Standard } from "#domain/judgement/standard.ts";

/** One inspection among others. */
export interface RatedInspection {
	readonly inspection: Inspection;
	readonly rating: Rating;
	readonly numbers: SampleNumbers;
}

/** The same with the cases of its sample. */
export interface ReadInspection extends RatedInspection {
	readonly cases: readonly CaseInSample[];
}

/** All that the document across services is composed from. */
export interface RatingsData {
	readonly instrument: Instrument;
	readonly standard: Standard;
	/** By service, then by the first day of fieldwork. */
	readonly inspections: readonly RatedInspection[];
	/** The cases of all of them. */
	readonly cases: readonly CaseInSample[];
}

/** Reads the journal of one inspection. */
export function readInspection(journal: Journal, find: FindInstrument): ReadInspection {
	const cases = casesInSample(journal, find);
	const numbers = countSample(cases, sampleOf(journal).length);
	return { inspection: inspectionOf(journal), rating: ratingOf(journal), numbers, cases };
}

/**
 * Reads the journals of several inspections. Practice is no inspection: it is left out. `instrument` is what cases are
 * assessed with now; questions that a case's own version does not have were not asked of it.
 */
export function gatherRatings(
	journals: readonly Journal[],
	instrument: Instrument,
	standard: Standard,
	find: FindInstrument,
): RatingsData {
	return ratingsDataOf(
		journals.map((journal) => readInspection(journal, find)),
		instrument,
		standard,
	);
}

/** The same of inspections that have been read. */
export function ratingsDataOf(
	read: readonly ReadInspection[],
	instrument: Instrument,
	standard: Standard,
): RatingsData {
	const inspections = read
		.filter(({ inspection }) => inspection.engagement === "inspection")
		.toSorted((a, b) => byService(a.inspection, b.inspection));
	return { instrument, standard, inspections, cases: inspections.flatMap(({ cases }) => cases) };
}
