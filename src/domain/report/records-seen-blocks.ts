import { sayDate } from "#domain/dates.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordsSeenOf } from "#domain/judgement/records-seen.ts";
import { recordStateWords } from "#domain/judgement/say-record-seen.ts";
import { heading, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";

/** The log of records seen and missing of one case: for internal copies only. */
export function recordsSeenBlocks(journal: Journal, assessment: RecordId): readonly Block[] {
	const records = recordsSeenOf(journal, assessment);
	return [
		heading(2, "Records seen and missing"),
		records.length === 0
			? paragraph("None recorded.")
			: {
					type: "table",
					caption: "Records that were looked for in this case",
					columns: [
						{ header: "Record", width: 5 },
						{ header: "How it stands", width: 3 },
						{ header: "Why, where it is missing", width: 5 },
						{ header: "When and by whom", width: 3 },
					],
					rows: records.map(({ text, state, reason, date, who }) => [
						text.trim() || "Nothing written",
						state === "" ? "Not said yet" : recordStateWords[state],
						reason.trim() || "None given",
						[sayDate(date), who].filter((part) => part !== "").join(", ") || "Not recorded",
					]),
				},
	];
}
