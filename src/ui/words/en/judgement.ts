import type { FindingKind } from "#domain/judgement/judgement.ts";
import { plural } from "#ui/words/plural.ts";
import { dissent, rating, record } from "./rating.ts";

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
	onlyHere:
		"Only what is on this device is counted here. What colleagues gathered, and the judgement, stay with the lead inspector.",
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

	evidenceRemoved: (count: number) =>
		plural(count, {
			one: "One entry was removed from the evidence log since.",
			other: `${count} entries were removed from the evidence log since.`,
		}),
	chooseEvidence: {
		none: "The evidence log is empty.",
		find: (what: string) => `${what}: find in the evidence log`,
		findHint: "A word of the entry, or where it is to be found.",
		offered: (offered: number, found: number) =>
			offered < found ? `${offered} of ${found} entries are offered. Type to find others.` : `${found} entries found.`,
	},
	rating,
	record,
	dissent,
};
