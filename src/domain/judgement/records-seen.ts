import { sampleOf } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";

/** seen: it was read. asked: asked for and missing so far. not-available: it was said not to be there, with the reason. */
export const recordStates = ["seen", "asked", "not-available"] as const;

export type RecordState = (typeof recordStates)[number];

/** A record of a service that was looked for in a case: a plan, an assessment, minutes, an entry of its system. */
export interface RecordSeen {
	readonly id: RecordId;
	/** Which record, never with a name. */
	readonly text: string;
	readonly state: RecordState | "";
	/** Why it is missing or not available. */
	readonly reason: string;
	/** Plain date on which it was seen, asked for or said to be missing; or empty. */
	readonly date: string;
	/** Who said last how it stands. */
	readonly who: string;
}

export type RecordSeenField = Exclude<keyof RecordSeen, "id" | "who">;

/** The kind of record that an entry of the log of records is. */
export const RECORD_SEEN = "record-seen";

/** The log of one case's records, in the order in which they were entered. */
export function recordsSeenOf(journal: Journal, assessment: RecordId): readonly RecordSeen[] {
	return recordsOf(journal, RECORD_SEEN, assessment).map(({ id }) => {
		const text = (field: RecordSeenField) => textOf(currentValue(journal, id, field));
		return {
			id,
			text: text("text"),
			state: recordStates.find((state) => state === text("state")) ?? "",
			reason: text("reason"),
			date: text("date"),
			who: historyOf(journal, id, "state").at(-1)?.who?.name ?? "",
		};
	});
}

export interface CaseRecords {
	readonly case: RecordId;
	readonly reference: string;
	readonly records: readonly RecordSeen[];
}

/** The logs of all cases of the sample in which something is entered. */
export function recordsByCase(journal: Journal): readonly CaseRecords[] {
	return sampleOf(journal)
		.map(({ id, reference, assessment }) => ({
			case: id,
			reference,
			records: assessment ? recordsSeenOf(journal, assessment.id) : [],
		}))
		.filter(({ records }) => records.length > 0);
}

/** The change that begins an entry of a case's log of records. */
export function planRecordSeen(id: RecordId, assessment: RecordId, order: number): Change {
	return { stream: assessment, record: id, field: CREATED, value: { kind: RECORD_SEEN, parent: assessment, order } };
}
