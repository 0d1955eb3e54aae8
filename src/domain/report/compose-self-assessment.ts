import { sayDue } from "#domain/assessment/say-due.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { sayNumber } from "#domain/findings/say-counts.ts";
import type { Instrument, Question, Section } from "#domain/instrument/instrument.ts";
import { boldParagraph, bulletList, heading, keyValues, paragraph } from "./blocks.ts";
import {
	type AssessmentReading,
	evidenceRows,
	factRows,
	NOTHING_RECORDED,
	questionRows,
	whyNotAsked,
} from "./case-question-blocks.ts";
import { closedAnswers } from "./closed-answers.ts";
import { conflictBlocks } from "./conflict-blocks.ts";
import { withVersion } from "./document-version.ts";
import { type Draft, finishReport } from "./finish-report.ts";
import { keptBlocks } from "./kept-blocks.ts";
import { wordingOrNone } from "./official-wording.ts";
import { titleBlocks, titleOf } from "./opening-blocks.ts";
import type { Block, KeyValues, Report } from "./report.ts";
import { SELF_ASSESSMENT_STATUS, sayService } from "./say-plan.ts";
import type { SelfAssessmentData, SummedUpAssessment } from "./self-assessment-data.ts";

const subjects: Readonly<Record<Instrument["subject"], string>> = {
	case: "Case",
	service: "Service",
	establishment: "Establishment",
	practitioner: "Practitioner",
	team: "Team",
};

/**
 * The summary of a local self-assessment, internal always: that it is no inspection, on every page; then each assessment with
 * its answers, its evidence and what is not answered. Nothing in it is rated, scored or summed up over assessments. `exportedAt`
 * is in milliseconds since 1970, UTC.
 */
export function composeSelfAssessment(data: SelfAssessmentData, exportedAt: number): Report {
	const { inspection, assessments, conflicts } = data;
	const title = titleOf(data, "Summary");
	const blocks: readonly Block[] = [
		...titleBlocks(data, title),
		paragraph(
			"Those whom this is about, or those who work with the children whom it is about, assessed their own work. Nobody inspected it, and nothing here rates it. Where answers are counted, the counts say what was answered: no number of them is enough, or too few. Notes are left out.",
		),
		...(assessments.length === 0
			? [paragraph("Nothing has been assessed yet.")]
			: [
					paragraph(
						`It holds ${sayNumber(assessments.length)} ${assessments.length === 1 ? "assessment" : "assessments"}.`,
					),
				]),
		...assessments.flatMap(assessmentBlocks),
		...(conflicts.length > 0 ? conflictBlocks("Conflicts", conflicts) : []),
	];
	const furniture = {
		marking: inspection.marking,
		service: sayService(inspection),
		dates: "",
		instrument: sayInstruments(assessments),
		status: SELF_ASSESSMENT_STATUS,
	};
	const draft: Draft = { kind: "self-assessment", audience: "internal", title, blocks, furniture };
	return finishReport(withVersion(draft, data.issued, ""), exportedAt);
}

function sayInstruments(assessments: readonly SummedUpAssessment[]): string {
	const titles = [...new Set(assessments.flatMap(({ reading }) => reading?.instrument.shortTitle ?? []))];
	return titles.length > 1 ? "Several instruments" : titles.join("");
}

function assessmentBlocks({ reference, named, reading }: SummedUpAssessment): readonly Block[] {
	if (!reading) {
		return [
			heading(2, reference),
			paragraph(
				`Assessed with ${named.id}, version ${named.version}, which is not on the device that made this document.`,
			),
		];
	}
	const { instrument } = reading;
	const { title, versionAsPrinted, publisher, framework, subject, facts, sections } = instrument;
	const evidence = evidenceRows(reading, "");
	const kept = keptBlocks(reading);
	return [
		heading(2, `${reference}: ${wordingOrNone(title)}`),
		keyValues("What was assessed, with which questions", [
			{ key: subjects[subject], value: reference },
			{ key: "Instrument", value: wordingOrNone(title) },
			{ key: "Version as printed", value: versionAsPrinted || "No version is printed in the source." },
			{ key: "Version of its file", value: named.version },
			{ key: "Publisher", value: publisher },
			{ key: "Framework", value: [framework.title, framework.note].filter((part) => part !== "").join(". ") },
		]),
		...(subject === "case" ? [boldParagraph("Cases are not rated, so nothing is counted in one.")] : []),
		...(facts.length > 0 ? [heading(3, "Facts"), keyValues("Facts, which are never counted", factRows(reading))] : []),
		...sections.flatMap((section) => sectionBlocks(reading, section)),
		...(kept.length > 0 ? [heading(3, "Earlier versions of the instrument"), ...kept] : []),
		...(evidence.length > 0
			? [heading(3, "Evidence for the assessment as a whole"), keyValues("Evidence at no single question", evidence)]
			: []),
	];
}

function sectionBlocks(reading: AssessmentReading, section: Section): readonly Block[] {
	const { title, note, questions } = section;
	const asked = questions.filter((question) => whyNotAsked(reading, question) === undefined);
	const open = asked.filter(({ id }) => reading.one.evaluation.questions.get(id)?.state === "not-answered");
	const notAsked = questions.filter((question) => !asked.includes(question));
	return [
		heading(3, wordingOrNone(title)),
		...(note ? [paragraph(note)] : []),
		...closedAnswers(reading, section),
		...questions.flatMap((question) => recordedBlocks(reading, question)),
		...listed("Not answered:", open.map(nameOf)),
		...listed(
			"Not asked:",
			notAsked.map((question) => `${nameOf(question)}. ${whyNotAsked(reading, question)}`),
		),
	];
}

/** What is recorded at a question; nothing where nothing is. */
function recordedBlocks(reading: AssessmentReading, question: Question): readonly Block[] {
	const rows = questionRows(reading, question);
	if (rows.every(({ value }) => value === NOTHING_RECORDED)) return [];
	return [keyValues(nameOf(question), [...sourceRows(reading, question), ...rows])];
}

/** A duty in the words of its source, since its short wording is ours, and when it is due. */
function sourceRows({ instrument, one }: AssessmentReading, { kind, guidance, due }: Question): KeyValues["rows"] {
	const source = guidance.map((block) => (block.type === "paragraph" ? block.text : block.items.join("\n"))).join("\n");
	return [
		...(kind === "duty" ? [{ key: "In the words of its source", value: source }] : []),
		...(due ? [{ key: "When it is due", value: sayDue(engineOf(instrument), due, one.answers) }] : []),
	];
}

function nameOf({ id, text }: Question): string {
	return `${id}: ${wordingOrNone(text)}`;
}

function listed(title: string, items: readonly string[]): readonly Block[] {
	return items.length > 0 ? [paragraph(title), bulletList(items)] : [];
}
