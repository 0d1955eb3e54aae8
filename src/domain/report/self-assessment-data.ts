import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import { type SelfAssessed, selfAssessedOf } from "#domain/findings/self-assessed.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { openConflictsOf } from "#domain/inspection/review.ts";
import type { Assessment } from "#domain/inspection/sample.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { caseFieldOf } from "./case-fields.ts";
import type { AssessmentReading } from "./case-question-blocks.ts";
import { earlierVersionsOf } from "./case-reading.ts";
import { type IssuedDocument, issuedDocumentsOf } from "./issued-document.ts";
import { type SaidConflict, saidConflictOf } from "./said-changes.ts";

/** All that the summary of a local self-assessment is composed from. */
export interface SelfAssessmentData {
	readonly inspection: Inspection;
	readonly assessments: readonly SummedUpAssessment[];
	readonly conflicts: readonly SaidConflict[];
	/** The copies made so far: what the next version is compared with. */
	readonly issued: readonly IssuedDocument[];
}

export interface SummedUpAssessment {
	readonly reference: string;
	readonly named: Assessment["instrument"];
	/** Undefined where its instrument is not on this device. */
	readonly reading: AssessmentReading | undefined;
}

/** Reads a journal for the summary of its self-assessment; undefined where it holds something else. */
export function gatherSelfAssessment(journal: Journal, find: FindInstrument): SelfAssessmentData | undefined {
	const inspection = inspectionOf(journal);
	if (inspection.engagement !== "self-assessment") return undefined;
	const assessments = selfAssessedOf(journal, find).map((one) => summedUp(journal, inspection, one, find));
	return {
		inspection,
		assessments,
		conflicts: assessments.flatMap(({ reference, reading }) => (reading ? conflictsIn(reference, reading) : [])),
		issued: issuedDocumentsOf(journal),
	};
}

function summedUp(
	journal: Journal,
	{ country }: Inspection,
	{ reference, assessment, read }: SelfAssessed,
	find: FindInstrument,
): SummedUpAssessment {
	const earlier = earlierVersionsOf(journal, assessment.id, find);
	const reading = read && {
		...read,
		source: { journal, assessment: assessment.id, instrument: read.instrument, earlier, country },
	};
	return { reference, named: assessment.instrument, reading };
}

function conflictsIn(reference: string, { source }: AssessmentReading): readonly SaidConflict[] {
	return openConflictsOf(source.journal, source.assessment).flatMap((conflict) => {
		const field = caseFieldOf(source, conflict.record, conflict.field);
		if (!field) return [];
		const { what, entries } = saidConflictOf(source.journal, conflict, field);
		return { what: `${reference}: ${what}`, entries };
	});
}
