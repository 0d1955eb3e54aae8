import { plural } from "#ui/words/plural.ts";

/** Finding words in the open inspection, the questions and the guide. */
export const search = {
	title: "Search",
	label: "Words to look for",
	hint: "In the open inspection, the questions, their guidance and the effective practice guide. What you look for is kept nowhere.",
	hintWithoutInspection:
		"In the questions, their guidance and the effective practice guide. Open an inspection to look in it too. What you look for is kept nowhere.",
	hintInFeedback:
		"In the questions, their guidance and the effective practice guide. In feedback mode nothing of the inspection is looked in. What you look for is kept nowhere.",
	failed: "The search could not be opened. Close this and try again.",
	found: (count: number, shown: number) =>
		count === 0
			? "Nothing found. Try fewer words, or the beginning of a word."
			: `${plural(count, { one: "1 found", other: `${count} found` })}${shown < count ? `, the best ${shown} of them listed` : ""}`,
	kinds: {
		case: "Cases",
		answer: "Answers and reasons",
		evidence: "Evidence",
		note: "Notes",
		other: "Elsewhere in the inspection",
		question: "Questions",
		guidance: "Guidance",
		guide: "Effective practice guide",
	},
	inCase: (reference: string) => `in case ${reference}`,
	onForm: "on the blank form",
};
