import { plural } from "#ui/words/plural.ts";

/** What is said to somebody who joins an inspection, before fieldwork. */
export const joining = {
	title: "Join the inspection",
	whose: (service: string, role: string) => `Inspection of ${service}. You are: ${role}.`,
	explained:
		"Do these steps before fieldwork, in any order. Your cases open once conflicts of interest are declared and the rehearsal is done.",
	leads: "You lead this inspection: there is nothing to join.",
	practice: "Practice is not joined: it stays on this device.",
	notice: (open: number) =>
		plural(open, { one: "1 step is open before fieldwork.", other: `${open} steps are open before fieldwork.` }),
	toSteps: "Go to the steps",

	memberMissing: "Choose a member of the team",
	who: {
		label: "Which member of the team are you?",
		explained: "The plan does not say it yet. The lead inspector then knows whose work it is.",
		submit: "That is me",
		nobody: "The plan does not name you. Ask the lead inspector to add you to the team, and for a pack.",
	},
	sender: {
		label: (who: string) => `Which member of the team is ${who}?`,
		explained: "You compared the words of their device. Once you say who they are, the file can be taken in.",
		submit: "That is them",
		nobody: "Everybody on the team has a device already. Add them to the team if they belong to it.",
	},
	joined: {
		task: "Compare the words of the lead inspector’s device",
		done: (lead: string, when: string) => `${lead} leads the inspection. Compared on ${when}.`,
		notCompared: (lead: string) => `${lead} leads the inspection. Until then nothing can be sealed to their device.`,
		someone: "Somebody without a name",
	},
	keyCheck: {
		task: "Key check",
		hint: "Shows that a sealed file gets through, and its receipt back. Your cases open without it.",
		explained:
			"Make a small test file, and send it to the lead inspector by the way that you will use later. They take it in and send you a receipt. When you have taken in the receipt, the key check is done.",
		holds: "The test file says who you are and what you declared. No case is in it.",
		make: "Make the test file",
		again: "Make another test file",
		made: "The test file is made. Send it to the lead inspector.",
		waiting: (when: string) => `A file was made on ${when}. Its receipt has not been taken in yet.`,
		done: (when: string) => `Done: a receipt was taken in on ${when}.`,
		takeInReceipt: "Take in the receipt",
	},
	interests: {
		task: "Declare conflicts of interest",
		hint: "Each that you have in one of your cases, or that there is none.",
		noCases: "No case is allocated to you yet. When cases come, look here again.",
		finish: "Your declaration",
		declare: "I have declared all of them",
		declareNone: "I have none",
		declared: (when: string) => `Declared on ${when}: these are all.`,
		declaredNone: (when: string) => `Declared on ${when}: none.`,
	},
	rehearsal: {
		task: "Rehearsal",
		hint: "A made-up case, to learn with before real cases open.",
		waived: "Waived by the lead inspector. You can still do it.",
	},
	cases: {
		task: "Your cases",
		open: (count: number) => plural(count, { one: "1 case", other: `${count} cases` }),
	},
	status: {
		done: "Done",
		open: "To do",
		waiting: "Waiting for the receipt",
		notYet: "Cannot start yet",
	},
	back: "Back to all steps",
};
