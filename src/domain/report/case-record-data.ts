import { type CaseInSample, caseInSample, type FindInstrument } from "#domain/findings/case-in-sample.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { openConflictsOf } from "#domain/inspection/review.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { FieldName, Journal } from "#domain/journal/journal.ts";
import { conflictsOf } from "#domain/journal/view.ts";
import { caseFieldOf, type SaidField } from "./case-fields.ts";
import { type CaseSource, earlierVersionsOf } from "./case-reading.ts";
import { type DocumentStatus, documentStatusOf } from "./document-status.ts";
import { type IssuedDocument, issuedDocumentsOf } from "./issued-document.ts";
import { type Decider, deciderOf } from "./report-data.ts";
import { type ReviewStep, reviewStepsOf } from "./review-steps.ts";
import { type SaidChange, type SaidConflict, saidChangesOf, saidConflictOf } from "./said-changes.ts";
import { sampleFieldOf } from "./sample-fields.ts";

/** All that the record of one case is composed from. */
export interface CaseRecordData {
	readonly inspection: Inspection;
	/** That the case was started under. */
	readonly instrument: Instrument;
	readonly status: DocumentStatus;
	readonly one: CaseInSample;
	/** What the words of the case are read from. */
	readonly source: CaseSource;
	/** Who decided whether it stays in the sample. */
	readonly decider: Decider | undefined;
	/** The oldest first. */
	readonly steps: readonly ReviewStep[];
	readonly conflicts: readonly SaidConflict[];
	/** Every change of the case but the steps of its review, the oldest first. */
	readonly changes: readonly SaidChange[];
	/** The copies made so far of the inspection's documents: what the next version is compared with. */
	readonly issued: readonly IssuedDocument[];
}

/**
 * Reads one case of an inspection's journal for its record. Undefined for a case that is not in the sample, or whose
 * instrument is not on this device.
 */
export function gatherCaseRecord(journal: Journal, id: RecordId, find: FindInstrument): CaseRecordData | undefined {
	const inspection = inspectionOf(journal);
	const sampleCase = sampleOf(journal).find((one) => one.id === id);
	const assessment = sampleCase?.assessment;
	const instrument = assessment && find(assessment.instrument);
	if (!sampleCase || !assessment || !instrument) return undefined;
	const earlier = earlierVersionsOf(journal, assessment.id, find);
	const source = { journal, assessment: assessment.id, instrument, earlier, country: inspection.country };
	const said = ({ record, field }: FieldName) =>
		record === id ? sampleFieldOf(journal, instrument, field) : caseFieldOf(source, record, field);
	const open = [
		...conflictsOf(journal).filter(({ record }) => record === id),
		...openConflictsOf(journal, assessment.id),
	];
	return {
		inspection,
		instrument,
		status: documentStatusOf(journal),
		one: caseInSample(journal, inspection, sampleCase, instrument),
		source,
		decider: deciderOf(journal, id),
		steps: reviewStepsOf(journal, assessment.id),
		conflicts: open.flatMap((conflict) => {
			const field = said(conflict);
			return field ? saidConflictOf(journal, conflict, field) : [];
		}),
		changes: changesIn(journal, fieldsOfCase(journal, id, assessment.id), said),
		issued: issuedDocumentsOf(journal),
	};
}

/** The fields that are about the case: its own in the plan, and all of its assessment, but for who wrote. */
function fieldsOfCase(journal: Journal, id: RecordId, assessment: RecordId): readonly FieldName[] {
	return [...journal.fields].flatMap(([record, fields]) =>
		[...fields.values()].filter(({ events }) => {
			const first = journal.events.get(events[0] ?? "");
			return record === id || (first?.stream === assessment && first.writer !== record);
		}),
	);
}

function changesIn(
	journal: Journal,
	fields: readonly FieldName[],
	said: (name: FieldName) => SaidField | undefined,
): readonly SaidChange[] {
	const changes = fields.flatMap((name) => {
		const field = said(name);
		return field ? saidChangesOf(journal, name.record, name.field, field) : [];
	});
	return changes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
