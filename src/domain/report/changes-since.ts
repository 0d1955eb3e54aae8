import { isAcknowledgedFor } from "#domain/assessment/answers.ts";
import { DISCLOSURE_REASON, DISCLOSURE_WORDING } from "#domain/findings/disclosure/resolution.ts";
import { INTERESTS_DECLARED, REHEARSAL_WAIVED, REHEARSED } from "#domain/handover/joining.ts";
import { isRedrawDraft } from "#domain/inspection/dip-sample.ts";
import { isInterestDraft } from "#domain/inspection/interests.ts";
import { isThreadDraft } from "#domain/inspection/queries.ts";
import { REVIEW_REASON } from "#domain/inspection/review.ts";
import { CARD_STEP_DRAFT } from "#domain/inspection/safeguarding.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Event, Json, RecordId, StreamId } from "#domain/journal/event.ts";
import { add, createJournal, type Journal } from "#domain/journal/journal.ts";
import { eventsInView, type FieldState, fieldOf, readAlike } from "#domain/journal/view.ts";
import { OUTCOME_EXPLANATION } from "#domain/judgement/factual-accuracy.ts";
import { OVERALL_SCORE } from "#domain/judgement/overall-score.ts";
import { ratingDrafts } from "#domain/judgement/rating-fields.ts";
import { isDrawnOn } from "./drawn-on.ts";
import { type Covers, ISSUED } from "./issued-document.ts";
import type { Block, Report } from "./report.ts";

/**
 * Fields that no document tells: the record of exports, what is being written until it becomes part of a decision, what members
 * do before fieldwork, and the overall score, which stands apart from the rating.
 */
const beside = [
	ISSUED,
	REVIEW_REASON,
	"eligibility-reason",
	...ratingDrafts,
	OUTCOME_EXPLANATION,
	DISCLOSURE_REASON,
	DISCLOSURE_WORDING,
	CARD_STEP_DRAFT,
	INTERESTS_DECLARED,
	REHEARSED,
	REHEARSAL_WAIVED,
	OVERALL_SCORE,
];

const areBeside = [isThreadDraft, isInterestDraft, isRedrawDraft, isAcknowledgedFor];

const isBeside = (field: string) => beside.includes(field) || areBeside.some((is) => is(field));

/** A field that reads differently now than what a copy covers. */
export interface ChangedField {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly field: string;
	readonly before: FieldState;
	readonly now: FieldState;
}

/** A part of a document that is not as it was: a heading and what stands under it, up to the next heading. */
export interface ChangedPart {
	/** The headings that lead to it, the document's title apart; empty for what stands before the first. */
	readonly headings: readonly string[];
	readonly change: "changed" | "added" | "removed";
}

/** The journal as it was for the maker of a copy; what was redacted since is redacted there too. */
export function journalAt(journal: Journal, covers: Covers): Journal {
	const past = createJournal();
	add(
		past,
		eventsInView(journal).filter((event) => isCovered(event, covers)),
	);
	return past;
}

/**
 * Every field that reads differently now than in `past`, in the order in which they were first changed. What was changed
 * and changed back is not among them, nor who wrote, nor the record of exports, nor a second assessment but for its
 * safeguarding cards, nor a rehearsal.
 */
export function changedFields(past: Journal, journal: Journal): readonly ChangedField[] {
	const changed = new Map<string, ChangedField>();
	for (const { id, stream, record, writer, field } of eventsInView(journal)) {
		const key = JSON.stringify([record, field]);
		if (past.events.has(id) || record === writer || isBeside(field) || changed.has(key)) continue;
		if (!isDrawnOn(journal, stream, record)) continue;
		const [before, now] = [fieldOf(past, record, field), fieldOf(journal, record, field)];
		if (!readAlike(before, now)) changed.set(key, { stream, record, field, before, now });
	}
	return [...changed.values()];
}

/** Which parts of a document read differently now, in the order of the document now; what is gone comes last. */
export function changedParts(before: Report, now: Report): readonly ChangedPart[] {
	return differingParts(partsOf(before.blocks), partsOf(now.blocks));
}

/** The same of parts by the headings that lead to them, each with its text or with what stands for it. */
export function differingParts(
	old: ReadonlyMap<string, string>,
	current: ReadonlyMap<string, string>,
): readonly ChangedPart[] {
	const differing = [...current].flatMap(([path, text]): readonly ChangedPart[] => {
		const was = old.get(path);
		if (was === text) return [];
		return [{ headings: JSON.parse(path), change: was === undefined ? "added" : "changed" }];
	});
	const gone = [...old.keys()].filter((path) => !current.has(path));
	return [...differing, ...gone.map((path): ChangedPart => ({ headings: JSON.parse(path), change: "removed" }))];
}

function isCovered({ stream, writer, seq }: Event, covers: Covers): boolean {
	return seq <= (covers[stream]?.[writer] ?? 0);
}

/** The text of each part by the headings that lead to it, as JSON. Parts with the same headings are read as one. */
export function partsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	let headings: readonly string[] = [];
	for (const block of blocks) {
		if (block.type === "heading")
			headings = block.level === 1 ? [] : [...headings.slice(0, block.level - 2), block.text];
		const path = JSON.stringify(headings);
		parts.set(path, `${parts.get(path) ?? ""}\n${textOf(block)}`);
	}
	return parts;
}

const textOf = (block: Block): string => canonical(block as object as Json);
