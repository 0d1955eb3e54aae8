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

/** All that the document across services is composed from. */
export interface RatingsData {
	readonly instrument: Instrument;
	readonly standard: Standard;
	/** By service, then by the first day of fieldwork. */
	readonly inspections: readonly RatedInspection[];
	/** The cases of all of them. */
	readonly cases: readonly CaseInSample[];
}

const services = new Intl.Collator("en-GB");

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
	const read = journals
		.map((journal) => ({ journal, inspection: inspectionOf(journal), cases: casesInSample(journal, find) }))
		.filter(({ inspection }) => inspection.engagement === "inspection")
		.sort((a, b) => byService(a.inspection, b.inspection));
	return {
		instrument,
		standard,
		inspections: read.map(({ journal, inspection, cases }) => ({
			inspection,
			rating: ratingOf(journal),
			numbers: countSample(cases, sampleOf(journal).length),
		})),
		cases: read.flatMap(({ cases }) => cases),
	};
}

function byService(a: Inspection, b: Inspection): number {
	return services.compare(a.service, b.service) || byText(a.fieldworkStart, b.fieldworkStart);
}

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
