import { sayDate } from "#domain/dates.ts";
import { capitalised, sayNumber } from "#domain/findings/say-counts.ts";
import type { BenchmarkOutcome } from "#domain/rehearsal/compare-benchmarks.ts";
import type { RehearsalEntry } from "#domain/rehearsal/rehearsal-case.ts";

const questions = (count: number) => `${sayNumber(count)} ${count === 1 ? "question" : "questions"}`;

/** What is said of the rehearsal: the case to learn with, what we would answer, and when real cases open. */
export const rehearsal = {
	title: "Rehearsal",
	heading: "Rehearse on a made-up case",
	caption: "Before real cases",
	banner: "Rehearsal – a made-up case, not part of the inspection",
	ours: "The case and our answers to it were written for this app. They are not the inspectorate’s, and the child does not exist.",
	apart:
		"What you enter stays on this device and is part of nothing: no count, no document, no file for the lead inspector. The lead inspector learns only that you have done it.",
	toRehearsal: "The rehearsal that members do before real cases",
	begin: {
		explained:
			"You read the file of one child and answer the questions of the guidance, as you will for real cases. Then you see what we would have answered, why, and the words of the file that it rests on. You can change your answers and look again as often as you like. Nothing is marked.",
		submit: "Begin the rehearsal",
	},
	notOnTeam:
		"The rehearsal is for the members of the team. You have not said yet which of them you are, or you are not on the team.",

	parts: "Parts of the rehearsal",
	file: {
		heading: "The file",
		facts: "Facts about the sentence, filled in for you",
		kinds: {
			contact: "Contact",
			meeting: "Meeting",
			plan: "Plan",
			record: "Record",
			release: "Release",
			interview: "Interview",
		} satisfies Record<RehearsalEntry["kind"], string>,
		entry: (date: string, kind: string) => `${sayDate(date)}: ${kind}`,
	},
	finish: {
		heading: "Compare with ours",
		explained:
			"The rehearsal is done once you compare with an answer to every question. Reasons and descriptions are compared by you alone: write them as you would for a real case.",
		open: (count: number) =>
			count === 0
				? "Every question has an answer."
				: `${capitalised(questions(count))} ${count === 1 ? "has" : "have"} no answer yet:`,
		submit: "Compare with our answers",
	},

	feedback: {
		title: "Rehearsal: our answers",
		heading: "Your answers beside ours",
		done: "You have done the rehearsal. The lead inspector can see that you have, not what you answered.",
		notDone: "The rehearsal is done once every question has an answer and you compare again.",
		reading:
			"Ours are not the right answers. Where yours differ, read why we came to ours, and decide whether you would answer differently now.",
		outcomes: {
			differs: "Answered differently",
			unanswered: "Not answered yet",
			agreed: "Answered alike",
		} satisfies Record<BenchmarkOutcome, string>,
		count: {
			differs: (count: number) =>
				count === 0 ? "You answered no question differently." : `You answered ${questions(count)} differently.`,
			unanswered: (count: number) =>
				`${capitalised(questions(count))} ${count === 1 ? "has" : "have"} no answer yet. You see ours once you have answered.`,
			agreed: () => "You may have come to these for other reasons than ours.",
		} satisfies Record<BenchmarkOutcome, (count: number) => string>,
		yours: "Your answer",
		ours: "Our answer",
		answer: "Answer",
		reason: "Reason",
		why: "Why",
		either: (options: readonly string[]) => options.join(", or "),
		passages: "What the file says",
		notGiven: "None given",
		change: (question: string) => `Change your answer to ${question}`,
		answerNow: (question: string) => `Answer ${question}`,
		back: "Back to the case and your answers",
		toSteps: "Steps before fieldwork",
	},

	gate: {
		title: "Not open to you yet",
		explained:
			"Before you open the cases of this inspection, two things are needed. Nothing of a case is lost meanwhile.",
		interests: "Declare conflicts of interest",
		interestsHint: "For each of your cases, or that there is none",
		rehearsal: "Do the rehearsal",
		rehearsalHint: "A made-up case. The lead inspector can waive it.",
		done: "Done",
		waived: "Waived by the lead inspector",
		toDo: "To do",
	},

	member: {
		done: (when: string) => `Rehearsal: done on ${when}`,
		notDone: "Rehearsal: not done. Real cases open to them on a device of their own once it is done or waived.",
		waived: (by: string, when: string, reason: string) => `Rehearsal: waived by ${by}, ${when}. ${reason}`,
		someone: "somebody who has not given a name",
		waive: "Waive the rehearsal",
		waiveTitle: (who: string) => `Waive the rehearsal of ${who}`,
		waiveExplained:
			"Real cases open to them without it. Your reason stays in the plan, and goes to them with their pack. You can take the waiver back: with their next pack, real cases then close to them again until they have rehearsed.",
		takeBack: "Take back the waiver of the rehearsal",
		why: "Why is it not needed?",
		confirm: "Waive it",
		waiverReason: "Why the rehearsal was waived",
	},
};
