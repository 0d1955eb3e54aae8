import { areaTitles } from "#app/area-titles.ts";
import type { Session } from "#app/session/session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { judgedField } from "#domain/assessment/judged.ts";
import { sayDate } from "#domain/dates.ts";
import { sayAnswer } from "#domain/findings/say-answer.ts";
import type { Answer, Instrument, Question } from "#domain/instrument/instrument.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { evidenceItemOf } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { NOTE } from "#domain/judgement/notes.ts";
import { PRACTICE_EXAMPLE } from "#domain/judgement/practice-examples.ts";
import { RECORD_SEEN } from "#domain/judgement/records-seen.ts";
import { words } from "#ui/words/words.ts";
import type { AssessmentStore } from "./assessment-store.ts";

/** A field of a record of the assessment, with what it is called and how its values read. */
export interface SaidField {
	readonly record: RecordId;
	readonly field: string;
	readonly name: string;
	say(value: Json | undefined): string;
}

/** Of which assessment, under which instrument. */
export type SaidOf = Pick<AssessmentStore, "session" | "assessment" | "instrument" | "country">;

interface Asked {
	readonly id: string;
	readonly text: string;
	readonly answer: Answer;
}

/** Everything that is said at a question: its answer, reason, parts, and the evidence noted there. */
export function saidAt(store: SaidOf, question: Question): readonly SaidField[] {
	const { assessment, instrument } = store;
	const text = (field: string, name: string) => ({ record: assessment, field, name, say: textOf });
	return [
		...saidIn(store, { ...question, text: words.assessment.answer }),
		text(fieldNames.reason(question.id), words.assessment.reason),
		...[...question.followUps, ...question.descriptions, ...question.aids].flatMap((part) => saidIn(store, part)),
		...saidAgainstWarnings(assessment, instrument, question.id),
		...saidInEvidence(store.session, assessment, question.id),
	];
}

/** Everything that is said among the facts. */
export function saidInFacts(store: SaidOf): readonly SaidField[] {
	const { assessment, instrument } = store;
	return [
		...instrument.facts.flatMap((fact) => saidIn(store, fact)),
		...instrument.facts.flatMap(({ id }) => saidAgainstWarnings(assessment, instrument, id)),
	];
}

/** Why answers stand against the warnings at a question or fact. */
function saidAgainstWarnings(record: RecordId, { checks }: Instrument, place: string): readonly SaidField[] {
	return checks
		.filter(({ at }) => at === place)
		.map(({ id }) => ({
			record,
			field: fieldNames.acknowledged(id),
			name: words.assessment.whyItStands,
			say: textOf,
		}));
}

/** What is said in one field of the instrument: its answer and what is written in beside it, or the parts that it repeats. */
function saidIn({ session, assessment, instrument, country }: SaidOf, asked: Asked): readonly SaidField[] {
	const { id, text, answer } = asked;
	if (answer.type !== "repeat") {
		return [
			{
				record: assessment,
				field: fieldNames.answer(id),
				name: text,
				say: (value) => sayAnswer(instrument, answer, country, value),
			},
			{ record: assessment, field: fieldNames.writeIn(id), name: `${text}: ${words.common.writeIn}`, say: textOf },
			saidWhenJudged(assessment, id),
		];
	}
	const parts = allRecordsOf(session, id, assessment).flatMap((record, index) => {
		const one = words.assessment.part(answer.one, index + 1);
		return [
			removal(record, one),
			...answer.fields.map((part) => ({
				record,
				field: fieldNames.answer(part.id),
				name: `${one}: ${part.text}`,
				say: (value: Json | undefined) => sayAnswer(instrument, part.answer, country, value),
			})),
		];
	});
	return [...parts, saidWhenJudged(assessment, id)];
}

/** What the evidence items of an assessment, or of the inspection, say that were noted at a question, or at none. */
export function saidInEvidence(session: Session, parent: RecordId, question = ""): readonly SaidField[] {
	const said = words.evidence;
	const among = (labels: Readonly<Record<string, string>>) => (value: Json | undefined) => labels[textOf(value)] ?? "";
	return allRecordsOf(session, "evidence", parent)
		.filter((record) => evidenceItemOf(session.journal, record).question === question)
		.flatMap((record, index) => {
			const one = said.item(index + 1);
			return [
				removal(record, one),
				{ record, field: "text", name: `${one}: ${said.text}`, say: textOf },
				{ record, field: "area", name: `${one}: ${said.area}`, say: among(areaTitles) },
				{ record, field: "direction", name: `${one}: ${said.direction}`, say: among(said.directions) },
				{ record, field: "source", name: `${one}: ${said.source}`, say: among(said.sources) },
				{
					record,
					field: "date",
					name: `${one}: ${said.date}`,
					say: (value: Json | undefined) => sayDate(textOf(value)),
				},
				{ record, field: "reference", name: `${one}: ${said.reference}`, say: textOf },
			];
		});
}

/** What the notes of an assessment, or of the inspection, say. */
export function saidInNotes(session: Session, parent: RecordId): readonly SaidField[] {
	const said = words.evidence.notes;
	return allRecordsOf(session, NOTE, parent).flatMap((record, index) => {
		const one = said.item(index + 1);
		const text = (field: string, name: string) => ({ record, field, name: `${one}: ${name}`, say: textOf });
		return [removal(record, one), text("title", said.title), text("met", said.met), text("text", said.text)];
	});
}

/** What the practice examples of the inspection say. */
export function saidInExamples(session: Session): readonly SaidField[] {
	const said = words.evidence.examples;
	return allRecordsOf(session, PRACTICE_EXAMPLE, JUDGEMENT).flatMap((record, index) => {
		const one = said.item(index + 1);
		return [removal(record, one), { record, field: "text", name: `${one}: ${said.text}`, say: textOf }];
	});
}

/** What the log of a case's records says. */
export function saidInRecords(session: Session, assessment: RecordId): readonly SaidField[] {
	const said = words.evidence.records;
	return allRecordsOf(session, RECORD_SEEN, assessment).flatMap((record, index) => {
		const one = said.item(index + 1);
		const text = (field: string, name: string) => ({ record, field, name: `${one}: ${name}`, say: textOf });
		return [removal(record, one), text("text", said.text), text("reason", said.reason)];
	});
}

/** That an answer was judged again after a move to another version, and under which. */
function saidWhenJudged(record: RecordId, id: string): SaidField {
	const { judged, judgedUnder } = words.instruments.atCase;
	const say = (value: Json | undefined) => {
		const version = textOf(objectOf(value).version);
		return version === "" ? "" : judgedUnder(version);
	};
	return { record, field: judgedField(id), name: judged, say };
}

function removal(record: RecordId, name: string): SaidField {
	const say = (value: Json | undefined) => (value === true ? words.assessment.removed : words.assessment.putBackAgain);
	return { record, field: "removed", name, say: (value) => (value === undefined ? "" : say(value)) };
}

/** The records of a kind, removed ones in their places. */
export function allRecordsOf({ journal }: Session, kind: string, parent: RecordId): readonly RecordId[] {
	return [...recordsOf(journal, kind, parent), ...removedRecordsOf(journal, kind, parent)]
		.sort((a, b) => a.order - b.order)
		.map(({ id }) => id);
}
