import { plural } from "#ui/words/plural.ts";

/** What is said to somebody who joins an inspection, before fieldwork. */
export const joining = {
	title: "Join the inspection",
	heading: (service: string) => `Join the inspection of ${service}`,
	explained: "Do these steps in any order, before fieldwork. Your cases open once the last two are done.",
	leads: "You lead this inspection: there is nothing to join.",
	practice: "Practice is not joined: it stays on this device.",
	who: {
		heading: "Who you are",
		explained:
			"The team of this inspection does not say yet which member you are. Choose your name: the lead inspector then knows whose work it is.",
		label: "Which member of the team are you?",
		missing: "Choose which member you are",
		submit: "That is me",
		nobody: "Everybody on the team has joined already. Ask the lead inspector to add you, and to send you a pack.",
	},
	notice: (open: number) =>
		plural(open, { one: "1 step is open before fieldwork.", other: `${open} steps are open before fieldwork.` }),
	toSteps: "Join the inspection",

	joined: {
		task: "Open the pack and compare the words",
		done: (lead: string, when: string) => `Led by ${lead}. You compared the words of their device on ${when}.`,
		notCompared: (lead: string) =>
			`Led by ${lead}. The words of their device are not compared yet: until then nothing can be sealed to it.`,
		someone: "somebody whose name is not given",
	},
	keyCheck: {
		task: "Key check",
		hint: "Shows before fieldwork that a sealed file gets through in both directions. Your cases open without it.",
		explained:
			"Make a small test file and send it to the lead inspector in the way that you will use later. The lead inspector takes it in and sends you a receipt. When you have taken in the receipt, the key check is done.",
		holds: "It says who you are and what you declared. No case is in it.",
		make: "Make the test file",
		again: "Make another test file",
		made: "The test file is made. Send it to the lead inspector.",
		waiting: (when: string) => `A test file was made ${when}. Its receipt has not been taken in yet.`,
		done: (when: string) => `Done: the receipt of ${when} came back.`,
		takeInReceipt: "Take in the receipt",
	},
	interests: {
		task: "Declare conflicts of interest",
		hint: "For each of your cases, or that there is none.",
		explained:
			"A conflict of interest is, for example, that you work or worked with the child, or manage somebody who does. Say it now: the case then goes to somebody else.",
		noCases: "No case is allocated to you yet. Declare that there is none, and look here again when cases come.",
		declare: "Declare that these are all",
		declareNone: "Declare that there is none",
		declared: (when: string) => `You declared on ${when} that these are all.`,
		declaredNone: (when: string) => `You declared on ${when} that there is none.`,
	},
	rehearsal: {
		task: "Rehearsal",
		hint: "A made-up case, to learn with before real cases open.",
		waived: "Waived by the lead inspector",
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
		notCompared: "Compare the words",
	},
	back: "Back to the steps",
};
