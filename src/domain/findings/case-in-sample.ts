import { type Answers, answersOf } from "#domain/assessment/answers.ts";
import { createEngine, type Engine } from "#domain/assessment/engine.ts";
import { type Evaluation, evaluate } from "#domain/assessment/evaluate.ts";
import { eligibilityIn, isAssessed, type Standing, standingOf } from "#domain/inspection/eligibility.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { type Review, reviewOf } from "#domain/inspection/review.ts";
import { type Assessment, type SampleCase, sampleOf } from "#domain/inspection/sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Journal } from "#domain/journal/journal.ts";

/** Finds the instrument that an assessment was started under; undefined where this device does not have that version. */
export type FindInstrument = (instrument: Assessment["instrument"]) => Instrument | undefined;

/**
 * inspected: signed off, and in the counts. excluded: out of the sample, confirmed by the lead. unresolved: the guidance
 * excludes it or does not cover it, and the lead has not decided. not-finished: everything else, its answers not counted.
 */
export type Place = "inspected" | "excluded" | "unresolved" | "not-finished";

export interface CaseInSample {
	readonly sampleCase: SampleCase;
	readonly instrument: Instrument;
	readonly answers: Answers;
	readonly standing: Standing;
	readonly evaluation: Evaluation;
	readonly review: Review;
	readonly place: Place;
}

const engines = new WeakMap<Instrument, Engine>();

/** The engine of an instrument, prepared once. */
export function engineOf(instrument: Instrument): Engine {
	const engine = engines.get(instrument) ?? createEngine(instrument);
	engines.set(instrument, engine);
	return engine;
}

/** Every case of an inspection's sample with how it stands. A case without its instrument on this device is not finished. */
export function casesInSample(journal: Journal, find: FindInstrument): readonly CaseInSample[] {
	const inspection = inspectionOf(journal);
	return sampleOf(journal).flatMap((sampleCase) => {
		const instrument = sampleCase.assessment && find(sampleCase.assessment.instrument);
		return instrument ? [caseInSample(journal, inspection, sampleCase, instrument)] : [];
	});
}

/** One case with how it stands. */
export function caseInSample(
	journal: Journal,
	inspection: Inspection,
	sampleCase: SampleCase,
	instrument: Instrument,
): CaseInSample {
	const engine = engineOf(instrument);
	const assessment = sampleCase.assessment?.id ?? "";
	const answers = answersOf(journal, assessment);
	const standing = standingOf(eligibilityIn(inspection, instrument), engine.fields, answers, sampleCase.decision);
	const evaluation = evaluate(engine, { answers, country: inspection.country, assessed: isAssessed(standing) });
	const review = reviewOf(journal, assessment);
	const place = placeOf(standing, review);
	return { sampleCase, instrument, answers, standing, evaluation, review, place };
}

function placeOf(standing: Standing, review: Review): Place {
	if (standing.kind === "excluded") return "excluded";
	if (standing.kind === "to-confirm") return "unresolved";
	return standing.kind === "inspect" && review.state === "signed-off" ? "inspected" : "not-finished";
}
