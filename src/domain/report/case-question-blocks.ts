import { fieldNames } from "#domain/assessment/answers.ts";
import { applies } from "#domain/assessment/applies.ts";
import { hasPlaceFor } from "#domain/assessment/compare-move.ts";
import { isToJudgeAgain } from "#domain/assessment/judge-again.ts";
import { sayDate } from "#domain/dates.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import type { Field, Question } from "#domain/instrument/instrument.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { recordsOf } from "#domain/journal/view.ts";
import { evidenceItemOf, evidenceSources } from "#domain/judgement/evidence.ts";
import { sourceWords } from "#domain/judgement/say-evidence.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import { numbered } from "./case-fields.ts";
import { sayField, sayRecorded, sayText } from "./case-reading.ts";
import type { CaseRecordData } from "./case-record-data.ts";
import type { Block, KeyValues } from "./report.ts";
import { sayNotAsked } from "./say-not-asked.ts";

export const NOTHING_RECORDED = "Nothing recorded";

type Row = KeyValues["rows"][number];

/** One assessment, as it is read and as it stands. */
export type AssessmentReading = Pick<CaseRecordData, "one" | "instrument" | "source">;

/** One question of the case: its answer, reason, parts and evidence; why it is not asked, and what is parked behind that. */
export function questionBlocks(data: AssessmentReading, question: Question): readonly Block[] {
	const rows = questionRows(data, question);
	const notAsked = whyNotAsked(data, question);
	return [
		heading(3, `${question.id}: ${question.text}`),
		...(notAsked === undefined ? [] : [paragraph(notAsked)]),
		...(rows.length > 0 ? [keyValues(`${question.id}: recorded`, rows)] : []),
	];
}

/** Why a question is not asked; undefined for one that is. */
export function whyNotAsked(data: AssessmentReading, { id }: Question): string | undefined {
	const found = data.one.evaluation.questions.get(id);
	if (found?.state !== "not-asked") return undefined;
	return found.notAskedBecause[0] === "excluded"
		? "Not asked, because the guidance excludes this case from the sample."
		: sayNotAsked(data, id);
}

/** What is recorded at a question. Where it is asked, what is not answered says so. */
export function questionRows(data: AssessmentReading, question: Question): readonly Row[] {
	const isAsked = whyNotAsked(data, question) === undefined;
	return [
		...answerRow(data, question, isAsked),
		...optionalRow("Reason and evidence", sayText(data.source, fieldNames.reason(question.id))),
		...[...question.followUps, ...question.descriptions].flatMap((part) => partRow(data, part, isAsked)),
		...question.aids.flatMap((aid) => optionalRow(`Prompt (not counted): ${aid.text}`, sayRecorded(data.source, aid))),
		...acknowledgementRows(data, question.id),
		...evidenceRows(data, question.id),
	];
}

/** The facts of the case that are asked, and those parked; why an answer stands against a warning. */
export function factRows(data: AssessmentReading): readonly Row[] {
	const { facts } = data.instrument;
	return [
		...facts.flatMap((fact) => partRow(data, fact, true)),
		...facts.flatMap(({ id }) => acknowledgementRows(data, id)),
	];
}

/** The evidence noted at a question or, with "", for the case as a whole. */
export function evidenceRows({ source }: AssessmentReading, question: string): readonly Row[] {
	const { journal, assessment } = source;
	return recordsOf(journal, "evidence", assessment)
		.filter(({ id }) => evidenceItemOf(journal, id).question === question)
		.map((entry) => ({ key: numbered(source, entry, "Evidence"), value: sayEvidence(journal, entry.id) }));
}

function sayEvidence(journal: Journal, record: RecordId): string {
	const said = (field: string, say = textOf) => sayField(journal, record, field, say).trim();
	const saySource = (value: Json | undefined) =>
		evidenceSources
			.filter((one) => one === value)
			.map((one) => sourceWords[one])
			.join("");
	const where = [said("source", saySource), said("reference"), said("date", (value) => sayDate(textOf(value)))].filter(
		(part) => part !== "",
	);
	return [said("text") || NOTHING_RECORDED, where.length > 0 ? `(${where.join(", ")})` : ""].join(" ").trim();
}

function answerRow(data: AssessmentReading, question: Question, isAsked: boolean): readonly Row[] {
	const said = sayRecorded(data.source, question);
	if (isAsked) return [{ key: "Answer", value: withStanding(data, question.id, said) }];
	return optionalRow("Answer given before, kept and not counted", said);
}

/** What is recorded where it is asked for, and what keeps it from counting since the case was moved to another version. */
function withStanding({ instrument, one }: AssessmentReading, id: string, said: string): string {
	if (said === "") return NOTHING_RECORDED;
	if (!hasPlaceFor(instrument, id, one.answers))
		return `${said}\nKept and not counted: this version of the instrument does not offer it.`;
	return isToJudgeAgain(engineOf(instrument), id, one.answers)
		? `${said}\nGiven where an earlier version asked something else, and not yet judged again.`
		: said;
}

/** A part that is asked; one that is not, where something is parked in it. */
function partRow(data: AssessmentReading, part: Field, isAsked: boolean): readonly Row[] {
	const said = sayRecorded(data.source, part);
	const { fields } = engineOf(data.instrument);
	if (isAsked && applies(part.id, fields, data.one.answers))
		return [{ key: part.text, value: withStanding(data, part.id, said) }];
	// Why the question itself is not asked has been said.
	const because = isAsked ? ` ${sayNotAsked(data, part.id)}` : "";
	return said === "" ? [] : [{ key: part.text, value: `${said}\nKept and not counted.${because}` }];
}

function acknowledgementRows({ instrument, source }: AssessmentReading, at: string): readonly Row[] {
	return instrument.checks
		.filter((check) => check.at === at)
		.flatMap(({ id, text }) => {
			const said = sayText(source, fieldNames.acknowledged(id));
			return said === "" ? [] : [{ key: "Why the answer stands", value: `${said}\nThe app had said: ${text}` }];
		});
}

function optionalRow(key: string, value: string): readonly Row[] {
	return value === "" ? [] : [{ key, value }];
}
