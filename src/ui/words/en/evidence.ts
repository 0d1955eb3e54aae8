import type { Direction } from "#domain/judgement/evidence.ts";
import type { NoteKind } from "#domain/judgement/notes.ts";
import type { OriginNow } from "#domain/judgement/origin.ts";
import type { Anonymisation, ExampleKind } from "#domain/judgement/practice-examples.ts";
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
		words: "With these words",
		notSaid: "Not said yet",
		shown: (shown: number, all: number) => `Showing ${shown} of ${entries(all)}`,
	},

	origin: {
		from: "Taken from",
		place: ({ kind, reference }: Pick<OriginNow, "kind" | "reference">, question: string) =>
			[
				reference === "" ? `the inspection’s ${kind === "evidence" ? "evidence log" : "notes"}` : `case ${reference}`,
				question,
				reference !== "" && kind === "note" ? "notes" : "",
			]
				.filter((part) => part !== "")
				.join(", "),
		states: {
			kept: "The text has changed since; the passage still stands in it.",
			changed: "The text has changed since.",
			removed: "It has been removed there since.",
		} satisfies Record<Exclude<OriginNow["state"], "same">, string>,
	},

	passage: {
		attach: "Attach the selected passage as evidence",
		button: "Attach as evidence",
		buttonWithKey: (key: string) => `Attach as evidence (${key})`,
		inLog: "The passage is in the inspection’s evidence log. Say there what it is for or against.",
		atQuestion: (question: string) =>
			`The passage is in the evidence of ${question === "" ? "the case as a whole" : question}. Say there what it is for or against.`,
		mark: "Mark as a practice example",
		marked: "The passage is among the practice examples. Say there what it shows and how far it is anonymised.",
		goTo: "Go to it",
	},

	notes: {
		heading: "Notes",
		show: (count: number) => (count === 0 ? "Show notes" : `Show notes (${count})`),
		hide: "Hide notes",
		explained:
			"What you write down while reading a file, in an interview or in a meeting. Notes are no answers. Attach a passage as evidence by selecting it.",
		none: "No notes yet.",
		add: "Add a note",
		item: (number: number) => `Note ${number}`,
		ofItem: (number: number) => `note ${number}`,
		titled: (number: number, title: string) => (title === "" ? `Note ${number}` : `Note ${number}: ${title}`),
		title: "Title",
		kind: "Kind of note",
		kinds: {
			"file-reading": "Reading of a file",
			interview: "Interview",
			meeting: "Meeting",
		} satisfies Record<NoteKind, string>,
		date: "Date",
		met: "Who was met, by role",
		metHint: "For example: case manager, two members of the board.",
		text: "Notes",
		removed: (count: number) => `Removed notes (${count})`,
	},

	records: {
		title: "Records seen and missing",
		explained:
			"Which records of each case were read, which were asked for and are missing, and which are not available.",
		summary: (all: number, missing: number) => {
			const parts = [all === 0 ? "" : `${all}`, missing === 0 ? "" : `${missing} missing`].filter(
				(part) => part !== "",
			);
			return parts.length === 0 ? "Records seen and missing" : `Records seen and missing (${parts.join(", ")})`;
		},
		none: "No record has been entered yet.",
		add: "Add a record",
		item: (number: number) => `Record ${number}`,
		ofItem: (number: number) => `record ${number}`,
		text: "Which record",
		textHint:
			"For example: entry in the case management system, resettlement plan, assessment, minutes of a review. No name.",
		state: "How it stands",
		notSaid: "Not said yet",
		reason: "Why it is missing or not available",
		reasonHint: "Leave empty for a record that was seen.",
		date: "When it was seen, asked for or said to be missing",
		removed: (count: number) => `Removed records (${count})`,
	},

	examples: {
		title: "Practice examples",
		explained:
			"Passages that show effective practice or what to improve, for the summary. Outward copies hold only those that somebody has checked, and each passes the gate.",
		none: "No practice example yet. Select a passage in an answer or a note, or write one here.",
		add: "Write a practice example",
		mark: "Mark as a practice example",
		marked: "Marked as a practice example",
		item: (number: number) => `Practice example ${number}`,
		ofItem: (number: number) => `practice example ${number}`,
		text: "The passage",
		kind: "What it shows",
		kinds: {
			effective: "Effective practice",
			improvement: "Area for improvement",
		} satisfies Record<ExampleKind, string>,
		anonymisation: "Anonymisation",
		states: {
			"not-yet": "Not yet",
			altered: "Names and details altered",
			checked: "Checked",
		} satisfies Record<Anonymisation, string>,
		by: (who: string) => `Said by ${who} of these words.`,
		changedSince: "The words have changed since somebody said that they are anonymised. Say anew how far they are.",
	},

	judgement: {
		use: "Use in the judgement",
		used: "In the inspection’s evidence log",
	},

	removed: (count: number) => `Removed (${count})`,
	putBack: "Put back",
	putBackNow: "The entry is back.",
};
