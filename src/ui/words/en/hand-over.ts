import { plural } from "#ui/words/plural.ts";

const cases = (count: number) => plural(count, { one: "1 case", other: `${count} cases` });
const changes = (count: number) => plural(count, { one: "1 change", other: `${count} changes` });

/** What is said about giving work to colleagues in sealed files, and about whether it has arrived. */
export const handOver = {
	title: "Hand-over",
	hint: { lead: "Packs for the team, and whether they arrived", member: "Your work for the lead inspector" },
	status: {
		lead: (toMake: number) =>
			plural(toMake, { one: "1 pack to make", other: toMake === 0 ? "No pack to make" : `${toMake} packs to make` }),
		nothingSent: "Nothing handed over yet",
		waiting: "Waiting for the receipt",
		arrived: "Everything here has arrived",
		changed: "Changed since it was handed over",
	},
	practice: "Practice is not handed over: it stays on this device, and nothing of it belongs to a real inspection.",
	notOnTheTeam: "You are not on the team of this inspection, so there is nothing for you to hand over.",
	toTakeIn: "Take in files from colleagues",
	toColleagues: "Colleagues and their devices",
	secondOf: (reference: string) => `${reference}, second assessment`,

	packs: {
		explained:
			"Each colleague gets a pack: a sealed file with the plan as far as it concerns them, and the cases allocated to them. They assess without a network, and hand their work back in a sealed file of their own.",
		nobody: "Nobody else is on the team yet. Members are added in the details of the inspection.",
		device: "Device",
		devices: {
			trusted: "Known, and its words were compared",
			"not-compared": "Known, but its words were not compared yet",
			changed: "Alarm: it is not the device that was compared before",
			revoked: "Not trusted any more",
			unknown: "Not known yet",
		},
		cases: "Cases",
		noCases: "None allocated",
		last: "Last pack",
		none: "None made",
		made: (when: string) => `Made ${when}, no receipt yet`,
		received: (made: string, when: string) => `Made ${made}, received ${when}`,
		changed: "Something has changed since.",
		make: (who: string) => `Pack for ${who}`,
		all: "Packs for all",
		allExplained:
			"One file for each colleague whose device is known and compared. Send each file to the one it is for: nobody else can open it.",
		without: (who: string) =>
			`Not for ${who}: first compare the words of their device, or make their pack with a passphrase.`,
		makeAll: (count: number) => plural(count, { one: "Make 1 pack", other: `Make ${count} packs` }),
		allMade: (count: number) =>
			plural(count, {
				one: "1 pack was made. Save it now.",
				other: `${count} packs were made. Save each of them now.`,
			}),
	},

	pack: {
		title: "Pack for a member of the team",
		heading: (who: string) => `Pack for ${who}`,
		noMember: "This member is not on the team any more.",
		holds: "What is in it",
		plan: "The plan as far as it concerns them: the inspection, the team, the rulings, redactions, and their own conflicts of interest.",
		cases: (references: readonly string[]) =>
			references.length === 0
				? "No case: none is allocated to them yet."
				: `${cases(references.length)}, with everything recorded there: ${references.join(", ")}.`,
		spareKey: "The office’s spare key, so that what they hand over can be opened by the office as well.",
		noSpareKey: "No spare key of the office: none is set.",
		withheld: "What is withheld",
		withholds: [
			"All other cases. That there are some can be seen, and nothing of what they hold.",
			"Other people’s conflicts of interest.",
			"The judgement, the rating and the evidence of the inspection.",
		],
		opens: "Who can open it",
		opensDevice: (who: string) => `${who}, on the device whose words were compared. Nobody else.`,
		opensWords:
			"Whoever has the file and is told the six words. Meant for first contact, before their device is known.",
		choose: "How is it sealed?",
		toDevice: (who: string) => `To the device of ${who}`,
		toDeviceUnknown: "To their device: not possible until its words are compared",
		toWords: "With six words that you read out to them",
		make: "Make the pack",
		done: (who: string) => `The pack for ${who} is made. Send the file to them.`,
		thenReceipt: "When they have taken it in, they send you a receipt.",
	},

	passphrase: {
		heading: "The six words",
		label: "Six words that open the file",
		advice:
			"Read them out by telephone, or tell them in person. Never send them with the file or by the same way: whoever has both can read everything in it.",
		once: "They are shown here once and kept nowhere. If they are lost, make another pack.",
	},

	member: {
		explained:
			"Makes one sealed file of your work for the lead inspector. You go on working here, and can hand over again at any time: nothing that is newer is ever rolled back.",
		holds: "What is in it",
		cases: "Cases",
		ready: "Goes as it is",
		notReady: "Not marked ready. It goes as it is.",
		noCases: "No case is allocated to you here.",
		beside: "Also what you said of yourself: your conflicts of interest, and that you did the rehearsal.",
		opens: "Who can open it",
		device: (who: string) => `${who}, on the device whose words you compared`,
		spareKey: "The office, with its spare key",
		nobody:
			"The device of the lead inspector is not known here, or its words were not compared: the file could be opened by nobody.",
		make: "Make the file",
		done: "The file is made. Send it to the lead inspector.",
		thenReceipt:
			"It stays here until the lead inspector sends you a receipt and you have taken that in. Until then it counts as not arrived.",
	},

	making: "Making the file",
	cancel: "Cancel",
	cancelled: "Cancelled. No file was made.",
	notMade: "No file was made, and nothing has changed.",

	file: {
		save: (name: string) => `Save ${name}`,
		share: "Share",
		forWhom: (who: string) => `(for ${who})`,
		notShared: "This device did not share the file. Save it, and send it yourself.",
	},

	sent: {
		heading: "Files made on this device",
		none: "None yet.",
		file: "File",
		what: "What it is",
		when: "Made",
		receipt: "Receipt",
		whats: {
			pack: (who: string) => `Pack for ${who}`,
			"hand-over": () => "Your work",
			"key-check": () => "Key check",
			receipt: () => "Receipt",
		},
		someone: "a former member",
		waiting: "Waiting",
		arrived: (when: string) => `Arrived, receipt of ${when}`,
		noneNeeded: "Needs none",
	},

	removal: {
		heading: "Remove from this device",
		covered: "Receipts cover everything that you recorded here. You can remove the inspection from this device.",
		remove: "Remove from this device",
		open: "Not everything here has arrived, as far as this device knows:",
		plan: "What you said of yourself in the plan",
		judgement: "What you recorded beside the cases",
		changes: (what: string, count: number) => `${what}: ${changes(count)}`,
		notHandedOver: "What you recorded beside the cases is not handed over.",
		later: "Hand it over and take the receipt in before you remove the inspection.",
	},
};
