import { plural } from "#ui/words/plural.ts";

/** What is said of rulings beyond the one that every inspection needs. */
export const furtherRulings = {
	heading: "Further rulings",
	explained:
		"What else the lead inspector rules where the case assessment guidance leaves something open. Each is printed in the summary and in the sample findings.",
	none: "No further ruling has been made.",
	one: (number: number) => `Further ruling ${number}`,
	question: "What was the question?",
	decision: "What is the ruling?",
	reason: "Why?",
	madeBy: (who: string, when: string) => `${who}, ${when}`,
	add: "Add a ruling",
	remove: "Remove",
	removedNow: "The ruling was removed.",
	removed: (count: number) => plural(count, { one: "1 ruling was removed", other: `${count} rulings were removed` }),
	putBack: "Put back",
	putBackNow: "The ruling is back.",
	nothingWritten: "nothing written",
};
