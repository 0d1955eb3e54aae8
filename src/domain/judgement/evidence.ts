import type { Change } from "#domain/journal/change.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import { type Area, areas, JUDGEMENT } from "./judgement.ts";
import { ORIGIN, type Origin, readOrigin } from "./origin.ts";

export const evidenceSources = ["document", "meeting", "interview", "case"] as const;

export type EvidenceSource = (typeof evidenceSources)[number];

/** Whether an item speaks for or against the standard being met. */
export const directions = ["for", "against"] as const;

export type Direction = (typeof directions)[number];

/**
 * Something seen or heard. In the inspection's log it has an area and a direction; in a case it may belong to a question.
 * Whatever has not been said yet is empty.
 */
export interface EvidenceItem {
	readonly id: RecordId;
	readonly text: string;
	readonly source: EvidenceSource | "";
	/** Plain date, or empty. */
	readonly date: string;
	/** Where it can be found again: a document's number, a paragraph, a record's entry. */
	readonly reference: string;
	readonly direction: Direction | "";
	readonly area: Area | "";
	/** The question of the instrument that it was noted at; empty for the case or the inspection as a whole. */
	readonly question: string;
	/** What the lead inspector answers to it, where it speaks against. */
	readonly answer: string;
	/** What the text was taken from, word for word; undefined where somebody wrote it here. */
	readonly origin?: Origin;
}

export type EvidenceField = Exclude<keyof EvidenceItem, "id" | "origin">;

/** The evidence noted for an assessment or, with `JUDGEMENT` as parent, for the inspection as a whole. */
export function evidenceOf(journal: Journal, parent: RecordId): readonly EvidenceItem[] {
	return recordsOf(journal, "evidence", parent).map(({ id }) => evidenceItemOf(journal, id));
}

export function evidenceItemOf(journal: Journal, id: RecordId): EvidenceItem {
	const text = (field: EvidenceField) => textOf(currentValue(journal, id, field));
	const origin = readOrigin(currentValue(journal, id, ORIGIN));
	return {
		id,
		text: text("text"),
		source: evidenceSources.find((source) => source === text("source")) ?? "",
		date: text("date"),
		reference: text("reference"),
		direction: directions.find((direction) => direction === text("direction")) ?? "",
		area: areas.find((area) => area === text("area")) ?? "",
		question: text("question"),
		answer: text("answer"),
		...(origin && { origin }),
	};
}

/** The changes that add an item to the evidence of an assessment or of the inspection, with what is known of it. */
export function planEvidence(
	id: RecordId,
	parent: RecordId,
	order: number,
	known: Partial<Omit<EvidenceItem, "id">> = {},
): readonly Change[] {
	const stream: StreamId = parent;
	return [
		{ stream, record: id, field: CREATED, value: { kind: "evidence", parent, order } },
		...Object.entries(known).map(([field, value]): Change => ({ stream, record: id, field, value })),
	];
}

/** The inspection's own evidence (documents, meetings, interviews and what cases showed). */
export function inspectionEvidenceOf(journal: Journal): readonly EvidenceItem[] {
	return evidenceOf(journal, JUDGEMENT);
}

/** Whether it is said what an item speaks for or against. */
export function isPlaced({ area, direction }: EvidenceItem): boolean {
	return area !== "" && direction !== "";
}

/** Whether an item holds anything yet: what was seen or heard, or where it is to be found. */
export function saysSomething({ text, reference }: EvidenceItem): boolean {
	return text.trim() !== "" || reference.trim() !== "";
}
