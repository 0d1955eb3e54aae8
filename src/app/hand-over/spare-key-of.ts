import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { isRecipient } from "#exchange/recipients.ts";

/** The office's spare key, "age1…"; empty where the plan has none, or one to which nothing can be sealed. */
export function spareKeyOf(journal: Journal): string {
	const { spareRecipient } = inspectionOf(journal);
	return isRecipient(spareRecipient) ? spareRecipient : "";
}
