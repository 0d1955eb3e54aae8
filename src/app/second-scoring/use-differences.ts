import { findInstrument } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import {
	comparisonOf,
	type Resolution,
	resolutionField,
	resolutionOf,
	type Side,
} from "#domain/agreement/comparison.ts";
import { type SecondScoring, secondScoringOf } from "#domain/agreement/second-scoring.ts";
import { type AssessedSide, comparedFields, type Sides, sidesOf } from "#domain/agreement/sides.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import { allocationOf } from "#domain/inspection/allocation.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import type { Field, Instrument, Question } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { fieldOf } from "#domain/journal/view.ts";
import { type EvidenceItem, evidenceOf } from "#domain/judgement/evidence.ts";
import { words } from "#ui/words/words.ts";
import { assessorOf, nameOf } from "./use-scorings.ts";

/** What one assessor said of a question before either saw the other's answer. */
export interface SaidBySide {
	readonly answer: string;
	readonly reason: string;
	readonly evidence: readonly EvidenceItem[];
}

/** A question or fact that was answered differently, and what the lead decided on it. */
export interface Difference {
	readonly id: string;
	readonly text: string;
	/** The number of the question; a fact has its text alone. */
	readonly number: string;
	readonly said: Readonly<Record<Side, SaidBySide>>;
	readonly resolution: Resolution | undefined;
	/** Leads decided differently without sight of each other. */
	readonly inConflict: boolean;
}

/** A comparison of two assessments as it is shown. */
export interface ShownComparison {
	readonly scoring: SecondScoring;
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	readonly names: Readonly<Record<Side, string>>;
	readonly differences: readonly Difference[];
}

/** The comparison of a case's two assessments; undefined before they are compared. */
export function useComparison(sampleCase: RecordId): ShownComparison | undefined {
	const session = useSession();
	return useWholeJournal(session, () => readComparison(session.journal, sampleCase));
}

function readComparison(journal: Journal, sampleCase: RecordId): ShownComparison | undefined {
	const scoring = secondScoringOf(journal, sampleCase);
	const comparison = scoring && comparisonOf(journal, scoring.second.id);
	const instrument = scoring && findInstrument(scoring.first.instrument);
	if (!comparison || !instrument) return undefined;
	const sides = sidesOf(journal, scoring, instrument, comparison.covers);
	const inspection = inspectionOf(journal);
	const first = allocationOf(journal, sampleCase);
	return {
		scoring,
		by: comparison.by || words.agreement.someone,
		at: comparison.at,
		names: {
			first: first.kind === "allocated" ? nameOf(journal, first.member) : words.agreement.someone,
			second: assessorOf(journal, scoring),
		},
		differences: comparedFields(instrument)
			.filter(({ id }) => comparison.differences.includes(id))
			.map((field) => ({
				id: field.id,
				text: field.text,
				number: "guidance" in field ? field.id : "",
				said: saidBy(sides, field, instrument, inspection),
				resolution: resolutionOf(journal, scoring.second.id, field.id),
				inConflict: fieldOf(journal, scoring.second.id, resolutionField(field.id)).kind === "conflict",
			})),
	};
}

function saidBy(sides: Sides, field: Question | Field, instrument: Instrument, { country }: Inspection) {
	const side = ({ journal, assessment, answers }: AssessedSide): SaidBySide => ({
		answer: sayGiven(instrument, field, country, answers),
		reason: answers.reason(field.id),
		evidence: evidenceOf(journal, assessment).filter(({ question }) => question === field.id),
	});
	return { first: side(sides.first), second: side(sides.second) };
}
