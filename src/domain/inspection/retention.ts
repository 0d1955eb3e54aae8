import { isPlainDate } from "#domain/dates.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { INSPECTION } from "./inspection.ts";

/** The plain date until which an inspection is to be kept, or empty: what is no date is none. */
export function retentionOf(journal: Journal): string {
	const given = textOf(currentValue(journal, INSPECTION, "retention"));
	return isPlainDate(given) ? given : "";
}

/** Whether the day until which it is to be kept is over. `today` is a plain date. */
export function isRetentionOver(journal: Journal, today: string): boolean {
	const until = retentionOf(journal);
	return until !== "" && until < today;
}
