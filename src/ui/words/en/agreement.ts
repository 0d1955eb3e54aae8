import type { CompareProblem, ResolveProblem } from "#domain/agreement/compare.ts";
import type { Side } from "#domain/agreement/comparison.ts";
import type { SecondScoringState } from "#domain/agreement/second-scoring.ts";
import { sayInstant } from "#domain/dates.ts";
import { nameOfCase } from "#domain/inspection/name-of-case.ts";
import { plural } from "#ui/words/plural.ts";

const differences = (count: number) => plural(count, { one: "1 difference", other: `${count} differences` });
const pairs = (count: number) => plural(count, { one: "1 pair", other: `${count} pairs` });

/** What is said of second scorings: asking for one, keeping it blind, comparing it, and how far assessors agree. */
export const agreement = {
	title: "Second scoring",
	hint: "Have a case assessed again without sight of the first assessment",
	status: (asked: number, open: number) => {
		if (asked === 0) return "None asked for";
		return open === 0
			? plural(asked, { one: "1, resolved", other: `${asked}, all resolved` })
			: `${open} of ${asked} outstanding`;
	},
	explained:
		"A second assessor answers the same questions without seeing the first assessment. When both are finished, the lead inspector or the quality lead compares them, and the lead inspector decides on each difference. Only the first assessment is ever counted.",
	convenience:
		"On one device, keeping the two apart is a convenience, not protection: whoever can unlock this device can read everything on it.",
	none: "Nobody has been asked for a second scoring.",
	states: {
		"under-way": "Under way",
		"waiting-for-first": "First not finished",
		finished: "To compare",
		differences: "To decide",
		resolved: "Resolved",
	} satisfies Record<SecondScoringState, string>,
	assessor: (who: string) => `Second assessor: ${who}`,
	inCase: (reference: string) => `Second scoring of ${reference}`,
	someone: "somebody who has not given a name",
	openOther: (reference: string) => `Open the second scoring of ${reference}`,
	seeDifferences: (count: number) => (count === 0 ? "See the comparison: no differences" : `See ${differences(count)}`),
	compare: (reference: string) => `Compare both assessments of ${reference}`,
	compareExplained:
		"From then on everybody sees both assessments, and the second stays as it was answered. This cannot be taken back.",
	withdraw: (reference: string) => `Withdraw the request for ${reference}`,
	notYours: "The lead inspector asks for second scorings, since that gives somebody a case.",
	toAgreement: "How far assessors agree, over all inspections on this device",

	ask: {
		title: "Ask for a second scoring",
		case: "Case",
		member: "Second assessor",
		memberHint: "Somebody else than the first assessor, without a conflict of interest in the case",
		submit: "Ask",
		asked: (reference: string, who: string) => `${who} is asked for a second scoring of ${reference}.`,
		noCase: "Every case that is allocated has a second scoring already, or no case is allocated yet.",
		chooseCase: "Choose a case",
		chooseMember: "Choose a second assessor",
		refused: {
			"not-your-part": "The lead inspector asks for second scorings.",
			"asked-already": "A second scoring of this case was asked for already.",
			"no-assessment": "This case has no assessment to compare with.",
			"first-unallocated": "Allocate the first assessment of this case first.",
			"decides-between-them":
				"The lead inspector decides between the two assessments, and so cannot make one of them the second.",
			"worked-on-first": "This person has worked on the first assessment.",
		},
	},

	blind: {
		title: "Kept from you for now",
		first: (references: string) =>
			`You are the second assessor of ${references}. Until both assessments are finished and compared, you see nothing of the first: not the case itself, and no page that draws on it.`,
		second: (who: string) =>
			`${who} is making this assessment without sight of the first. Until both are finished and compared, nobody else sees it.`,
		ask: (who: string) =>
			`${who} has not joined on a device of their own. If you are ${who}, you can assess the case here. You must not have seen the first assessment.`,
		confirm: (who: string) => `I am ${who}: open my assessment`,
		toScorings: "Second scorings of this inspection",
	},

	second: {
		blind:
			"You assess this case without sight of the first assessment. Mark it ready when you have finished. Nobody else sees it until both assessments are compared.",
		compared: "Both assessments have been compared. This one stays as it was answered.",
	},

	differences: {
		title: "Differences between two assessments",
		heading: (reference: string) => `${nameOfCase(reference)}: two assessments`,
		comparedBy: (who: string, at: number) => `Compared by ${who}, ${sayInstant(at)}.`,
		count: (count: number) =>
			count === 0
				? "Both assessors answered every judgement question, and every fact that decides what is asked, alike."
				: `${differences(count)} in judgement questions and in facts that decide what is asked. What both answered alike is not listed.`,
		left: (open: number) =>
			open === 0 ? "The lead inspector has decided on all." : `${differences(open)} to decide on before sign-off.`,
		notCompared: "These assessments have not been compared yet.",
		sides: { first: "First assessment", second: "Second assessment" } satisfies Record<Side, string>,
		sideBy: (side: string, who: string) => `${side} (${who})`,
		answer: "Answer",
		reason: "Reason",
		evidence: "Evidence",
		noAnswer: "No answer",
		nothing: "None given",
		stands: "Which answer stands?",
		standsOptions: {
			first: "The first assessor’s",
			second: "The second assessor’s",
		} satisfies Record<Side, string>,
		why: "Why",
		whyHint: "Both answers are kept, with your reason. The first assessment gets the answer that stands.",
		decide: "Record the decision",
		decision: "Decision between two answers",
		decideAgain: "Decide again",
		decided: (stands: Side) =>
			stands === "first" ? "The first assessor’s answer stands." : "The second assessor’s answer stands.",
		decidedBy: (who: string, at: number) => `${who}, ${sayInstant(at)}`,
		recorded: (field: string) => `The decision on ${field} is recorded.`,
		inConflict: "Decided differently without sight of each other, so neither decision stands. Decide again.",
		notYours: "The lead inspector decides which answer stands.",
	},
	resolveProblem: ({ kind }: ResolveProblem) =>
		({
			"not-your-part": "The lead inspector decides which answer stands.",
			"no-such-difference": "The two assessments do not differ in this.",
			"choice-missing": "Choose which answer stands",
			"reason-needed": "Say why this answer stands",
		})[kind],
	compareProblem: ({ kind }: CompareProblem) =>
		({
			"not-your-part": "The lead inspector or the quality lead compares two assessments.",
			"not-finished": "Both assessments have to be marked ready first, with nothing in them left to decide.",
			compared: "They have been compared already.",
			"no-instrument": "This device does not have the version of the instrument that they were made under.",
		})[kind],

	pooled: {
		title: "How far assessors agree",
		explained:
			"Worked out from cases that two people assessed without sight of each other, over all inspections on this device that you lead or are quality lead of. Answers are taken as they were before anybody compared them. Practice is never included. There are no figures of a single inspection, nor of any person.",
		reading:
			"Read the three figures together. Where nearly all answers are the same, kappa is low however often two people agree; AC1 is not. None of them says who is right, and none enters a finding or a rating.",
		intervals:
			"Intervals are at 95 per cent and take every pair as independent. Answers about the same child are not quite, so the true uncertainty is larger.",
		methods:
			"Per cent agreement with Wilson’s interval; Cohen’s kappa (1960) with the variance of Fleiss, Cohen and Everitt (1969); Gwet’s AC1 (2008) with its variance. Intervals of both coefficients by Student’s distribution.",
		noRight:
			"These figures are for lead inspectors and quality leads. You are neither in any inspection on this device.",
		readingInspections: (done: number, all: number) => `Reading inspections: ${done} of ${all}`,
		from: (count: number, inspections: number) =>
			`${pairs(count)} of answers from ${plural(inspections, { one: "1 inspection", other: `${inspections} inspections` })}.`,
		caption: "Agreement by question",
		columns: {
			question: "Judgement question",
			pairs: "Pairs",
			share: "Agree",
			kappa: "Cohen’s kappa",
			ac1: "Gwet’s AC1",
		},
		all: "All judgement questions",
		tooFew: (count: number) => `Not shown: ${pairs(count)} so far`,
		share: (value: string, from: string, to: string) => `${value} per cent (${from} to ${to})`,
		coefficient: (value: string, from: string, to: string) => `${value} (${from} to ${to})`,
		withoutInterval: (value: string) => `${value}, without an interval: all pairs agree`,
		notDefined: "Not defined: both gave the same answer throughout",
		needed: (count: number) => `Figures are shown from ${count} pairs.`,
	},
};
