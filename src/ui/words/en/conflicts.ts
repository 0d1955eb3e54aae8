import { plural } from "#ui/words/plural.ts";

/** What the screen says that lists what people entered without seeing each other. */
export const conflicts = {
	title: "Conflicts to decide",
	hint: "Entries that people made without seeing each other, side by side",
	explained:
		"These entries were made on different devices without sight of each other. None of them is lost, and none is preferred: keep one of them, or write a third. The others stay in the history.",
	left: (count: number) =>
		count === 0
			? "Nothing is in conflict."
			: plural(count, { one: "1 conflict to decide", other: `${count} conflicts to decide` }),
	status: (count: number) => (count === 0 ? "Nothing to decide" : `${count} to decide`),
	third: "Or write it anew",
	decided: (what: string) => (what === "" ? "Decided." : `Decided: ${what}`),
	card: (isClosed: boolean) => (isClosed ? "Card closed" : "Card opened again"),
	toControl: "Go to where it is entered",
	deciding: {
		elsewhere: "This is a decision that says what it rests on, so it is taken anew where it was taken.",
		"after-return": "The case is marked ready or signed off. Return or reopen it first, then decide.",
		"not-yours": "The lead inspector decides this.",
	},
};
