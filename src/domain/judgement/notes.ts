import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import type { EvidenceSource } from "./evidence.ts";

export const noteKinds = ["file-reading", "interview", "meeting"] as const;

export type NoteKind = (typeof noteKinds)[number];

/** What somebody wrote down while reading a file, in an interview or in a meeting. It is no answer and is never counted. */
export interface Note {
	readonly id: RecordId;
	readonly title: string;
	readonly kind: NoteKind | "";
	/** Plain date, or empty. */
	readonly date: string;
	/** Who was met, by role. */
	readonly met: string;
	readonly text: string;
}

export type NoteField = Exclude<keyof Note, "id">;

/** The kind of record that a note is. */
export const NOTE = "note";

/** The source of what a note of a kind shows. */
export const sourceOfNote: Readonly<Record<NoteKind, EvidenceSource>> = {
	"file-reading": "case",
	interview: "interview",
	meeting: "meeting",
};

/** The notes of an assessment or, with `JUDGEMENT` as parent, of the inspection, in the order in which they were begun. */
export function notesOf(journal: Journal, parent: RecordId): readonly Note[] {
	return recordsOf(journal, NOTE, parent).map(({ id }) => noteOf(journal, id));
}

export function noteOf(journal: Journal, id: RecordId): Note {
	const text = (field: NoteField) => textOf(currentValue(journal, id, field));
	return {
		id,
		title: text("title"),
		kind: noteKinds.find((kind) => kind === text("kind")) ?? "",
		date: text("date"),
		met: text("met"),
		text: text("text"),
	};
}

/** The change that begins a note of an assessment or of the inspection. */
export function planNote(id: RecordId, parent: RecordId, order: number): Change {
	return { stream: parent, record: id, field: CREATED, value: { kind: NOTE, parent, order } };
}
