import type { Direction } from "#domain/judgement/evidence.ts";
import { sourceWords } from "#domain/judgement/say-evidence.ts";
import { plural } from "#ui/words/plural.ts";

const entries = (count: number) => plural(count, { one: "1 entry", other: `${count} entries` });

/** What the evidence log of an inspection says. */
export const evidence = {
	title: "Evidence",
	heading: "Evidence log",
	explained:
		"What documents, meetings, interviews and cases showed, for or against the standard being met. Every entry is stored as you write it.",
	noNames: "Never the name of a child or a family, a date of birth or an address.",
	none: "Nothing has been recorded yet.",
	noneRecorded: "None recorded.",
	add: "Add evidence",
	change: "Change",
	done: "Done",
	remove: "Remove",
	removedNow: "The entry was removed. You can put it back below.",
	item: (number: number) => `Evidence ${number}`,
	ofItem: (number: number) => `evidence ${number}`,

	text: "What was seen or heard",
	nothingWritten: "Nothing written yet",
	source: "Source",
	sources: sourceWords,
	date: "Date",
	reference: "Where to find it again",
	referenceHint: "For example: document D3, page 4. For a case, its pseudonymous reference.",
	direction: "For or against the standard being met",
	directions: { for: "For", against: "Against" } satisfies Record<Direction, string>,
	area: "Area of the standard",
	notPlaced: "Not yet for or against an area",

	filter: {
		heading: "Show only",
		source: "Source",
		direction: "For or against",
		area: "Area",
		notSaid: "Not said yet",
		shown: (shown: number, all: number) => `Showing ${shown} of ${entries(all)}`,
	},

	judgement: {
		use: "Use in the judgement",
		used: "In the inspection’s evidence log",
	},

	removed: (count: number) => `Removed (${count})`,
	putBack: "Put back",
	putBackNow: "The entry is back.",
};
