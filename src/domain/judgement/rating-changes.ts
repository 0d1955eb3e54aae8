import { DISCLOSURE, DISCLOSURE_REASON, DISCLOSURE_WORDING } from "#domain/findings/disclosure/resolution.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import { isCovered } from "#domain/journal/cover.ts";
import type { Event, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { eventsInView, recordOf } from "#domain/journal/view.ts";
import { type Covers, ISSUED } from "#domain/report/issued-document.ts";
import { CHALLENGE } from "./factual-accuracy.ts";
import { findingKinds, JUDGEMENT } from "./judgement.ts";
import { DISSENT, RATING, ratingDrafts } from "./rating-fields.ts";
import { isThemeTag } from "./themes.ts";

/**
 * Something that a decision rests on and that changed after it. judgement: what else the lead wrote, such as what would have
 * to be false. `record` is the item, the finding, the judgement, the case or the inspection.
 */
export interface RatingChange {
	readonly kind: "evidence" | "finding" | "narrative" | "judgement" | "case" | "ruling";
	readonly record: RecordId;
}

/** What of the judgement's stream is nothing that a decision rests on. */
const beside = [RATING, ...ratingDrafts, ISSUED, DISCLOSURE, DISCLOSURE_REASON, DISCLOSURE_WORDING];

/** What of a case in the plan says whether it is in the sample; its reference is only what it is called. */
const inSample = [CREATED, REMOVED, "eligibility"];

/** Whether a field of the judgement's stream belongs to the record of the rating, to exports, to factual accuracy or to aids. */
export function isBesideTheRating(journal: Journal, record: RecordId, field: string): boolean {
	const kind = recordOf(journal, record)?.kind;
	return kind === CHALLENGE || kind === DISSENT || beside.includes(field) || isThemeTag(field);
}

/**
 * What changed beyond `covers`, each once, in the order of its first change. What was changed and changed back is among it.
 * Decisions of before stages were kept cover the judgement alone, so nothing is said of cases for them.
 */
export function changesBeyond(journal: Journal, covers: Covers): readonly RatingChange[] {
	const changes = new Map<string, RatingChange>();
	const coversCases = covers[PLAN] !== undefined;
	for (const event of eventsInView(journal)) {
		const { stream, writer, record } = event;
		if (record === writer || isCovered(event, covers[stream] ?? {})) continue;
		if (stream !== JUDGEMENT && !coversCases) continue;
		const change = changeOf(journal, event);
		if (change) changes.set(`${change.kind} ${change.record}`, change);
	}
	return [...changes.values()];
}

function changeOf(journal: Journal, event: Event): RatingChange | undefined {
	if (event.stream === JUDGEMENT) return changeInJudgement(journal, event);
	return event.stream === PLAN ? changeInPlan(journal, event) : changeInCase(journal, event);
}

function changeInJudgement(journal: Journal, { record, field }: Event): RatingChange | undefined {
	if (isBesideTheRating(journal, record, field)) return undefined;
	if (record === JUDGEMENT) return { kind: field.startsWith("narrative/") ? "narrative" : "judgement", record };
	const kind = recordOf(journal, record)?.kind;
	if (kind === "evidence") return { kind, record };
	return findingKinds.some((one) => one === kind)
		? { kind: "finding", record }
		: { kind: "judgement", record: JUDGEMENT };
}

function changeInPlan(journal: Journal, { record, field }: Event): RatingChange | undefined {
	if (record === INSPECTION) return field === "ruling" ? { kind: "ruling", record } : undefined;
	return recordOf(journal, record)?.kind === "case" && inSample.includes(field) ? { kind: "case", record } : undefined;
}

/** The stream of an assessment is the record of it, whose parent is the case. No decision rests on a rehearsal. */
function changeInCase(journal: Journal, { stream }: Event): RatingChange | undefined {
	const assessment = recordOf(journal, stream);
	if (!assessment || purposeOf(journal, stream) === "rehearsal") return undefined;
	return { kind: "case", record: assessment.parent };
}
