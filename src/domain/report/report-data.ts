import { type CaseInSample, casesInSample, type FindInstrument } from "#domain/findings/case-in-sample.ts";
import { countSample, type SampleNumbers } from "#domain/findings/counts.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { type EvidenceItem, inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { JUDGEMENT, type Judgement, judgementOf } from "#domain/judgement/judgement.ts";
import { isRatingState, type Rating, type RatingState, ratingOf } from "#domain/judgement/rating.ts";
import type { Standard } from "#domain/judgement/standard.ts";

/** One decision in the record of the rating. */
export interface RatingEntry {
	readonly state: RatingState;
	readonly reasons: string;
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** All that a document about an inspection is composed from. */
export interface ReportData {
	readonly inspection: Inspection;
	readonly instrument: Instrument;
	readonly standard: Standard;
	readonly cases: readonly CaseInSample[];
	readonly numbers: SampleNumbers;
	readonly evidence: readonly EvidenceItem[];
	readonly judgement: Judgement;
	readonly rating: Rating;
	/** Every decision on the rating, the oldest first. */
	readonly ratingRecord: readonly RatingEntry[];
}

/** Reads an inspection's journal for its documents. `instrument` is what its cases are assessed with. */
export function gatherReportData(
	journal: Journal,
	instrument: Instrument,
	standard: Standard,
	find: FindInstrument,
): ReportData {
	const cases = casesInSample(journal, find);
	return {
		inspection: inspectionOf(journal),
		instrument,
		standard,
		cases,
		numbers: countSample(cases, sampleOf(journal).length),
		evidence: inspectionEvidenceOf(journal).filter(({ text }) => text.trim() !== ""),
		judgement: judgementOf(journal),
		rating: ratingOf(journal),
		ratingRecord: ratingRecordOf(journal),
	};
}

/** Every decision on the rating that the journal holds, the oldest first: nothing is overwritten. */
export function ratingRecordOf(journal: Journal): readonly RatingEntry[] {
	return historyOf(journal, JUDGEMENT, "rating").flatMap(({ after, who, at }) => {
		const { state, reasons } = objectOf(after);
		if (!isRatingState(state)) return [];
		return [{ state, reasons: textOf(reasons), by: who?.name ?? "", at }];
	});
}
