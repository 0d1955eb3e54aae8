import { plural } from "#ui/words/plural.ts";

/** What is said of drawing cases to look at again. */
export const dipSample = {
	title: "Dip sample",
	hint: "Cases drawn at random, for the quality lead to look at again",
	/** `isAll`: whether all draws of the inspection are on this device. */
	status: (draws: number, isAll: boolean) =>
		draws === 0
			? isAll
				? "Not drawn"
				: "None on this device"
			: plural(draws, { one: "Drawn once", other: `Drawn ${draws} times` }),
	explained:
		"Cases are drawn at random, so that nobody chooses which are looked at again. Each draw is kept with its seed, and with who drew it and when; it cannot be changed or removed.",
	how: "How cases are drawn",
	howExplained:
		"The seed and the internal number of each case are joined with a space, and the SHA-256 checksum of the result is worked out. The cases with the smallest checksums are drawn. So every case is equally likely, the same seed and cases always give the same draw, and anybody can repeat it with a tool for checksums.",
	notYours: (role: string | undefined) =>
		role === undefined
			? "You are not on the team of this inspection. The quality lead and the lead inspector draw dip samples."
			: `In this inspection you are: ${role}. The quality lead and the lead inspector draw dip samples; you can read what was drawn.`,
	draw: "Draw cases",
	drawAgain: "Draw again",
	population: "Draw from",
	populations: {
		"signed-off": (count: number) => `Cases signed off (${count})`,
		all: (count: number) => `All cases of the sample (${count})`,
	},
	populationNames: { "signed-off": "Cases signed off", all: "All cases of the sample" },
	size: "How many cases",
	reason: "Why are cases drawn again?",
	reasonHint: "The draws before stay on file.",
	submit: "Draw",
	drawnNow: (count: number) => plural(count, { one: "1 case was drawn.", other: `${count} cases were drawn.` }),
	problems: {
		nothing: "There is no such case to draw from yet",
		size: (most: number) =>
			most === 1 ? "Enter 1: there is one case to draw from" : `Enter a whole number from 1 to ${most}`,
		reason: "Say why cases are drawn again",
	},
	records: "What was drawn",
	none: "Nothing has been drawn yet.",
	one: (number: number) => `Draw ${number}`,
	drawn: "Drawn, in this order",
	from: "Drawn from",
	fromCases: (population: string, count: number) =>
		`${population}: ${plural(count, { one: "1 case", other: `${count} cases` })} at the time`,
	seed: "Seed",
	by: "Drawn by",
	why: "Why again",
	checked: "Drawn again from its seed",
	repeats: "Gives the same cases",
	differs: "Gives other cases: the record was not made by this app",
	removed: "a case removed since",
	numbers: "Internal numbers of the cases drawn from",
};
