import type { Change } from "#domain/journal/change.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";

/** The stream of the judgement, and the record that it is about. */
export const JUDGEMENT: StreamId & RecordId = "judgement";

/** The sections under which the standard's expectations are identified (effective practice guide, line 436). */
export const areas = ["policy", "provision", "evaluation"] as const;

export type Area = (typeof areas)[number];

/** What the lead writes, as lists of short texts. */
export const findingKinds = ["strength", "improvement", "recommendation"] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
	readonly id: RecordId;
	readonly kind: FindingKind;
	readonly text: string;
	/** Who should act; for a recommendation. */
	readonly addressee: string;
}

export interface Judgement {
	readonly narratives: Readonly<Record<Area, string>>;
	readonly strengths: readonly Finding[];
	readonly improvements: readonly Finding[];
	readonly recommendations: readonly Finding[];
}

export const narrativeField = (area: Area) => `narrative/${area}`;

/** What the lead has written so far. Nothing of it is ever filled in from answers. */
export function judgementOf(journal: Journal): Judgement {
	const narrative = (area: Area) => textOf(currentValue(journal, JUDGEMENT, narrativeField(area)));
	return {
		narratives: {
			policy: narrative("policy"),
			provision: narrative("provision"),
			evaluation: narrative("evaluation"),
		},
		strengths: findingsOf(journal, "strength"),
		improvements: findingsOf(journal, "improvement"),
		recommendations: findingsOf(journal, "recommendation"),
	};
}

/** The findings of one kind, in the lead's order; empty ones included, since they are being written. */
export function findingsOf(journal: Journal, kind: FindingKind): readonly Finding[] {
	return recordsOf(journal, kind, JUDGEMENT).map(({ id }) => ({
		id,
		kind,
		text: textOf(currentValue(journal, id, "text")),
		addressee: textOf(currentValue(journal, id, "addressee")),
	}));
}

/** The change that adds an empty finding at the end of its list. */
export function planFinding(id: RecordId, kind: FindingKind, order: number): Change {
	return { stream: JUDGEMENT, record: id, field: "created", value: { kind, parent: JUDGEMENT, order } };
}
