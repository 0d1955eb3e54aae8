import type { ParkedAnswer } from "#domain/assessment/compare-move.ts";
import type { MoveProblem } from "#domain/assessment/move.ts";
import { sayInstant } from "#domain/dates.ts";
import { plural } from "#ui/words/plural.ts";

const answers = (count: number) => plural(count, { one: "1 answer", other: `${count} answers` });

/** What is said of moving assessments to another version of their instrument. */
export const instrumentMove = {
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
	parked: "Are kept, and do not count",
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
	done: (count: number, version: string) =>
		plural(count, { one: `1 assessment moved to ${version}.`, other: `${count} assessments moved to ${version}.` }),
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
};

/** What a case says of the version that it is under. */
export const instrumentAtCase = {
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
};
