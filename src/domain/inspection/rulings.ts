import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { type Entry, historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import { INSPECTION, PLAN } from "./inspection.ts";

/** The texts of a ruling, in the order of being written. */
export const rulingTexts = ["question", "decision", "reason"] as const;

export type RulingText = (typeof rulingTexts)[number];

/** What the lead inspector ruled, beyond "lived outside the area", on something that the guidance leaves open. */
export interface FurtherRuling {
	readonly id: RecordId;
	readonly question: string;
	readonly decision: string;
	readonly reason: string;
	/** The name of who last wrote in it; empty while nobody did. */
	readonly by: string;
	/** When that was, in milliseconds since 1970, UTC; 0 while nobody did. */
	readonly at: number;
}

export const FURTHER_RULING = "ruling";

/** The lead's further rulings, in their order. */
export function furtherRulingsOf(journal: Journal): readonly FurtherRuling[] {
	return recordsOf(journal, FURTHER_RULING, INSPECTION).map(({ id }) => {
		const text = (field: RulingText) => textOf(currentValue(journal, id, field)).trim();
		const last = rulingTexts
			.flatMap((field) => historyOf(journal, id, field))
			.reduce<Entry | undefined>((latest, one) => (latest && latest.event.at > one.event.at ? latest : one), undefined);
		return {
			id,
			question: text("question"),
			decision: text("decision"),
			reason: text("reason"),
			by: last?.who?.name ?? "",
			at: last?.at ?? 0,
		};
	});
}

/** The change that begins a ruling. Its texts are fields of it. */
export function planFurtherRuling(id: RecordId, order: number): Change {
	return { stream: PLAN, record: id, field: CREATED, value: { kind: FURTHER_RULING, parent: INSPECTION, order } };
}

/** Whether anything is written of a ruling. */
export function saysAnything({ question, decision, reason }: FurtherRuling): boolean {
	return [question, decision, reason].some((text) => text !== "");
}
