import { sayInstant } from "#domain/dates.ts";
import type { Place } from "#domain/findings/case-in-sample.ts";
import type { ReviewState } from "#domain/inspection/review.ts";
import { sectionsAsReported } from "#domain/instrument/report-order.ts";
import { instantOf } from "#domain/journal/clock.ts";
import { notesOf } from "#domain/judgement/notes.ts";
import { safeguardingBlocks, threadBlocks } from "./beside-answers-blocks.ts";
import { boldParagraph, heading, keyValues, paragraph } from "./blocks.ts";
import { evidenceRows, factRows, questionBlocks } from "./case-question-blocks.ts";
import type { CaseRecordData } from "./case-record-data.ts";
import { conflictBlocks } from "./conflict-blocks.ts";
import { withVersion } from "./document-version.ts";
import { eligibilityBlocks } from "./eligibility-blocks.ts";
import { type Draft, finishReport } from "./finish-report.ts";
import { inspectionFurniture } from "./inspection-furniture.ts";
import { keptBlocks } from "./kept-blocks.ts";
import { noteBlocks } from "./note-blocks.ts";
import { wordingOrNone } from "./official-wording.ts";
import { titleBlocks, titleOf } from "./opening-blocks.ts";
import { recordsSeenBlocks } from "./records-seen-blocks.ts";
import type { Block, Report } from "./report.ts";
import { sayService } from "./say-plan.ts";

const places: Readonly<Record<Place, string>> = {
	inspected: "Inspected, and in the counts of the sample",
	excluded: "Excluded from the sample, and in none of its counts",
	unresolved: "Waiting for the lead inspector’s decision, and in none of the counts",
	"not-finished": "Not finished, and in none of the counts",
};

const states: Readonly<Record<ReviewState, string>> = {
	"not-started": "Not started",
	allocated: "Allocated, not started",
	"in-progress": "In progress",
	ready: "Ready for review",
	returned: "Returned to the assessor",
	"signed-off": "Signed off",
};

/**
 * All that is on file about one case, internal always: what is recorded at every question, what is parked and why, how the
 * case came to be as it is, and by whom. A case is never rated, so nothing sums it up. `exportedAt` is in milliseconds since
 * 1970, UTC.
 */
export function composeCaseRecord(data: CaseRecordData, exportedAt: number): Report {
	const { inspection, instrument, one, changes, conflicts } = data;
	const title = titleOf(data, `Record of case ${one.sampleCase.reference}`);
	const blocks: readonly Block[] = [
		...titleBlocks(data, title),
		boldParagraph("Cases are not rated. Nothing in this record is a judgement of the case as a whole."),
		...(conflicts.length > 0
			? [
					boldParagraph(
						"Not settled: people who did not see each other’s work recorded different things. See “Conflicts”.",
					),
				]
			: []),
		standing(data),
		paragraph(
			"The guidance beside each question is left out here. It stands in the blank form of the instrument, and in the app beside the question.",
		),
		...eligibilityBlocks(data),
		heading(2, "Facts"),
		paragraph("Facts are not questions of the instrument and are never counted with them."),
		keyValues("Facts about the case", factRows(data)),
		...sectionsAsReported(instrument).flatMap((section) => [
			heading(2, wordingOrNone(section.title)),
			...section.questions.flatMap((question) => questionBlocks(data, question)),
		]),
		...earlierBlocks(data),
		...evidenceBlocks(data),
		...noteBlocks(notesOf(data.source.journal, data.source.assessment)),
		...recordsSeenBlocks(data.source.journal, data.source.assessment),
		...conflictBlocks("Conflicts", conflicts),
		...threadBlocks(data.source.journal, data.source.assessment, inspection),
		...safeguardingBlocks(data.source.journal, one.sampleCase.id),
		...reviewBlocks(data),
		heading(2, "History of changes"),
		...(changes.length === 0 ? [paragraph("Nothing has been changed.")] : [changeTable(data)]),
	];
	const furniture = inspectionFurniture(data);
	const draft: Draft = { kind: "case-record", audience: "internal", title, blocks, furniture };
	return finishReport(withVersion(draft, data.issued, one.sampleCase.id), exportedAt);
}

function standing({ inspection, instrument, one, changes }: CaseRecordData): Block {
	const { sampleCase, place, review } = one;
	const changed = review.changedSince ? ", and something has changed since" : "";
	const writers = [...new Set(changes.map(({ who }) => who))];
	return keyValues("The case", [
		{ key: "Reference", value: sampleCase.reference },
		{ key: "Service", value: sayService(inspection) },
		{ key: "Instrument", value: `${instrument.title}, ${instrument.versionAsPrinted}` },
		{ key: "In the sample", value: places[place] },
		{
			key: "Review",
			value: review.inConflict
				? "Steps that differ were taken without sight of each other"
				: `${states[review.state]}${changed}`,
		},
		{ key: "Entries by", value: writers.join(", ") || "Nobody yet" },
	]);
}

function earlierBlocks(data: CaseRecordData): readonly Block[] {
	const kept = keptBlocks(data);
	return kept.length > 0 ? [heading(2, "Earlier versions of the instrument"), ...kept] : [];
}

function evidenceBlocks(data: CaseRecordData): readonly Block[] {
	const rows = evidenceRows(data, "");
	return [
		heading(2, "Evidence for the case as a whole"),
		rows.length > 0 ? keyValues("Evidence that belongs to no single question", rows) : paragraph("None recorded."),
	];
}

function reviewBlocks({ steps }: CaseRecordData): readonly Block[] {
	return [
		heading(2, "Review"),
		steps.length === 0
			? paragraph("No step of the review has been taken.")
			: {
					type: "table",
					caption: "Steps of the review, the oldest first",
					columns: [
						{ header: "When", width: 3 },
						{ header: "Who", width: 3 },
						{ header: "Step", width: 4 },
						{ header: "Reason", width: 6 },
					],
					rows: steps.map(({ at, who, what, reason }) => [sayInstant(at), who, what, reason || "None given"]),
				},
	];
}

function changeTable({ changes }: CaseRecordData): Block {
	return {
		type: "table",
		caption: "Every change, the oldest first",
		columns: [
			{ header: "When and by whom", width: 3 },
			{ header: "What", width: 3 },
			{ header: "Before", width: 5 },
			{ header: "After", width: 5 },
		],
		rows: changes.map(({ at, who, what, before, after }) => [
			`${sayInstant(instantOf(at))}, ${who}`,
			what,
			before.join("\n") || "Nothing",
			after,
		]),
	};
}
