import { nameOfCase } from "#domain/inspection/name-of-case.ts";
import type { RatingStage } from "#domain/judgement/rating.ts";
import type { RatingProblem } from "#domain/judgement/rating-decision.ts";
import type { DissentProblem } from "#domain/judgement/rating-dissent.ts";
import { plural } from "#ui/words/plural.ts";

const cases = (count: number) => plural(count, { one: "1 case", other: `${count} cases` });

const stages = {
	provisional: "Provisional",
	moderated: "Moderated",
	final: "Final",
} satisfies Record<RatingStage, string>;

/** What is said where the rating is decided. */
export const rating = {
	heading: "Rating",
	label: "Rating for resettlement",
	whose: "The rating is your decision. Nothing on this page is worked out from answers, and nothing is chosen for you.",
	reasons: "Reasons",
	reasonsHint: "What the evidence for and against came to. Kept as you write; part of the record once you decide.",
	evidence: "Evidence that moved the decision",
	evidenceHint: "The entries that weighed most, for and against.",
	stage: "How far the decision has come",
	stages,
	stageHints: {
		provisional: "Your own judgement, before others have weighed it.",
		moderated: "Weighed with at least one other person.",
		final: "What was moderated, and nothing else. From here on documents are no longer drafts.",
	} satisfies Record<RatingStage, string>,
	moderators: "Who took part in the moderation",
	moderatorsHint: "Names of colleagues, one on each line.",
	submit: "Record the decision",
	recorded: (said: string) => `Your decision is recorded: ${said}`,
	inConflict:
		"Decisions that differ were recorded without sight of each other. None of them stands until the lead inspector decides again.",
	changedSince: "Something that the decision rests on has changed since.",
	whatChanged: (count: number) => `What has changed since (${count})`,
	changes: {
		evidence: (text: string) => `Evidence: ${text}`,
		finding: (text: string) => `Finding: ${text}`,
		narrative: "What you found in the areas",
		judgement: "What else is written in the judgement",
		case: nameOfCase,
		ruling: "The ruling on “lived outside the area”",
	},
	openChallenges: (count: number) =>
		plural(count, {
			one: "One challenge to the factual accuracy of a draft is open.",
			other: "Challenges to the factual accuracy of a draft are open.",
		}),
	toChallenges: "Factual accuracy",
	reopen: {
		begin: "Reopen the rating",
		title: "Reopen the rating",
		explained:
			"It becomes provisional again, and documents are drafts again. What was decided stays in the record, and the reason for reopening with it.",
		label: "Why is it reopened?",
		confirm: "Reopen",
		isFinal: "The rating is final. To decide again, reopen it first.",
		isModerated: "To go back behind the moderation, reopen the rating.",
	},
	problem: (problem: RatingProblem, about: string): string => {
		switch (problem.kind) {
			case "rating-missing":
				return "Choose a rating";
			case "reasons-missing":
				return "Give the reasons for the decision";
			case "stage-missing":
				return "Choose how far the decision has come";
			case "stage-before-missing":
				return problem.needs === "provisional"
					? "Moderated needs a provisional decision before it. Record that first"
					: "Final needs a moderated decision before it. Record that first";
			case "reopen-first":
				return `What stands is ${stages[problem.stage].toLowerCase()}. Reopen the rating first, with a reason`;
			case "nothing-decided":
				return "That the rating is not yet decided can only be provisional";
			case "moderators-missing":
				return "Name at least one other person who took part in the moderation";
			case "differs-from-moderated":
				return `Final is what was moderated, “${about}”. Choose that, or have the other rating moderated first`;
			case "area-without-evidence":
				return `${about}: there is no evidence for or against. None of the four ratings can be final with an empty area`;
			case "contrary-not-answered":
				return `Contrary evidence is not answered: ${about}`;
			case "judgement-in-conflict":
				return `People wrote different things without sight of each other, and nobody has decided between them: ${about}`;
			case "no-case-inspected":
				return "No case has been inspected, so there is none to illustrate a rating. Sign off a case first, or choose Not rated or Not yet decided";
			case "cases-to-inspect":
				return problem.inspected > 0
					? `Not rated means that there were no resettlement cases to inspect, but ${cases(problem.inspected)} of the sample ${plural(problem.inspected, { one: "is", other: "are" })} inspected`
					: `Not rated means that there were no resettlement cases to inspect, but ${cases(problem.open)} of the sample ${plural(problem.open, { one: "is", other: "are" })} not finished or not decided`;
		}
	},
	somethingWritten: "something written in the judgement",
};

/** What is said of the record of decisions. */
export const record = {
	heading: "Record of decisions",
	explained: "Every decision stays in the record, with its reasons, who took it and when.",
	none: "No decision has been recorded.",
	stands: "Stands",
	contested: "In conflict",
	withoutRight: "Not recorded as lead inspector of this inspection.",
	evidence: "Evidence that moved it:",
	moderators: (names: string) => `Took part in the moderation: ${names}.`,
	dissent: (who: string) => `${who} disagreed:`,
	dissentRedacted: "A disagreement, redacted or not readable.",
	dissentBy: (who: string, when: string) => `Recorded by ${who}, ${when}.`,
	dissentWithoutRight: "Not recorded as lead inspector or quality lead of this inspection.",
};

/** What is said where a disagreement with a decision is recorded. */
export const dissent = {
	summary: "Record a disagreement",
	explained:
		"For whoever sees it differently, at the time or later. It stays in the record for ever and changes nothing that was decided.",
	decision: "With which decision?",
	choice: (when: string, rating: string) => `${when}: ${rating}`,
	who: "Who disagreed",
	whoHint: "Name and part of a colleague.",
	why: "Why",
	submit: "Record the disagreement",
	recorded: "The disagreement is recorded.",
	problem: (problem: DissentProblem): string =>
		problem.kind === "who-missing" ? "Enter who disagreed" : "Enter why they disagreed",
};
