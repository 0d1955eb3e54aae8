import { type CaseInSample, casesInSample, type FindInstrument } from "#domain/findings/case-in-sample.ts";
import { countSample, type SampleNumbers } from "#domain/findings/counts.ts";
import { type Thresholds, thresholdsOf } from "#domain/findings/disclosure/thresholds.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { type FurtherRuling, furtherRulingsOf, saysAnything } from "#domain/inspection/rulings.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { instantOf } from "#domain/journal/clock.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { headsOf } from "#domain/journal/view.ts";
import { type EvidenceItem, inspectionEvidenceOf, saysSomething } from "#domain/judgement/evidence.ts";
import { type Challenge, challengesOf } from "#domain/judgement/factual-accuracy.ts";
import { type Judgement, judgementOf } from "#domain/judgement/judgement.ts";
import { type PracticeExample, practiceExamplesOf } from "#domain/judgement/practice-examples.ts";
import { type Rating, ratingOf } from "#domain/judgement/rating.ts";
import { type RatingEntry, ratingRecordOf } from "#domain/judgement/rating-record.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { type DocumentStatus, documentStatusOf } from "./document-status.ts";
import { type IssuedDocument, issuedDocumentsOf } from "./issued-document.ts";
import { toldConflictsOf } from "./told-conflicts.ts";

/** Who decided something, and when (milliseconds since 1970, UTC). */
export interface Decider {
	readonly name: string;
	readonly at: number;
}

/** All that a document about an inspection is composed from. */
export interface ReportData {
	readonly inspection: Inspection;
	readonly instrument: Instrument;
	readonly standard: Standard;
	readonly cases: readonly CaseInSample[];
	readonly numbers: SampleNumbers;
	/** How many cases it takes for percentages, and for findings in outward copies. */
	readonly thresholds: Thresholds;
	/** Who decided whether a case stays in the sample, by case. */
	readonly deciders: ReadonlyMap<RecordId, Decider>;
	readonly evidence: readonly EvidenceItem[];
	/** Passages marked as examples of practice, whatever their state of anonymisation. */
	readonly examples: readonly PracticeExample[];
	readonly judgement: Judgement;
	readonly rating: Rating;
	/** Every decision on the rating, the oldest first. */
	readonly ratingRecord: readonly RatingEntry[];
	readonly status: DocumentStatus;
	/** What was said of drafts, in the order in which it was logged. */
	readonly challenges: readonly Challenge[];
	/** The copies made so far, the newest first: what the next version is compared with. */
	readonly issued: readonly IssuedDocument[];
	/** What the lead ruled beyond "lived outside the area", as far as anything is written of it. */
	readonly furtherRulings: readonly FurtherRuling[];
	/** How many fields of the inspection are in conflict: what they say is nowhere else in this data. */
	readonly conflicts: number;
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
		thresholds: thresholdsOf(journal),
		deciders: decidersOf(journal, cases),
		evidence: inspectionEvidenceOf(journal).filter(saysSomething),
		examples: practiceExamplesOf(journal),
		judgement: judgementOf(journal),
		rating: ratingOf(journal),
		ratingRecord: ratingRecordOf(journal),
		status: documentStatusOf(journal),
		challenges: challengesOf(journal),
		issued: issuedDocumentsOf(journal),
		furtherRulings: furtherRulingsOf(journal).filter(saysAnything),
		conflicts: toldConflictsOf(journal).length,
	};
}

function decidersOf(journal: Journal, cases: readonly CaseInSample[]): ReadonlyMap<RecordId, Decider> {
	return new Map(
		cases.flatMap(({ sampleCase: { id } }) => {
			const decider = deciderOf(journal, id);
			return decider ? [[id, decider]] : [];
		}),
	);
}

/** Who decided whether a case stays in the sample; undefined where nobody has. */
export function deciderOf(journal: Journal, id: RecordId): Decider | undefined {
	const [head] = headsOf(journal, id, "eligibility");
	return head && { name: introductionOf(journal, head.writer)?.name ?? "", at: instantOf(head.at) };
}
