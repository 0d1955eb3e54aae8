import { plural } from "#ui/words/plural.ts";

const cases = (count: number) => plural(count, { one: "1 case", other: `${count} cases` });
const changes = (count: number) => plural(count, { one: "1 change", other: `${count} changes` });

/** What is said about giving work to colleagues in sealed files, and about whether it has arrived. */
export const handOver = {
	title: "Hand-over",
	hint: {
		lead: "Packs for the team, and whether they arrived",
		member: "Your work for the lead inspector, and whether it arrived",
	},
	status: {
		nothingMade: "No file made yet",
		waiting: (count: number) =>
			plural(count, { one: "1 file without a receipt", other: `${count} files without a receipt` }),
		arrived: "All have arrived",
	},
	practice: "Practice is not handed over: it stays on this device, and nothing of it belongs to a real inspection.",
	notOnTheTeam: "You are not on the team of this inspection, so there is nothing for you to hand over.",
	toTakeIn: "Take in files from colleagues",
	toColleagues: "Colleagues’ devices",
	back: "Back to the hand-over",
	secondOf: (reference: string) => `${reference} (second assessment)`,

	packs: {
		explained:
			"Each colleague gets a pack: a sealed file with the plan as far as it concerns them, and the cases allocated to them. They assess without a network, and hand their work back in a sealed file of their own.",
		nobody: "Nobody else is on the team yet. Members are added in the details of the inspection.",
		device: "Device",
		devices: {
			trusted: "Known, and its words were compared",
			"not-compared": "Known, but its words were not compared yet",
			changed: "Alarm: something contradicts what was known of it",
			revoked: "Not trusted any more",
			unknown: "Not known yet",
		},
		sayDevice: "Say which device is theirs",
		cases: "Cases",
		noCases: "None allocated",
		last: "Last pack",
		none: "None made",
		made: (when: string) => `Made ${when}, no receipt yet.`,
		received: (made: string, when: string) => `Made ${made}, receipt taken in ${when}.`,
		changed: "Something has changed since.",
		make: "Make a pack",
		forWhom: (who: string) => `for ${who}`,
		all: "Packs for all",
		allExplained:
			"One file for each colleague whose device is known and compared. Send each file to the one it is for: nobody else can open it.",
		without: (who: readonly string[]) =>
			`Not for ${who.join(", ")}: compare the words of their device first, or make their pack with a passphrase.`,
		makeAll: (count: number) => `Make ${count} packs`,
		allMade: (count: number) =>
			plural(count, {
				one: "1 pack was made. Save it now.",
				other: `${count} packs were made. Save each of them now.`,
			}),
	},

	pack: {
		title: "Pack for a member of the team",
		heading: (who: string) => `Pack for ${who}`,
		holds: "What is in it",
		plan: "The plan as far as it concerns them: the inspection, the team, the rulings, and their own conflicts of interest.",
		cases: (references: readonly string[]) =>
			references.length === 0
				? "No case: none is allocated to them."
				: `${cases(references.length)} with everything recorded there: ${references.join(", ")}.`,
		spareKey: "The office’s spare key, to which their work is sealed as well.",
		withheld: "What is withheld",
		withholds: [
			"All other cases: not even their references.",
			"Other people’s conflicts of interest.",
			"The evidence of the inspection, the judgement and the rating.",
		],
		opens: "Who can open it",
		choose: "How is it sealed?",
		toDevice: (who: string) => `To the device of ${who}`,
		opensDevice: "Opens on that device alone, whose words were compared.",
		toPassphrase: "With a passphrase that you read out to them",
		opensPassphrase: "Opens for whoever has the file and is told the passphrase. For first contact only.",
		deviceUnknown: (who: string) =>
			`Nothing can be sealed to a device of ${who} yet: that needs its card, its words compared, and that you say in the details of the inspection that it is theirs. For first contact the pack is sealed with a passphrase that you read out to them: it opens for whoever has the file and is told the passphrase.`,
		make: "Make the pack",
		makeWithPassphrase: "Make the pack and show its passphrase",
		erased: (who: string) =>
			`A device from which ${who} erased the inspection cannot take it in again. They then need another device: compare its words, and choose it as theirs in the details of the inspection.`,
		done: (who: string) => `The pack for ${who} is made. Send them the file.`,
		thenReceipt: "When they have taken it in, they send you a receipt.",
	},

	passphrase: {
		heading: "Passphrase of this pack",
		label: "Passphrase that opens the file",
		advice:
			"Read the six words out by telephone, or tell them in person. Never send them with the file: whoever has both can read all of it.",
		once: "They are shown once, here, and kept nowhere. If they are lost, make another pack.",
	},

	member: {
		explained:
			"One sealed file takes your work to the lead inspector. You can go on working and hand over again at any time: an older file never rolls back what is newer.",
		holds: "What is in it",
		ready: (reference: string, progress: string) => `${reference}: ${progress}`,
		notReady: (reference: string, progress: string) => `${reference}: ${progress}. It is not ready, and goes as it is.`,
		noCases: "No case: none is allocated to you.",
		beside:
			"What you recorded beside your cases goes with it: evidence from documents and meetings, notes, practice examples, and which documents you made. So does what you said of yourself: your conflicts of interest, and that you did the rehearsal. Nothing that others wrote beside the cases is in it.",
		opens: "Who can open it",
		device: (who: string) => `${who}, on the device whose words you compared`,
		spareKey: "The office, with its spare key",
		noSpareKey: "Nobody else",
		nobody:
			"Nobody yet: the device of the lead inspector is not known here, or its words were not compared. Do that first.",
		make: "Make the file",
		done: "The file is made. Send it to the lead inspector.",
		thenReceipt:
			"Now it waits for the receipt: the lead inspector sends you one, and you take it in. Until then your work counts as not arrived. Keep it on this device.",
	},

	making: "Making the file",
	cancel: "Cancel",
	cancelled: "Cancelled. No file was made.",
	notMade: "No file was made.",

	file: {
		save: (name: string) => `Save ${name}`,
		share: "Share",
		forWhom: (who: string) => `(for ${who})`,
		notShared: "This device did not share the file. Save it, and send it yourself.",
	},

	sent: {
		heading: "Files made for colleagues",
		what: "What it is",
		when: "Made",
		receipt: "Receipt",
		pack: (who: string) => `Pack for ${who}`,
		whats: { "hand-over": "Your work", "key-check": "Key check", receipt: "Receipt" },
		someone: "a former member",
		waiting: "Waiting for the receipt",
		arrived: (when: string) => `Arrived, receipt taken in ${when}`,
		arrivedWithAnother: "Not needed any more: all of it arrived with another file",
	},

	removal: {
		heading: "Erase from this device",
		covered:
			"Everything that you recorded here has arrived: there are receipts for it. It can be erased from this device. Do it once the lead inspector needs nothing more from you: an inspection that was erased cannot come back to this device, not even a case of it that is returned to you. You would need another device for that.",
		open: "As far as this device was told, this is nowhere else:",
		plan: "What you said of yourself",
		beside: "What you recorded beside your cases",
		changes: (what: string, count: number) => `${what}: ${changes(count)}`,
		later: "Hand it over and take in the receipt before you erase the inspection from this device.",
	},
};
