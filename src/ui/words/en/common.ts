import type { DatePart, DateProblem } from "#ui/read-date.ts";
import type { NumberProblem } from "#ui/read-number.ts";
import { plural } from "#ui/words/plural.ts";

const listOfParts = (parts: readonly DatePart[]) => parts.map((part) => `a ${part}`).join(" and ");

/** What is said in more than one place. */
export const common = {
	appName: "Assess resettlement cases",
	documentTitle: (screen: string) => `${screen} – Assess resettlement cases`,
	skipToMain: "Skip to main content",
	breadcrumb: "Breadcrumb",
	marking: "Security marking",
	status: "Saving and progress",
	engagement: "Kind of work",
	engagementBanner: {
		practice: "Practice – not an inspection",
		"self-assessment": "Local self-assessment – not an inspection",
	},

	or: "or",
	choose: "Choose",
	cancel: "Cancel",
	close: "Close",
	show: "Show",
	hide: "Hide",
	clearAnswer: "Clear answer",
	writeIn: "Write in",

	error: "Error",
	warning: "Warning",
	important: "Important",
	success: "Success",
	thereIsAProblem: "There is a problem",
	giveAReason: "Give a reason",

	charactersLeft: (left: number) =>
		left < 0
			? plural(-left, { one: "1 character too many", other: `${-left} characters too many` })
			: plural(left, { one: "1 character left", other: `${left} characters left` }),

	dateParts: { day: "Day", month: "Month", year: "Year" },
	dateProblem: ({ kind, parts }: DateProblem) =>
		({
			"date-incomplete": `Date must include ${listOfParts(parts)}`,
			"date-not-numbers": "Day, month and year must be numbers, for example 31 1 2026",
			"year-not-four-digits": "Year must include 4 numbers, for example 2026",
			"date-not-real": "Date must be a real date",
		})[kind],
	numberProblem: (problem: NumberProblem) =>
		problem.kind === "not-a-whole-number"
			? "Enter a whole number, for example 16"
			: `Enter a number from ${problem.minimum} to ${problem.maximum}`,

	leadTime: {
		onADate: "On a date",
		lengthBefore: (before: string) => `A length of time before ${before}`,
		dateArranged: "Date when it was arranged",
		howMany: (before: string) => `How long before ${before}?`,
		unit: "Days, weeks or months",
		units: { days: "days", weeks: "weeks", months: "months" },
		notANumber: "Enter a whole number, for example 6",
	},

	showPassphrase: "Show passphrase",
	hidePassphrase: "Hide passphrase",
	passphraseIsShown: "Your passphrase is shown",
	passphraseIsHidden: "Your passphrase is hidden",

	saveStatus: {
		nothingToSave: "Nothing to save yet",
		saving: "Saving",
		saved: (copies: 1 | 2) => (copies === 2 ? "Saved" : "Saved, one copy"),
		savedAt: (time: string, copies: 1 | 2) => (copies === 2 ? `Saved ${time}` : `Saved ${time}, one copy`),
		notSaved: "NOT SAVED",
	},

	guidanceFor: (question: string) => `Guidance for ${question}`,

	removal: { removed: "Removed", putBack: "Put back" },

	conflict: {
		title: (count: number) =>
			plural(count, {
				one: "1 answer was given without seeing the others",
				other: `${count} answers were given without seeing each other`,
			}),
		explanation: "All of them are kept. Read them, then keep one or answer anew.",
		seen: (value: string) => `Had seen: ${value}`,
		sawNothing: "Nothing stood here before.",
		keep: (who: string) => `Keep the answer of ${who}`,
	},

	history: {
		none: "Nothing has changed yet.",
		before: "Before",
		after: "After",
		nothing: "Nothing",
	},

	shortcuts: "Keyboard shortcuts",

	nothingLeft: "Nothing is left to do.",
	severity: { error: "To do", warning: "Needs a reason", info: "Advice" },
};
