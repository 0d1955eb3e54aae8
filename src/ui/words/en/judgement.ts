import type { FindingKind } from "#domain/judgement/judgement.ts";
import type { RatingProblem } from "#domain/judgement/rating.ts";
import { plural } from "#ui/words/plural.ts";

const cases = (count: number) => plural(count, { one: "1 case", other: `${count} cases` });

interface FindingWords {
	readonly heading: string;
	readonly add: string;
	readonly none: string;
	/** The label of one, and what its buttons are about. */
	readonly one: (number: number) => string;
	readonly removed: (count: number) => string;
}

/** What the screens of the judgement say. */
export const judgement = {
	title: "Judgement",
	expectation: "In relation to resettlement, we expect that:",
	notYourPart: (role: string | undefined) =>
		role === undefined
			? "You are not on the team of this inspection, so you can read its judgement but not change it."
			: `In this inspection you are: ${role}. The judgement is for the lead inspector to make; you can read it.`,
	contents: "On this page",

	wordingNotLoaded: "Key question and prompts: official wording not loaded.",
	characteristicsNotLoaded: "What each rating stands for: official wording not loaded.",
	toEvidence: "Evidence log",
	notPlaced: (count: number) =>
		plural(count, {
			one: "1 entry of the evidence log is not yet for or against an area, so it does not show here.",
			other: `${count} entries of the evidence log are not yet for or against an area, so they do not show here.`,
		}),
	evidenceFor: "Evidence for",
	evidenceAgainst: "Evidence against",
	noEvidence: "None recorded.",
	narrative: (area: string) => `${area}: what you found`,
	nothingWritten: "Nothing has been written yet.",

	findings: {
		strength: {
			heading: "Strengths",
			add: "Add a strength",
			none: "No strengths have been recorded.",
			one: (number) => `Strength ${number}`,
			removed: (count) => `Removed strengths (${count})`,
		},
		improvement: {
			heading: "Areas for improvement",
			add: "Add an area for improvement",
			none: "No areas for improvement have been recorded.",
			one: (number) => `Area for improvement ${number}`,
			removed: (count) => `Removed areas for improvement (${count})`,
		},
		recommendation: {
			heading: "Recommendations",
			add: "Add a recommendation",
			none: "No recommendations have been made.",
			one: (number) => `Recommendation ${number}`,
			removed: (count) => `Removed recommendations (${count})`,
		},
	} satisfies Record<FindingKind, FindingWords>,
	addressee: (recommendation: string) => `${recommendation}: who should act`,
	addresseeHint: "For example: the management board",
	should: (addressee: string) => `${addressee} should:`,
	moveUp: "Move up",
	moveDown: "Move down",
	moved: (to: number, all: number) => `Moved to ${to} of ${all}.`,
	remove: "Remove",
	removedNow: "Removed. You can put it back at the end of the list.",
	putBack: "Put back",
	putBackNow: "It is back in its place.",

	rating: {
		heading: "Rating",
		label: "Rating for resettlement",
		whose:
			"The rating is your decision. Nothing on this page is worked out from answers, and nothing is chosen for you.",
		reasons: "Reasons",
		reasonsHint: "What the evidence for and against came to. Kept as you write; part of the record once you decide.",
		submit: "Record the decision",
		recorded: (rating: string) => `Your decision is recorded: ${rating}`,
		inConflict:
			"Decisions that differ were recorded without sight of each other. None of them stands until the lead inspector decides again.",
		changedSince: "Evidence, narratives or findings have changed since the decision that stands.",
		problem: (problem: RatingProblem) => {
			switch (problem.kind) {
				case "rating-missing":
					return "Choose a rating";
				case "reasons-missing":
					return "Give the reasons for the decision";
				case "no-case-inspected":
					return "No case has been inspected, so there is none to illustrate a rating. Sign off a case first, or choose Not rated or Not yet decided";
				case "cases-to-inspect":
					return problem.inspected > 0
						? `Not rated means that there were no resettlement cases to inspect, but ${cases(problem.inspected)} of the sample ${plural(problem.inspected, { one: "is", other: "are" })} inspected`
						: `Not rated means that there were no resettlement cases to inspect, but ${cases(problem.open)} of the sample ${plural(problem.open, { one: "is", other: "are" })} not finished or not decided`;
			}
		},
	},

	record: {
		heading: "Record of decisions",
		explained: "Every decision stays in the record, with its reasons, who took it and when.",
		none: "No decision has been recorded.",
		stands: "Stands",
		contested: "In conflict",
		withoutRight: "Not recorded as lead inspector of this inspection.",
	},
};
