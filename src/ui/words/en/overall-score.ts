/** What is said of the overall score of a service, which resettlement never enters. */
export const overallScore = {
	heading: "Overall score of the service, for reference",
	explained:
		"As the inspectorate published it for the other standards. It never includes resettlement, nothing is worked out from it, and it is shown apart in the view across services alone.",
	none: "Nothing is noted.",
	noted: (points: number, most: number, who: string, when: string) =>
		`${points} of ${most}, noted by hand by ${who}, ${when}.`,
	contested: "Different scores were noted without sight of each other. Note it again.",
	points: (most: number) => `Points, from 0 to ${most}`,
	note: "Overall rating, and where it was published",
	noteHint: "For example: ‘Requires improvement’, report of 3 November 2022.",
	submit: "Note it",
	takeOut: "Take it out",
	notInRange: (most: number) => `Enter a whole number from 0 to ${most}`,
};
