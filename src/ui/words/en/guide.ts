/** What stands around the effective practice guide. The guide's own words are in its file. */
export const guide = {
	title: "Effective practice guide",
	explained:
		"Parts of HM Inspectorate of Probation’s guide, to read and to look things up in. It asks nothing, and it is no part of any inspection’s findings or rating.",
	asPrinted:
		"The words are the guide’s own, as printed, typing errors included. The copy that they were taken from has no figures, and most of its links lead nowhere: where it says “here”, or “as illustrated”, look in the guide itself.",
	pathways: "The guide speaks of seven pathways and lists them nowhere, so neither does this page.",
	print: "Print",
	contents: "Contents",
	parts: {
		stages: "Case management stages",
		takeaways: "Key takeaways",
		services: "Services rated ‘Outstanding’ for resettlement",
		exercises: "Group exercises",
		aids: "Aids to thinking",
	},
	exercisesExplained:
		"How each exercise begins, under which heading, and what it illustrates. The whole is in the guide.",
	footnote: (number: number) => `Footnote ${number}`,
	attribution: "Where the words are from",
	from: ({ title, publisher, published }: { title: string; publisher: string; published: string }) =>
		`${title}, ${publisher}, ${published}.`,
	besideCase: {
		summary: "Aids from the effective practice guide",
		apart:
			"These are from HM Inspectorate of Probation’s effective practice guide. They are not part of the case assessment guidance: nothing in them is a question, and nothing is counted.",
		toGuide: "Read the guide",
		failed: "The aids could not be opened. Close this and open it again.",
	},
};
