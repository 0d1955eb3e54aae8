import type { ChallengedDocument, Outcome, OutcomeProblem } from "#domain/judgement/factual-accuracy.ts";
import { plural } from "#ui/words/plural.ts";

/** What the log of challenges to the factual accuracy of a draft says. */
export const factualAccuracy = {
	title: "Factual accuracy",
	hint: "What the service says that a draft has wrong, and what was decided on it",
	explained:
		"Log each challenge to a draft, find the evidence for it, and record what was changed or why not. The challenges and the decisions on them stand in the judgement pack.",
	notYourPart: "The lead inspector keeps this log; you can read it.",
	versions: "A copy that says something else than the last one made is the next version. It lists which parts changed.",
	toReports: "Reports",
	status: (all: number, open: number) =>
		all === 0
			? "No challenges"
			: `${plural(all, { one: "1 challenge", other: `${all} challenges` })}, ${open === 0 ? "all decided" : `${open} open`}`,
	none: "No challenge has been logged.",
	add: "Log a challenge",
	challenge: (number: number) => `Challenge ${number}`,
	states: {
		open: "Open",
		changed: "Changed",
		"not-changed": "Not changed",
		conflict: "Decisions differ",
	} satisfies Record<Outcome | "open" | "conflict", string>,

	from: "From whom",
	fromHint: "Their part in the service, not their name. For example: head of service.",
	date: "When it came",
	document: "Document",
	documents: {
		"yjs-summary": "YJS summary",
		"sample-findings": "Sample findings",
	} satisfies Record<ChallengedDocument, string>,
	version: "Version",
	versionHint: "Stands under the title of the copy.",
	documentVersion: (document: string, version: string) => `${document}, version ${version}`,
	passage: "Sentence or passage",
	passageHint: "As it stands in the draft.",
	text: "What they say",
	textHint: "Never the name of a child or a family, a date of birth or an address.",
	evidence: "Evidence that it is about",
	evidenceHint: "Entries of the evidence log.",
	entries: (count: number) => plural(count, { one: "1 entry", other: `${count} entries` }),
	notSaid: "Not said yet",

	change: "Change",
	decide: "Decide",
	decideAgain: "Decide again",
	done: "Done",
	remove: "Remove",
	ofChallenge: (number: number) => `challenge ${number}`,
	removedNow: "The challenge was removed. You can put it back at the end of this page.",
	removed: (count: number) => `Removed (${count})`,
	putBackNow: "The challenge is back.",

	outcome: "What was decided?",
	outcomes: {
		changed: "The draft is changed",
		"not-changed": "The draft stays as it is",
	} satisfies Record<Outcome, string>,
	explanation: "What was changed, or why it was not",
	submit: "Record the decision",
	recorded: "The decision is recorded.",
	problem: (problem: OutcomeProblem): string => {
		switch (problem.kind) {
			case "challenge-not-said":
				return "Write first what the challenge says";
			case "outcome-missing":
				return "Choose what was decided";
			case "explanation-missing":
				return problem.outcome === "not-changed"
					? "Enter why the draft stays as it is"
					: "Enter what was changed, or why it was not";
		}
	},

	record: "Decisions",
	earlier: "earlier decision",
	redacted: "A decision, redacted or not readable.",
	withoutRight: "Not recorded as lead inspector of this inspection.",
	inConflict:
		"Decisions that differ were recorded without sight of each other. None of them stands until the lead inspector decides again.",
	changedSince: "The challenge was written differently after the decision.",
};
