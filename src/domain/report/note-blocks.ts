import { sayDate } from "#domain/dates.ts";
import type { Note } from "#domain/judgement/notes.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";

/** Notes that were written in a case or about the inspection: for internal copies only. */
export function noteBlocks(notes: readonly Note[]): readonly Block[] {
	return [
		heading(2, "Notes"),
		paragraph("Notes are no answers, and none of them is counted."),
		notes.length === 0
			? paragraph("None recorded.")
			: keyValues(
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
