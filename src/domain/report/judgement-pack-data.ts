import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import { type CaseProgress, progressOf } from "#domain/findings/case-progress.ts";
import { type DisclosureLogEntry, disclosureLogOf } from "#domain/findings/disclosure/disclosure-log.ts";
import { type ThresholdEntry, thresholdRecordOf } from "#domain/findings/disclosure/thresholds.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { contraryEvidenceOf, falsificationOf } from "#domain/judgement/contrary.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { type EvidenceGap, gapsOf } from "#domain/judgement/gaps.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { type LinkedText, linkedTextsOf } from "#domain/judgement/links.ts";
import { type Note, notesOf } from "#domain/judgement/notes.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { fieldOfConflict } from "./inspection-fields.ts";
import { gatherReportData, type ReportData } from "./report-data.ts";
import { type SaidConflict, saidConflictOf } from "./said-changes.ts";
import { toldConflictsOf } from "./told-conflicts.ts";

/** All that the pack for a moderation meeting is composed from. */
export interface JudgementPackData extends ReportData {
	readonly progress: readonly CaseProgress[];
	/** The texts of the judgement, sentence by sentence, with what each rests on. */
	readonly texts: readonly LinkedText[];
	/** What the judgement has to hold against. */
	readonly contrary: readonly EvidenceItem[];
	readonly gaps: readonly EvidenceGap[];
	/** Of meetings, interviews and readings; those of single cases are in the record of each case. */
	readonly notes: readonly Note[];
	/** What the lead says would have to be false for the rating to be wrong; empty until said. */
	readonly falsification: string;
	/** What people recorded without sight of each other, and nobody has decided between. */
	readonly disagreements: readonly SaidConflict[];
	/** Every decision on what leaves in outward copies, the oldest first. */
	readonly disclosures: readonly DisclosureLogEntry[];
	/** Every setting of the thresholds below which figures are left out. */
	readonly thresholdRecord: readonly ThresholdEntry[];
}

/** Reads an inspection's journal for the pack. `instrument` is what its cases are assessed with. */
export function gatherJudgementPack(
	journal: Journal,
	instrument: Instrument,
	standard: Standard,
	find: FindInstrument,
): JudgementPackData {
	const data = gatherReportData(journal, instrument, standard, find);
	return {
		...data,
		progress: progressOf(journal, find),
		texts: linkedTextsOf(journal),
		contrary: contraryEvidenceOf(journal),
		gaps: gapsOf(journal),
		notes: notesOf(journal, JUDGEMENT),
		falsification: falsificationOf(journal),
		disagreements: toldConflictsOf(journal).map((conflict) =>
			saidConflictOf(journal, conflict, fieldOfConflict(journal, data, conflict)),
		),
		disclosures: disclosureLogOf(journal),
		thresholdRecord: thresholdRecordOf(journal),
	};
}
