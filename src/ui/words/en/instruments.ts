import type { ParkedAnswer } from "#domain/assessment/compare-move.ts";
import type { MoveProblem } from "#domain/assessment/move.ts";
import { sayInstant } from "#domain/dates.ts";
import type { PartDifference, WholeAspect } from "#domain/instrument/difference.ts";
import type { Question, QuestionType, Severity } from "#domain/instrument/instrument.ts";
import type { Aspects, InstrumentPart, OfferedOption } from "#domain/instrument/parts.ts";
import { plural } from "#ui/words/plural.ts";

const assessments = (count: number) => plural(count, { one: "1 assessment", other: `${count} assessments` });
const answers = (count: number) => plural(count, { one: "1 answer", other: `${count} answers` });

/** What is said of instruments, their versions, and moving an assessment from one to another. */
export const instruments = {
	title: "Instruments",
	explained:
		"What is asked, of whom, and in which words. Each assessment keeps the version that it was begun with. A published version stays as it is: a change is a new version.",
	here: "On this device",
	imported: "Imported",
	withApp: "Comes with the app",
	withdrawnTag: "Withdrawn from new use",
	unreadable: "This version of the app cannot read it. Update the app. What was begun with it is kept.",
	version: "Version",
	publisher: "Publisher",
	source: "Source",
	sourceHash: "Hash of the source",
	fingerprint: "Fingerprint",
	file: "File",
	fileHash: "Hash of the file",
	withWork: "It came with a colleague’s work",
	importedBy: (by: string, at: number) => `By ${by || "someone not named"}, ${sayInstant(at)}`,
	importedWhen: "Imported",
	uses: "In use",
	usedIn: (count: number) => (count === 0 ? "No assessment" : assessments(count)),
	counting: "Not known until every inspection on this device is open",
	questions: (sections: number, questions: number) =>
		`${plural(questions, { one: "1 question", other: `${questions} questions` })} in ${plural(sections, { one: "1 section", other: `${sections} sections` })}`,
	content: "Content",
	toVersions: (title: string) => `Versions of ${title}`,
	withdraw: "Withdraw from new use",
	offerAgain: "Offer it again",
	withdrawn: "Nothing new is begun with it any more. What was begun with it goes on.",
	offered: "It is offered again.",
	standard: "The standard",
	standardInUse: "Its wording is shown where the standard is judged.",
	wordingLoaded: (areas: number, states: number) =>
		[
			"Official wording of",
			plural(areas, { one: "1 area", other: `${areas} areas` }),
			"and",
			plural(states, { one: "1 state of the rating", other: `${states} states of the rating` }),
		].join(" "),

	import: {
		title: "Import a file",
		explained:
			"An office issues a new version of an instrument, or the official wording of the standard, as a file. It is checked and shown before anything is taken in. It replaces nothing.",
		choose: "Instrument file",
		hint: "A JSON file, at most 8 MB. It stays on this device, encrypted with your work.",
		look: "Look at the file",
		looking: "Looking",
		nothingChosen: "Choose a file first.",
		unreadable: "The file cannot be read from its drive.",
		refused: (file: string) => `${file} was not taken in`,
		place: "Place",
		line: (line: number) => `line ${line}`,
		whole: "The file as a whole",
		more: (count: number) => plural(count, { one: "1 more fault", other: `${count} more faults` }),
		previewed: (file: string) => `What ${file} holds`,
		versionTaken: (version: string) =>
			`Version ${version} is on this device already, with other content. A published version stays as it is: ask the publisher for a new version number.`,
		alreadyHere: "This very version is on this device already. There is nothing to take in.",
		firstOfIts: "There is no other version of this instrument on this device.",
		comparedWith: (version: string) => `How it differs from version ${version}, which is here`,
		take: "Take it in",
		close: "Close without taking it in",
		taken: (title: string, version: string) => `${title}, version ${version}, was taken in.`,
	},

	versions: {
		list: "Versions",
		compare: "Compare two versions",
		before: "Earlier version",
		after: "Later version",
		onlyOne: "There is one version of this instrument on this device.",
		choose: "Choose two different versions.",
		impact: "Open assessments under another version",
		impactExplained: (version: string) =>
			`Assessments that are not finished and could be moved to version ${version}. What a move would do is shown before it is made.`,
		noImpact: "There are none.",
		impactOf: (count: number, version: string) => `${assessments(count)} under version ${version}`,
	},

	difference: {
		none: "The two say the same.",
		counts: (changed: number, added: number, removed: number) =>
			`${changed} changed, ${added} added, ${removed} removed.`,
		before: "Before",
		after: "Now",
		nothing: "Nothing",
		whole: "The instrument as a whole",
		change: { added: "Added", removed: "Removed", changed: "Changed" } satisfies Record<
			PartDifference["change"],
			string
		>,
		moved: "Moved",
		roles: {
			fact: "Fact",
			question: "Question",
			"follow-up": "Follow-up",
			description: "Description",
			aid: "Prompt (not counted)",
			check: "Check",
		} satisfies Record<InstrumentPart["role"], string>,
		aspects: {
			wording: "Wording",
			hint: "Hint",
			guidance: "Guidance",
			guidanceVariants: "Guidance by the facts",
			answer: "Kind of answer",
			options: "Options",
			condition: "Asked, or shown, when",
			required: "Required",
			kind: "Kind of question",
			askedOf: "Asked of",
			severity: "How serious",
			due: "Time limit",
			note: "Note",
			basis: "Where it comes from",
			place: "Where it stands",
		} satisfies Record<keyof Aspects, string>,
		wholeAspects: {
			versionAsPrinted: "Version as printed",
			title: "Title",
			shortTitle: "Short title",
			publisher: "Publisher",
			licence: "Licence",
			source: "Source",
			subject: "Whom it is about",
			framework: "Framework",
			preamble: "Before its questions",
			sections: "Sections",
			reportOrder: "Order in documents",
			optionSets: "Option lists",
			pairs: "Pairs of questions",
			companions: "Questions that go together",
			eligibility: "Place in the sample",
		} satisfies Record<WholeAspect, string>,
		required: (isRequired: boolean) => (isRequired ? "Yes" : "No"),
		kinds: {
			fact: "Fact",
			characteristic: "Characteristic",
			descriptive: "Description",
			judgement: "Judgement, counted",
			indicator: "Indicator",
			duty: "Duty",
			criterion: "Criterion",
			knowledge: "Knowledge",
			reflection: "Reflection",
		} satisfies Record<Question["kind"], string>,
		askedOf: { "lead-inspector": "The lead inspector alone" } satisfies Record<Aspects["askedOf"], string>,
		variantWhen: (condition: string) => `When ${condition}:`,
		severities: {
			error: "Stops the sign-off",
			warning: "Needs a reason",
			info: "Advises",
		} satisfies Record<Severity, string>,
		answers: {
			choice: "One option",
			choices: "Any number of options",
			listed: "One option of a list",
			text: "Text",
			date: "Date",
			number: "Number",
			"lead-time": "How long before a date",
			repeat: "As many as there are",
		} satisfies Record<QuestionType, string>,
		range: (minimum: number, maximum: number, unit: string) => `From ${minimum} to ${maximum} ${unit}`.trim(),
		lists: { both: "", england: "England", wales: "Wales", state: "Recording state" } satisfies Record<
			OfferedOption["list"],
			string
		>,
		needsReason: "needs a reason",
		writeIn: "with words of one’s own",
		counted: { yes: "counted as yes", no: "counted as no", "not-applicable": "counted as not applicable" },
		due: (months: number, before: string, notBefore: string) =>
			`${months} calendar months before “${before}”, not before “${notBefore}”`,
	},

	move: {
		title: "Version of the instrument",
		explained:
			"An assessment can be moved to another version of its instrument while it is open. No answer is changed or lost: what the other version does not ask is kept and comes back on moving back.",
		withTeam:
			"Ask for a hand-over first where a colleague is working on a case: what they answer before they have your next pack is not marked to be judged again.",
		assessments: "Assessments",
		under: (version: string) => `Under ${version}`,
		to: "Move to",
		cases: "Which assessments",
		nothingToMoveTo: "There is no other version of this instrument on this device.",
		toImport: "Import one",
		dryRun: "Show what it would do",
		chooseAll: "Choose a version and at least one assessment.",
		impactOf: (reference: string, from: string, to: string) => `${reference}: from ${from} to ${to}`,
		carried: "Carry over unchanged",
		again: "Have to be judged again",
		parked: "Are kept, and not asked",
		back: "Come back",
		added: "Are new",
		none: "None",
		count: answers,
		why: {
			"question-gone": "the other version does not ask it",
			"not-asked": "its condition does not hold there",
			"option-gone": "the other version does not offer this answer",
		} satisfies Record<ParkedAnswer["why"], string>,
		reason: "Why they are moved",
		reasonHint: "Kept with the move. No name of a child.",
		confirm: (count: number) => plural(count, { one: "Move 1 assessment", other: `Move ${count} assessments` }),
		close: "Close without moving",
		nothingPossible: "None of them can be moved now.",
		done: (count: number, version: string) => `${assessments(count)} moved to ${version}.`,
		history: "Moves",
		moved: (reference: string, from: string, to: string) => `${reference}: ${from} to ${to}`,
		movedBy: (by: string, at: number) => `${by || "Someone not known on this device"}, ${sayInstant(at)}`,
		undo: (reference: string, version: string) => `Move ${reference} back to ${version}`,
		problem: (problem: MoveProblem): string => {
			switch (problem.kind) {
				case "not-your-part":
					return "Only the lead inspector moves assessments.";
				case "assessment-finished":
					return problem.state === "ready"
						? "It is ready for review. Return it or take it back first."
						: "It is signed off. Reopen it first.";
				case "conflicts":
					return plural(problem.count, {
						one: "Entries that did not see each other stand at 1 place. Decide between them first.",
						other: `Entries that did not see each other stand at ${problem.count} places. Decide between them first.`,
					});
				case "other-instrument":
					return "It is made with another instrument.";
				case "same-version":
					return "It is under this version already.";
				case "second-scoring":
					return "Two assessors assess this case, and both are asked the same. It stays under its version.";
				case "reason-needed":
					return "Say why they are moved.";
			}
		},
	},

	atCase: {
		movedFrom: (from: string, to: string, by: string, at: number) =>
			`Moved from ${from} to ${to} by ${by || "someone not known on this device"}, ${sayInstant(at)}.`,
		reason: (reason: string) => `Reason: ${reason}`,
		toMove: "Version of the instrument",
		toJudgeAgain: (count: number) => `${answers(count)} to be judged again.`,
		judgeAgain: "To be judged again",
		judgeAgainWhy: (version: string) =>
			`This was answered before the case was moved to version ${version}, which asks it in other words or offers other answers.`,
		judgeAgainTodo: "Confirm the answer, or change it.",
		notOffered: "This version does not offer that answer. It is kept; choose another.",
		givenBefore: (answer: string) => `The answer then: ${answer}`,
		whatChanged: "What changed",
		confirm: (id: string) => `The answer to ${id} still holds`,
		judged: "Judged again",
		judgedUnder: (version: string) => `Under version ${version}`,
		kept: (count: number) =>
			plural(count, {
				one: "1 answer kept from an earlier version",
				other: `${count} answers kept from an earlier version`,
			}),
		keptExplained: "This version does not ask them. They count nowhere, and come back if the case is moved back.",
	},
};
