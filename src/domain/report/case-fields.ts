import { fieldNames, isAcknowledgedFor } from "#domain/assessment/answers.ts";
import { INSTRUMENT_MOVE, judgedField, MOVE, MOVE_REASON } from "#domain/assessment/judged.ts";
import { sayDate } from "#domain/dates.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { sayAnswer } from "#domain/findings/say-answer.ts";
import { capitalised, sayNumber } from "#domain/findings/say-counts.ts";
import { isThreadDraft } from "#domain/inspection/queries.ts";
import { isRedactedField, isRedactionReason } from "#domain/inspection/redaction.ts";
import { REVIEW_REASON, REVIEW_STATE } from "#domain/inspection/review.ts";
import type { FieldPlace } from "#domain/instrument/fields.ts";
import type { Answer } from "#domain/instrument/instrument.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { type RecordEntry, recordOf, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { evidenceItemOf } from "#domain/judgement/evidence.ts";
import { NOTE, type NoteKind } from "#domain/judgement/notes.ts";
import { ORIGIN } from "#domain/judgement/origin.ts";
import { RECORD_SEEN } from "#domain/judgement/records-seen.ts";
import { sourceWords } from "#domain/judgement/say-evidence.ts";
import { recordStateWords } from "#domain/judgement/say-record-seen.ts";
import { type CaseSource, sayValue } from "./case-reading.ts";
import { wordingOrNone } from "./official-wording.ts";
import { fieldBesideAnswers, isBesideAnswers } from "./review-fields.ts";

/** What a field of a journal is called in documents, and how its values read. */
export interface SaidField {
	readonly name: string;
	say(value: Json): string;
}

/** Fields of an assessment that say nothing of the case: what it is, and its review, which is shown apart. */
const OWN = [CREATED, "instrument", "purpose", REVIEW_STATE, REVIEW_REASON];

const isOwn = (field: string) => OWN.includes(field) || isAcknowledgedFor(field) || isThreadDraft(field);

const evidenceFields: Readonly<Record<string, string>> = {
	text: "what was seen or heard",
	source: "source",
	date: "date",
	reference: "where to find it again",
	direction: "for or against",
	area: "area",
	question: "question",
	origin: "where it was taken from",
};

/** What stands beside the questions of a case, and is no part of any answer. */
const besideFields: Readonly<Record<string, BesideFields>> = {
	[NOTE]: {
		one: "Note",
		fields: { title: "title", kind: "kind", date: "date", met: "who was met, by role", text: "text" },
	},
	[RECORD_SEEN]: {
		one: "Record",
		fields: { text: "which record", state: "how it stands", reason: "why it is missing", date: "date" },
	},
};

const noteKindWords: Readonly<Record<NoteKind, string>> = {
	"file-reading": "Reading of a file",
	interview: "Interview",
	meeting: "Meeting",
};

/** How the values read that are no text of their own. */
const besideSays: Readonly<Record<string, (value: Json) => string>> = {
	kind: (value) => sayAmong(noteKindWords, value),
	date: (value) => sayDate(textOf(value)),
	source: (value) => sayAmong(sourceWords, value),
	state: (value) => sayAmong(recordStateWords, value),
	[ORIGIN]: (value) => sayOrigin(textOf(objectOf(value).question)),
};

const sayOrigin = (question: string): string =>
	question === "" ? "A note of the case" : `What is written at ${question}`;

const sayAmong = (said: Readonly<Record<string, string>>, value: Json): string =>
	said[textOf(value)] ?? sayPlainly(value);

/** What is told of a move to another version of the instrument. */
const moveFields: Readonly<Record<string, SaidField>> = {
	[MOVE]: {
		name: "Version of the instrument",
		say: (value) => {
			const { from, to } = objectOf(value);
			return `Moved from ${sayVersion(from)} to ${sayVersion(to)}`;
		},
	},
	[MOVE_REASON]: { name: "Why the version was changed", say: sayPlainly },
};

const sayVersion = (named: Json | undefined): string => `version ${textOf(objectOf(named).version)}`;

const sayJudged = (value: Json): string => {
	const version = textOf(objectOf(value).version);
	return version === "" ? "" : `Under version ${version}`;
};

interface BesideFields {
	readonly one: string;
	readonly fields: Readonly<Record<string, string>>;
}

/**
 * What a field of an assessment's stream is called. Undefined for bookkeeping; a field that this version of the app does not
 * know goes by the name that the journal gives it, so that no change is left out of a history.
 */
export function caseFieldOf(source: CaseSource, record: RecordId, field: string): SaidField | undefined {
	if (record === source.assessment) return isOwn(field) ? undefined : assessmentField(source, field);
	const entry = recordOf(source.journal, record);
	if (!entry) return redactionField(field) ?? { name: field, say: sayPlainly };
	if (isBesideAnswers(entry.kind)) return fieldBesideAnswers(entry.kind, field);
	if (entry.kind === INSTRUMENT_MOVE) return moveFields[field];
	if (entry.kind === "evidence") return evidenceField(source, entry, field);
	const besides = besideFields[entry.kind];
	return besides ? besideField(source, entry, field, besides) : partField(source, entry, field);
}

function assessmentField(source: CaseSource, field: string): SaidField {
	const [aspect = "", id = ""] = field.split(/\/(.*)/, 2);
	const { instrument, place } = asking(source, id);
	if (place && field === fieldNames.answer(id)) {
		return { name: nameOf(place), say: (value) => sayValue({ ...source, instrument }, place.field, value) };
	}
	if (place && field === fieldNames.writeIn(id)) return { name: `${nameOf(place)}, written in`, say: sayPlainly };
	if (field === fieldNames.reason(id)) return { name: `${id}: reason and evidence`, say: sayPlainly };
	if (field === judgedField(id)) return { name: `${id}: judged again`, say: sayJudged };
	const check = instrument.checks.find((one) => one.id === id);
	if (check && field === fieldNames.acknowledged(id))
		return { name: `${check.at}: why the answer stands`, say: sayPlainly };
	return { name: aspect === field ? field : `${id}: ${aspect}`, say: sayPlainly };
}

/** The version that asks for a field: the one that stands, otherwise the latest before it that does. */
function asking({ instrument, earlier }: CaseSource, id: string) {
	const version = [instrument, ...earlier].find((one) => engineOf(one).fields.has(id)) ?? instrument;
	return { instrument: version, place: engineOf(version).fields.get(id) };
}

/** What a field of an instrument is called in a history, where its question is not beside it. */
export function nameOf({ id, role, field, question }: FieldPlace): string {
	if (role === "fact") return wordingOrNone(field.text);
	if (role === "question") return `${id}: answer`;
	return role === "aid" ? `${question.id}, prompt (not counted): ${field.text}` : `${question.id}: ${field.text}`;
}

function partField(source: CaseSource, entry: RecordEntry, field: string): SaidField {
	const { country } = source;
	const { instrument, place } = asking(source, entry.kind);
	const answer: Answer | undefined = place?.field.answer;
	if (answer?.type !== "repeat")
		return lifeOf(entry.kind, field) ?? { name: `${entry.kind}: ${field}`, say: sayPlainly };
	const question = place?.question ? `${place.question.id}: ` : "";
	const one = question + numbered(source, entry, capitalised(answer.one));
	const part = answer.fields.find(({ id }) => field === fieldNames.answer(id));
	if (!part) return lifeOf(one, field) ?? { name: `${one}, ${field}`, say: sayPlainly };
	return { name: `${one}, ${part.text}`, say: (value) => sayAnswer(instrument, part.answer, country, value) };
}

function evidenceField(source: CaseSource, entry: RecordEntry, field: string): SaidField {
	const { question } = evidenceItemOf(source.journal, entry.id);
	const one = (question === "" ? "" : `${question}: `) + numbered(source, entry, "Evidence");
	return (
		lifeOf(one, field) ?? { name: `${one}, ${evidenceFields[field] ?? field}`, say: besideSays[field] ?? sayPlainly }
	);
}

function besideField(source: CaseSource, entry: RecordEntry, field: string, { one, fields }: BesideFields): SaidField {
	const named = numbered(source, entry, one);
	return lifeOf(named, field) ?? { name: `${named}, ${fields[field] ?? field}`, say: besideSays[field] ?? sayPlainly };
}

/** What a certificate says: how many entries were redacted, and why. */
function redactionField(field: string): SaidField | undefined {
	if (isRedactionReason(field)) return { name: "Reason of the redaction", say: sayPlainly };
	return isRedactedField(field)
		? { name: "Redaction", say: (value) => sayRedacted(objectOf(value).events) }
		: undefined;
}

function sayRedacted(events: Json | undefined): string {
	const count = textsOf(events).length;
	return `${capitalised(sayNumber(count))} ${count === 1 ? "entry" : "entries"} redacted`;
}

/** That a record was added, removed or put back; undefined for every other field. */
export function lifeOf(name: string, field: string): SaidField | undefined {
	if (field === CREATED) return { name, say: () => "Added" };
	return field === REMOVED ? { name, say: (value) => (value === true ? "Removed" : "Put back") } : undefined;
}

/** "Institution 2": the number counts what was removed, too, so that it stays. */
export function numbered({ journal, assessment }: CaseSource, { id, kind }: RecordEntry, one: string): string {
	const all = [...recordsOf(journal, kind, assessment), ...removedRecordsOf(journal, kind, assessment)];
	const place = all.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)).findIndex((other) => other.id === id);
	return `${one} ${place + 1}`;
}

/** A value without an instrument that words it. */
export function sayPlainly(value: Json): string {
	if (value === null) return "";
	return typeof value === "string" ? value : canonical(value);
}
