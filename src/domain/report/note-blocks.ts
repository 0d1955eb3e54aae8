import { sayDate } from "#domain/dates.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { notesOf } from "#domain/judgement/notes.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";

/** The notes that were written in a case: for internal copies only. */
export function noteBlocks(journal: Journal, assessment: RecordId): readonly Block[] {
	const notes = notesOf(journal, assessment);
	if (notes.length === 0) return [];
	return [
		heading(2, "Notes"),
		paragraph("Notes are no answers, and none of them is counted."),
		keyValues(
			"Notes of file readings, interviews and meetings",
			notes.map(({ title, met, date, text }, index) => {
				const about = [title.trim(), met.trim(), sayDate(date)].filter((part) => part !== "").join(", ");
				return {
					key: about === "" ? `Note ${index + 1}` : `Note ${index + 1}: ${about}`,
					value: text.trim() || "Nothing written",
				};
			}),
		),
	];
}
