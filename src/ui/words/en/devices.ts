import type { CardStep } from "#domain/handover/card-history.ts";
import type { CardState, ClashKind } from "#domain/handover/device-book.ts";

const states: Readonly<Record<CardState, string>> = {
	"not-compared": "Not compared",
	trusted: "Trusted",
	changed: "Changed",
	revoked: "Not trusted any more",
};

const clashes: Readonly<Record<ClashKind, (known: string) => string>> = {
	"other-keys": (known) => `The device of ${known} comes with other keys than before.`,
	"other-person": (known) => `This is the device of ${known}, and the card says that somebody else uses it.`,
	"other-device": (known) => `The card says that this is a device of ${known}, whose device is another one here.`,
	"same-name": (known) => `You know another device of somebody called ${known}.`,
};

const steps: Readonly<Record<CardStep["kind"], (said: string) => string>> = {
	added: (name) => `Added, under the name ${name}`,
	renamed: (name) => `Came with the name ${name}`,
	compared: () => "The six words were compared",
	revoked: (reason) => `Not trusted any more. Reason: ${reason}`,
	replaced: () => "Not trusted any more: another card of this device or person was compared",
};

/** What is said about colleagues' devices, and about the card by which they know this one. */
export const devices = {
	words: "Six words",

	own: {
		title: "Your device card",
		explained:
			"Colleagues add this card to their app to seal work to this device, and to see that a file comes from it. Nothing on it is secret.",
		nobody: "Nobody has said yet who uses this device. The card needs a name.",
		toYou: "Say who you are",
		name: "Name",
		role: "Usual role",
		change: "Change",
		changeWhat: "name and role",
		wordsFor:
			"Read them out when a colleague compares your card, by telephone or in person. They belong to this device and its keys: everybody who has your card sees the same six.",
		code: "As a code",
		codeHint: "For a colleague’s camera, or to be photographed.",
		codeLabel: "QR code of your device card",
		text: "As text",
		textHint: "For a message or an e-mail.",
		copy: "Copy the text",
		copied: "The text is on the clipboard.",
		notCopied: "The browser did not copy it. Select the text and copy it yourself.",
		print: "Print the card",
		refused: "Colleagues cannot add this card.",
	},

	book: {
		title: "Colleagues’ devices",
		explained:
			"A file that you seal to a colleague can be opened on their device only, and a file that comes from it is known to be theirs. For that, each of you adds the other’s device card, and you compare six words by voice or in person.",
		toOwn: "Your device card",
		toBook: "Devices of colleagues, and adding one",
		none: "No colleague’s device has been added yet.",
		trusted: "Your colleagues",
		ended: "Not trusted any more",
		states,
		since: {
			added: (when: string) => `Added ${when}`,
			compared: (when: string) => `Words compared ${when}`,
			revoked: (when: string) => `Until ${when}`,
			replaced: (when: string) => `Replaced by another card ${when}`,
		},
		changed: {
			new: "This card contradicts what was known. Call this colleague before anything else.",
			known: "Another card contradicts this one.",
		},
	},

	add: {
		heading: "Add a colleague’s device",
		text: "Text of the card",
		textHint: "Begins with “device-card”. Spaces and line breaks do not matter.",
		submit: "Add the card",
		picture: "Picture of the code",
		pictureHint: "A photograph or a screenshot. It is read on this device and not kept.",
		camera: "Read the code with the camera",
		cameraHint: "The camera is on only until a code is read or you stop it. No picture is kept.",
		stop: "Stop the camera",
		starting: "Starting the camera",
		looking: "Hold the code in front of the camera.",
		preview: "Picture of the camera",
	},

	colleague: {
		title: "Colleague’s device",
		caption: "Device of a colleague",
		compare: {
			heading: "Compare the six words",
			how: (who: string) =>
				`Call ${who} on a number that you had before this card came, or sit together. Each of you opens “Your device card”, and reads out the words.`,
			theirs: (who: string) => `Words of this card: what ${who} must read out`,
			own: "Words of your own card: what you read out",
			differ: "If one word differs, do not go on: the card is not from their device.",
			done: (who: string) => `I have compared them with ${who}, by voice or in person`,
			again: "Trust this device again",
			againHow: "Only after comparing the six words anew.",
			compared: (who: string) => `The device of ${who} is trusted: work can be sealed to it.`,
		},
		standing: {
			"not-compared":
				"Until the six words are compared, nothing can be sealed to this device, and nothing is taken from it.",
			trusted: "The six words were compared. Work can be sealed to this device.",
			revoked: "Nothing can be sealed to this device, and nothing is taken from it.",
		},
		alarm: {
			clashes,
			meaning:
				"A reinstalled app or a new laptop does this. So does somebody who takes your colleague’s place, to read what you send.",
			todo: [
				"Telephone your colleague, on a number that you had before. Ask whether they have a new device or have set it up anew.",
				"Do not accept the card because of an e-mail or a message alone, even one that sounds like them.",
				"If it is theirs, compare the six words below. If not, refuse the card and tell the lead inspector.",
			],
			untilForBoth: "Until you decide, nothing is sealed to this device, nor to the one that was known.",
			untilForThis: "Until you decide, nothing is sealed to this device. The one that was known stays as it is.",
			undecided: (name: string) =>
				`Another card came, under the name ${name}, that contradicts this one. Decide about that card first.`,
		},
		refuse: {
			open: "Refuse this card",
			does: "The card stays on file with your reason, and is not trusted. What was known before stays as it was.",
			why: "What did you find out?",
			whyHint: "For example: the colleague says by telephone that the card is not theirs.",
			submit: "Refuse the card",
		},
		revoke: {
			open: "Do not trust this device any more",
			does: "Nothing can be sealed to this device from now on, and no file from it is taken in. What you have taken in stays.",
			why: "Why is it not trusted any more?",
			whyHint: "For example: the laptop was lost, or the colleague has left the team.",
			submit: "Do not trust it any more",
		},
		revoked: "This card is not trusted any more.",
		history: "What became of this card",
		steps,
	},

	member: {
		label: "Device of this member",
		hint: "Work for this member is sealed to it, and work from it counts as theirs.",
		option: (name: string, role: string, state: CardState) => `${name}, ${role} (${states[state].toLowerCase()})`,
		since: (option: string, when: string) => `${option}, since ${when}`,
		elsewhere: "A device that is not among your colleagues’ devices",
		none: "No member",
		explained:
			"Say which device each member uses once you have added its card. Without it, a pack can be sealed to them with six words only.",
	},

	spareKey: {
		heading: "The office’s spare key",
		label: "Spare key",
		hint: "The public part of a key that the office keeps, “age1…”, made with the age tool. Whoever holds its private part can open everything that is handed over in this inspection: never type that part here. Leave it empty if there is none.",
		invalid: (standing: string) =>
			`This is not a public key of age: it has 62 characters and begins with “age1”. ${standing === "" ? "No spare key is set" : "The key from before stays set"}`,
		none: "None",
	},
};
