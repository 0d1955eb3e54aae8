import type { RevealKind, Undecided } from "#domain/findings/disclosure/disclosure.ts";
import type { ListedKind, ListedWordProblem } from "#domain/findings/disclosure/identifying-list.ts";
import type { OutwardDocument, PieceKind } from "#domain/findings/disclosure/piece.ts";
import type { ResolutionProblem } from "#domain/findings/disclosure/plan-resolution.ts";
import type { Decision } from "#domain/findings/disclosure/resolution.ts";
import type { Threshold, ThresholdProblem } from "#domain/findings/disclosure/thresholds.ts";
import { plural } from "#ui/words/plural.ts";

/** What the gate says that everything passes before it leaves in an outward copy. */
export const disclosure = {
	title: "Before copies leave",
	explained:
		"Outward copies leave the inspectorate. Here is everything in them by which a child could be identified: figures of few children, “all” and “none”, figures that follow from others, and passages that may name somebody. Each is kept with a reason, reworded or suppressed.",
	notYourPart: (role: string | undefined) =>
		`${role ? `In this inspection you are ${role.toLowerCase()}.` : "You are not in the team of this inspection."} Only the lead inspector decides what leaves. You can read what has been decided.`,

	names: {
		heading: "Children’s names",
		explained:
			"Type the names of the children, and of people by whom they could be identified, one to a line. They are searched for in every passage. They are kept in the memory of this window only: never stored, never part of the inspection, and gone when you leave the reports or lock the app.",
		label: "Names to search for",
		hint: "First names, family names, nicknames. One to a line",
		submit: "Search for these names",
		none: "Go on without names",
		missing: "Type at least one name, or go on without names",
		searched: (count: number) => plural(count, { one: "Searched for 1 name.", other: `Searched for ${count} names.` }),
		searchedNone: "No names were given to search for.",
		change: "Change the names",
	},

	progress: (decided: number, all: number) => `${decided} of ${all} decided`,
	nothing: "There is nothing to decide: nothing was found in what would leave by which a child could be identified.",
	passed: "Everything is decided. Outward copies can be made.",
	toReports: "To the reports",
	notPassed: "Outward copies cannot be made yet.",
	namesFirst: "First say which names to search for.",
	unsettled: "What would leave is not what was decided on. Reload the page, and decide again what is open then.",
	open: (kind: PieceKind, count: number) => `${disclosureKinds[kind]}: ${count} to decide`,

	documents: {
		"yjs-summary": "YJS summary",
		"sample-findings": "Sample findings",
		"findings-table": "Findings as a table",
	} satisfies Record<OutwardDocument, string>,
	alsoIn: "Also in",
	withheld: {
		heading: "Held back, because the sample is small",
		explained: (threshold: number) =>
			`Fewer than ${threshold} cases are inspected. Outward copies hold the number of cases inspected and your own words. You can release what stands here, piece by piece, with a reason.`,
		release: "Release",
	},

	kind: (kind: PieceKind) => disclosureKinds[kind],
	mayTell: "What it may tell",
	reveals: {
		"child-name": "A child’s name that you typed",
		place: "A place on the list",
		school: "A school on the list",
		institution: "An institution on the list",
		staff: "A member of staff on the list",
		"recorded-institution": "An institution recorded in a case",
		"team-member": "A member of the team",
		"case-reference": "The reference of a case",
		"evidence-reference": "The reference of evidence",
		date: "A date",
		age: "An age",
		postcode: "A postcode",
		"phone-number": "A telephone number",
		email: "An email address",
		"record-number": "The number of a record",
		initials: "Initials",
		"named-place": "A named place",
		"count-in-words": "A figure of few children, in words",
		"all-or-none-in-words": "All or none of few children, in words",
		"small-count": "A figure of few children",
		"all-or-none": "All or none of few children",
		combination: "Figures that follow together with others",
	} satisfies Record<RevealKind, string>,

	because: {
		undecided: undefined,
		changed: "It has changed since it was decided, or more was found in it. Decide again.",
		name: "A child’s name was found in what would leave. Decide again.",
		conflict: "Decisions that differ were recorded without sight of each other. None of them holds. Decide again.",
	} satisfies Record<Undecided, string | undefined>,

	says: "It says",
	leaves: "In outward copies",
	suppressed: "Suppressed. The copy says so.",
	suppressedWith: (subject: string) =>
		`Suppressed, whatever is decided here, because what is not told about “${subject}” would follow from it.`,
	question: "What becomes of it?",
	decisions: { keep: "Keep it", reword: "Reword it", suppress: "Suppress it" } satisfies Record<Decision, string>,
	releases: { keep: "Release it", reword: "Release it in other words" },
	wording: "Words for outward copies",
	wordingHint: "They take its place in outward copies only. The source stays as it is",
	reason: "Reason",
	reasonHint: "Needed to keep or release it, and where other words still hold something that may identify",
	submit: "Record the decision",
	about: (subject: string) => `on ${subject}`,
	recorded: (subject: string) => `Recorded: ${subject}.`,
	withdraw: "Withdraw the decision",
	withdrawn: (subject: string) => `Withdrawn: ${subject}.`,
	decided: {
		keep: "Kept",
		reword: "Reworded",
		suppress: "Suppressed",
	} satisfies Record<Decision, string>,
	decision: "Decision",
	by: (name: string, when: string) => (name === "" ? when : `${name}, ${when}`),
	decidedBy: "By",
	problem: ({ kind }: ResolutionProblem) => resolutionProblems[kind],

	settings: "Thresholds and words to search for",
	thresholds: {
		heading: "Thresholds",
		explained:
			"Inspected cases that it takes. A threshold below the default needs a reason; the judgement pack prints it.",
		label: {
			perCent: "For percentages, in any document",
			outward: "For findings in outward copies",
		} satisfies Record<Threshold, string>,
		unit: "cases",
		reason: "Reason for a lower threshold",
		submit: { perCent: "Set the threshold for percentages", outward: "Set the threshold for outward copies" },
		set: (cases: number) => plural(cases, { one: "Set to 1 case.", other: `Set to ${cases} cases.` }),
		problem: (problem: ThresholdProblem) =>
			problem.kind === "threshold-reason-missing"
				? "Say why it is below the default"
				: `Must be a whole number from ${problem.least} to ${problem.most}`,
	},
	list: {
		heading: "Words to search for",
		explained:
			"Places, schools, institutions and staff by whom a child could be identified. The list is kept with the inspection. Never put a child’s name on it.",
		none: "Nothing is on the list.",
		kind: "What it is",
		kinds: { place: "Place", school: "School", institution: "Institution", staff: "Member of staff" } satisfies Record<
			ListedKind,
			string
		>,
		text: "Name or word",
		add: "Add to the list",
		added: (text: string) => `${text} is on the list.`,
		remove: "Remove",
		removed: (text: string) => `${text} is not on the list any more.`,
		problem: (problem: ListedWordProblem) =>
			problem.kind === "listed-word-missing" ? "Type a name or word" : `${problem.text} is on the list already`,
	},
};

const disclosureKinds: Readonly<Record<PieceKind, string>> = {
	"sample-numbers": "Numbers of the sample",
	"question-counts": "Figures of a question",
	profile: "Figures of the sample profile",
	description: "Description of a case",
	narrative: "Narrative",
	strength: "Strength",
	improvement: "Area for improvement",
	recommendation: "Recommendation",
	"practice-example": "Practice example",
	ruling: "Ruling",
};

const resolutionProblems: Readonly<Record<ResolutionProblem["kind"], string>> = {
	"decision-missing": "Choose what becomes of it",
	"reason-missing": "Give a reason",
	"wording-missing": "Write the words for outward copies",
	"child-named": "A child’s name is in it. It cannot leave: reword or suppress it",
	"not-the-lead": "Only the lead inspector decides what leaves",
};
