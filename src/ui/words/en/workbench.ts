import type { EvidenceSource } from "#domain/judgement/evidence.ts";
import type { EvidenceKind } from "#domain/judgement/workbench.ts";
import { plural } from "#ui/words/plural.ts";

const entries = (count: number) => plural(count, { one: "1 entry", other: `${count} entries` });

/** What the workbench says, and what is said of the links between the judgement and its evidence. */
export const workbench = {
	title: "Judgement workbench",
	explained:
		"The evidence log by area and kind, what is thin, and what speaks against. It is for people to weigh: nothing here is worked out into a rating.",
	hint: "Evidence by area and kind, what is thin, what contradicts",
	status: (gaps: number) => plural(gaps, { one: "1 gap", other: `${gaps} gaps` }),
	contents: "On this page",
	toJudgement: "Judgement: findings and rating",
	toEvidence: "Evidence log",

	matrix: {
		heading: "Evidence by area and kind",
		caption: "Entries of the evidence log, for and against. Open a cell to read them.",
		area: "Area",
		kinds: {
			written: "Written evidence",
			meetings: "Meetings and interviews",
			cases: "Cases",
			"not-said": "Source not said",
		} satisfies Record<EvidenceKind, string>,
		cell: (area: string, kind: string) => `${area}, ${kind.toLowerCase()}`,
		counts: (speakFor: number, against: number) => `${speakFor} for, ${against} against`,
		none: "None",
		close: "Close",
	},
	for: "For",
	against: "Against",
	nothingHere: "None recorded.",
	open: "Open in the evidence log",

	notPlaced: {
		heading: "Not placed",
		none: "Every entry is for or against an area.",
		explained: (count: number) =>
			plural(count, {
				one: "1 entry does not say yet what it is for or against, so it is in no cell above.",
				other: `${count} entries do not say yet what they are for or against, so they are in no cell above.`,
			}),
		place: "Place it",
	},

	gaps: {
		heading: "What is thin",
		none: "Every area has evidence from more than one kind of source, every sentence of the findings rests on evidence, and all contrary evidence is answered.",
		area: (area: string) => `${area}: there is no evidence for or against.`,
		single: (area: string, source: string) => `${area}: everything comes from ${source}.`,
		sources: {
			document: "documents",
			meeting: "meetings",
			interview: "interviews",
			case: "cases",
		} satisfies Record<EvidenceSource, string>,
		text: (name: string) => `${name}: nothing in the log is linked to it.`,
		sentence: (name: string, sentence: string) => `${name}: nothing is linked to “${sentence}”`,
		contrary: (count: number) =>
			plural(count, {
				one: "1 entry of contrary evidence is not answered.",
				other: `${count} entries of contrary evidence are not answered.`,
			}),
		notPlaced: (count: number) =>
			plural(count, { one: "1 entry is not placed.", other: `${count} entries are not placed.` }),
	},

	contrary: {
		heading: "Contrary evidence",
		explained:
			"What speaks against the standard being met, and what speaks for it although an area for improvement is said to rest on it. Each is answered: why it does not outweigh the judgement, or how it moved it.",
		none: "The evidence log holds nothing against, and nothing that contradicts a finding.",
		unanswered: (count: number) => `Not answered (${count})`,
		answered: (count: number) => `Answered (${count})`,
		allAnswered: "All contrary evidence is answered.",
		forImprovement: "For, under an area for improvement",
		answer: "Why it does not outweigh the judgement, or how it moved it",
		write: "Answer",
		change: "Change the answer",
		done: "Done",
		with: (text: string) => `with “${text}”`,
		answerTo: (item: string) => `${item}: answer to contrary evidence`,
		about: (text: string) => `to “${text}”`,
		leadsPart: "The lead inspector answers.",
	},

	guidance: {
		heading: "What the standard asks, and themes to look for",
		characteristics: "What each rating stands for",
		themes: (count: number) => `Themes (${count})`,
		noEntries: "nothing is tagged with it yet",
		entries,
		quoted: "What the guide says",
		line: (line: number, title: string) => `${title}, line ${line}`,
		tag: "Themes",
		tagWith: "Tag with themes (not official)",
		tagged: (texts: readonly string[]) => `Themes: ${texts.join("; ")}`,
	},

	falsification: {
		heading: "What would have to be false for this rating to be wrong?",
		hint: "Ask it of the rating that you have in mind, before you decide. What you answer is kept, and stands in the judgement pack.",
		notAnswered: "Not answered yet.",
		label: "Your answer",
		history: (count: number) => `What was answered, and when (${count})`,
	},

	links: {
		heading: "Evidence for each sentence",
		of: (name: string) => `of ${name}`,
		nothingWritten: "Once something is written, each of its sentences can be linked to evidence here.",
		noEvidence: "No evidence linked",
		add: "Add evidence",
		to: (sentence: string) => `to “${sentence}”`,
		remove: "Remove",
		removeWhat: (evidence: string) => `the link to “${evidence}”`,
		evidenceRemoved: "This entry was removed from the evidence log.",
		changed: "The sentence has changed",
		changedExplained: "These links are kept until you say to which sentence they belong now, or remove them.",
		was: (sentence: string) => (sentence === "" ? "The sentence cannot be read any more." : `It was: “${sentence}”`),
		belongs: "Belongs now to",
		confirm: "Confirm",
		confirmed: "The link is confirmed.",
		removedNow: "The link was removed. You can put it back below.",
		removed: (count: number) => `Removed links (${count})`,
		putBack: "Put back",
		putBackNow: "The link is back.",
		chooseSentence: "Choose a sentence first.",

		pickTitle: "Which evidence does it rest on?",
		pickLabel: "Entries of the evidence log",
		pickHint: "Each choice is stored at once.",
		done: "Done",

		linkedSentence: "Sentence that was linked to evidence",
		used: "Where is this used?",
		notUsed: "No sentence of the judgement rests on it yet.",
		findingRemoved: "in a finding that was removed",
		sentenceChanged: "the sentence has changed",
	},
};
