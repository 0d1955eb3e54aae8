import { sayCases } from "#domain/findings/say-counts.ts";
import { plural } from "#ui/words/plural.ts";

/** What the day's board says, and what is shown to the service in feedback mode. */
export const board = {
	title: "Day's board",
	today: "Today",
	hint: "Progress, open queries and safeguarding cards, thin evidence, emerging findings",
	explained:
		"Where the work stands. It is for the inspection team: it names cases. To show something to the service, use feedback mode.",
	status: (cards: number, queries: number) => {
		const open = [
			...(cards > 0
				? [plural(cards, { one: "1 safeguarding card open", other: `${cards} safeguarding cards open` })]
				: []),
			...(queries > 0 ? [plural(queries, { one: "1 query open", other: `${queries} queries open` })] : []),
		];
		return open.length === 0 ? "Nothing open" : open.join(", ");
	},

	cards: {
		heading: "Open safeguarding cards",
		first: (count: number) =>
			`${plural(count, { one: "1 safeguarding card is open", other: `${count} safeguarding cards are open` })}. Telephone and follow the local safeguarding procedure before anything else.`,
		none: "No safeguarding card is open.",
		one: (reference: string, question: string) => `${reference}: ${question === "" ? "the case as a whole" : question}`,
		marked: (who: string, at: string) => `Marked by ${who}, ${at}.`,
		called: (at: string) => `Called ${at}.`,
		notCalled: "No call is written down yet.",
		noFollowUp: "No follow-up is written down yet.",
	},

	progress: {
		heading: "Cases by assessor",
		none: "There are no cases in the sample yet.",
		nobody: "Without an assessor",
		assessor: (who: string, role: string) => `${who} (${role})`,
	},

	cases: {
		answered: (answered: number, asked: number) =>
			plural(asked, {
				one: `${answered} of 1 question answered`,
				other: `${answered} of ${asked} questions answered`,
			}),
		conflicts: (count: number) => plural(count, { one: "1 conflict to decide", other: `${count} conflicts to decide` }),
	},

	queries: {
		heading: "Open queries",
		none: "No query is open.",
		one: (reference: string, question: string) => `${reference}: ${question === "" ? "the case as a whole" : question}`,
		waitsFor: (owner: string) => `Waits for ${owner}`,
		answered: (owner: string) => `Answered: ${owner} decides whether it can be closed`,
		ownerGone: "somebody who is no longer on the team",
	},

	secondScorings: {
		heading: "Second scorings outstanding",
		none: "No second scoring is outstanding.",
	},

	thin: {
		heading: "Thin evidence",
		sentences: (count: number) =>
			plural(count, {
				one: "1 sentence of the findings has no evidence.",
				other: `${count} sentences of the findings have no evidence.`,
			}),
	},

	findings: {
		heading: "Emerging findings",
		explained:
			"What is being written, and how the inspected cases were answered so far. Cases are not rated, and the judgement does not follow from counts.",
		written: { strength: "Strengths being written", improvement: "Areas for improvement being written" },
		noneWritten: "None yet.",
		noneInspected: "No case is signed off yet, so no answers are counted.",
		caption: (inspected: number) => `Questions answered yes, over ${sayCases(inspected)} signed off`,
		question: "Question",
		yes: "Answered yes",
	},

	feedback: {
		title: "Feedback to the service",
		enter: "Show feedback to the service",
		before:
			"Feedback mode hides every case: no reference, no progress, no count by question. Children's names are not known to this app, so read your own words first. Everything else on this device stays open behind it: keep the device in your hands.",
		mode: "Feedback mode. Cases are hidden.",
		inspected: (count: number) =>
			count === 0
				? "We have not completed the inspection of a case yet."
				: `So far we have inspected ${sayCases(count)}.`,
		notFinal: "These are emerging findings. They can change.",
		strengths: "Emerging strengths",
		improvements: "Emerging areas for improvement",
		none: "None to show.",
		keptBack: (count: number) =>
			plural(count, {
				one: "1 further text is not shown here, so that no child can be identified.",
				other: `${count} further texts are not shown here, so that no child can be identified.`,
			}),
		leave: "Leave feedback mode",
		leaveTitle: "Leave feedback mode?",
		leaveExplained: "The screens after it show cases. Leave only when nobody from the service can see this screen.",
		stay: "Stay",
	},
};
