import type { Change } from "#domain/journal/change.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { between } from "#domain/journal/order.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, type RecordEntry, recordsOf } from "#domain/journal/view.ts";

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

export const narrativeField = (area: string) => `narrative/${area}`;

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
	return { stream: JUDGEMENT, record: id, field: CREATED, value: { kind, parent: JUDGEMENT, order } };
}

/** The changes that move a finding one place up or down in its list; none where it is at that end already. */
export function planMove(journal: Journal, kind: FindingKind, id: RecordId, way: "up" | "down"): readonly Change[] {
	const list = recordsOf(journal, kind, JUDGEMENT);
	const from = list.findIndex((entry) => entry.id === id);
	const to = way === "up" ? from - 1 : from + 1;
	const moved = list[from];
	if (!moved || to < 0 || to >= list.length) return [];
	const others = list.filter((entry) => entry !== moved);
	const [before, after] = [others[to - 1]?.order, others[to]?.order];
	const order = between(before, after);
	const fits = (before === undefined || before < order) && (after === undefined || order < after);
	if (fits) return [placed(moved, order)];
	// Two devices gave the same order, or no number is left between two: then the whole list is numbered anew.
	return others.toSpliced(to, 0, moved).map((entry, index) => placed(entry, index + 1));
}

function placed({ id, kind, parent }: RecordEntry, order: number): Change {
	return { stream: JUDGEMENT, record: id, field: CREATED, value: { kind, parent, order } };
}
