import { sayInstant } from "#domain/dates.ts";
import type { ThreadProblem } from "#domain/inspection/queries.ts";
import type { ReviewAction, ReviewProblem, ReviewState } from "#domain/inspection/review.ts";
import type { ReviewedStep } from "#domain/inspection/review-changes.ts";
import { plural } from "#ui/words/plural.ts";

const queries = (count: number) => plural(count, { one: "1 query", other: `${count} queries` });

/** What is said of the review of a case: its steps, what was asked about it, and what has changed since. */
export const review = {
	title: "Review",
	titleAtEnd: "Review, after the last question",
	states: {
		"not-started": "Not started, and allocated to nobody",
		allocated: "Allocated, not started",
		"in-progress": "In progress",
		ready: "Ready for review",
		returned: "Returned",
		"signed-off": "Signed off",
	} satisfies Record<ReviewState, string>,
	allocatedTo: (who: string) => `Allocated to ${who}.`,
	excluded: "Excluded from the sample",
	returned: "This case was returned to you",
	changedSince: "Something has changed since.",
	inConflict: "Different steps were taken without sight of each other, so none of them stands: take one anew.",
	reopenedBecause: (reason: string) => `Reopened: ${reason}`,
	actions: {
		"mark-ready": "Mark ready for review",
		"take-back": "Take back to work on it",
		return: "Return to the assessor",
		"sign-off": "Sign off",
		reopen: "Reopen",
	} satisfies Record<ReviewAction, string>,
	why: "Reason",
	withNextPack: (who: string) => `${who} sees it once they have taken in their next pack.`,
	inTheWay: (count: number) =>
		plural(count, { one: "The 1 thing that stands in the way", other: `The ${count} things that stand in the way` }),
	problem: (problem: ReviewProblem) => {
		switch (problem.kind) {
			case "wrong-state":
				return "This cannot be done in the state that the case is in.";
			case "not-your-part":
				return "The lead inspector or the quality lead does this.";
			case "not-finished":
				return plural(problem.left, {
					one: "1 thing is left to do first. It is listed at the top.",
					other: `${problem.left} things are left to do first. They are listed at the top.`,
				});
			case "conflicts":
				return plural(problem.count, {
					one: "1 entry was made without sight of another. Decide between them first; it is listed at the top.",
					other: `${problem.count} entries were made without sight of others. Decide between them first; they are listed at the top.`,
				});
			case "open-queries":
				return plural(problem.count, {
					one: "1 query is open. Close it first.",
					other: `${problem.count} queries are open. Close them first.`,
				});
			case "open-differences":
				return plural(problem.count, {
					one: "1 difference from the second scoring is open. The lead inspector decides on it first.",
					other: `${problem.count} differences from the second scoring are open. The lead inspector decides on them first.`,
				});
			case "second-scoring":
				return "A second scoring is compared with the first, not reviewed by itself.";
			case "compared":
				return "Both assessments have been compared, so this one stays as it was answered.";
			case "open-cards":
				return plural(problem.count, {
					one: "1 safeguarding card is open. The lead inspector closes it first.",
					other: `${problem.count} safeguarding cards are open. The lead inspector closes them first.`,
				});
			case "eligibility-open":
				return "The lead inspector has to decide first whether the case stays in the sample.";
			case "excluded-case":
				return "An excluded case is complete with the lead inspector’s reason.";
			case "reason-needed":
				return "Give a reason.";
		}
	},

	openQueries: (count: number) =>
		plural(count, { one: "1 open query on this case", other: `${count} open queries on this case` }),
	onlyQueried: "Show only the queried questions",
	allQuestions: "Show all questions",
	wholeCase: "The case as a whole",
	queryAt: (question: string, text: string) => `${question}: ${text}`,
	waitsForAnswer: "waits for an answer",
	waitsForOwner: (owner: string) => `answered: ${owner} closes it, or asks again`,
	left: (question: string, isAnswered: boolean) =>
		`${question}: a query ${isAnswered ? "is answered and not closed" : "waits for an answer"}`,

	threads: (question: string, count: number) =>
		`Comments and queries on ${question}${count === 0 ? "" : ` (${count})`}`,
	theCase: "the case as a whole",
	comment: "Comment",
	query: "Query",
	noOwner: "someone not on the team",
	open: (owner: string) => `Open query. ${owner} sees to it`,
	closed: "Closed query",
	closedBy: (who: string, at: number) => `Closed by ${who}, ${sayInstant(at)}`,
	openedBy: (who: string, at: number) => `Opened again by ${who}, ${sayInstant(at)}`,
	saidBy: (who: string, at: number) => `${who}, ${sayInstant(at)}`,
	redacted: "Redacted",
	replyTo: (who: string) => `Reply to ${who}`,
	reply: "Reply",
	close: "Close the query",
	reopenQuery: "Open the query again",
	closes: (owner: string) => `${owner}, the lead inspector or the quality lead closes it.`,
	write: (question: string) => `Comment or query on ${question}`,
	writeOnCase: "Comment or query on the case",
	writeHint: "A query keeps the case from being signed off until it is closed. No names of children or family.",
	owner: "Who sees to it that a query is settled",
	ask: "Ask it as a query",
	leaveComment: "Leave it as a comment",
	threadProblem: {
		"text-missing": "Enter what you want to say",
		"owner-missing": "Choose who sees to it",
		"not-your-query": "Its owner, the lead inspector or the quality lead closes it",
	} satisfies Record<ThreadProblem["kind"], string>,
	openOnCase: (count: number) => `${queries(count)} open`,

	changed: {
		ready: (at: number) => `Changed since it was marked ready on ${sayInstant(at)}`,
		returned: (at: number) => `Changed since it was returned on ${sayInstant(at)}`,
		"signed-off": (at: number) => `Changed since it was signed off on ${sayInstant(at)}`,
	} satisfies Record<ReviewedStep, (at: number) => string>,

	redaction: {
		thread: "Comment or query",
		reply: "Reply",
		draft: "Comment or query, while it was written",
		replyDraft: "Reply, while it was written",
	},
};
