import { plural } from "#ui/words/plural.ts";

const rows = (count: number) => plural(count, { one: "1 row", other: `${count} rows` });

/** What the health page says. */
export const health = {
	title: "Health and copies",
	explained: "Where your work is stored on this device, and whether it can be read back.",

	copies: "Copies on this device",
	copy: "Copy",
	rows: "Rows",
	size: "Size",
	lastWrite: "Last written by this window",
	state: "State",
	database: "The browser’s database",
	mirror: "The second copy, in a file",
	notYet: "Not yet",
	inOrder: "In order",
	noMirror:
		"There is none: this browser has no room of its own for files, or refuses it. Keep an outside copy of your work.",
	damaged: (count: number) => `${rows(count)} cannot be read`,
	damagedFrames: (count: number) =>
		plural(count, { one: "1 place in the file cannot be read", other: `${count} places in the file cannot be read` }),

	verify: "Verify everything now",
	verifying: "Verifying",
	verifyExplained:
		"Reads both copies anew, opens every seal, compares the copies, and checks the chain of every history.",
	verified: (when: string, count: number, copies: number) =>
		`Verified on ${when}: ${rows(count)} read from ${plural(copies, { one: "one copy", other: "both copies" })}.`,
	allWell: "Every row opens, the copies agree, and every chain is whole.",
	onlyIn: { database: "Only in the database", mirror: "Only in the file" },
	disagreeing: "Not alike in both copies",
	unopenable: { database: "Does not open in the database", mirror: "Does not open in the file" },
	brokenChains: "History that is not whole",
	nothingDeleted: "Nothing was changed or deleted. Tell the person who looks after the app what it says here.",

	outsideCopy: {
		heading: "Outside copy",
		explained:
			"One encrypted file with everything that is stored on this device. It opens with your passphrase or recovery key as they are now. Keep it where the loss of this device does not reach it.",
		none: "There is no outside copy of your work. If this device is lost or breaks, the work is lost with it. Make one now.",
		old: (when: string) =>
			`The last outside copy was made on ${when}, and you have worked since. Make a new one now: what came later is on this device only.`,
		last: (when: string) => `The last outside copy was made on ${when}.`,
		verified: "It was read back and is whole.",
		notVerified: "It was not read back, so nobody knows whether it is whole.",
		make: "Make an outside copy",
		making: "Making the copy",
		written: (name: string) => `${name} was written, read back and found whole.`,
		checked: "The file was read back and is whole.",
		downloaded: (name: string) =>
			`${name} was given to the browser, which saves it where it saves downloads. The app cannot look there: choose the file below to have it checked.`,
		check: "Check the file",
		checkHint: "Choose the file that was just saved.",
		another: "This is another outside copy, not the one that was just made.",
	},
	bringIn: {
		summary: "Bring in an outside copy",
		explained:
			"Adds what a copy holds and this device does not. Nothing here is replaced or deleted. You see what would be added first.",
		preview: "Show what it would add",
		opening: "Opening the copy",
		made: "Copy made",
		inspections: "Inspections",
		entries: "Entries",
		instruments: "Imported versions of instruments",
		typed: "Texts that were being typed",
		counted: (added: number, known: number) => `${added} new, ${known} known`,
		erased: "Erased on this device, left out",
		unopenable: "Cannot be read, left out",
		settingsStay:
			"The copy is of another device, or from before this one got new vault keys: its settings, who used it, and the colleagues and files that it knew, are not brought in.",
		nothingNew: "Nothing in this copy is new: everything in it is on this device already.",
		add: "Add what is new",
		adding: "Adding",
		added: "Everything that is new in the copy is on this device now.",
		cancel: "Add nothing",
	},

	keeping: "What the browser promises",
	keepingSaid: {
		kept: "The browser has promised not to clear what is stored here to make room for something else.",
		"not-kept":
			"The browser may clear what is stored here when the device runs short of room. Keep an outside copy of your work until it promises not to.",
		"cannot-be-asked": "This browser cannot be asked to keep what is stored here. Keep an outside copy of your work.",
	},
	ask: "Ask the browser to keep it",

	room: "Room",
	roomSaid: (used: string, available: string) => `${used} used by this app; about ${available} left for it.`,
	roomNotSaid: "The browser does not say how much room there is.",
	saySize: (bytes: number) => {
		const units = ["bytes", "KB", "MB", "GB", "TB"];
		let amount = bytes;
		let unit = 0;
		while (amount >= 1000 && unit < units.length - 1) {
			amount /= 1000;
			unit += 1;
		}
		return `${unit === 0 ? amount : amount.toFixed(1)} ${units[unit]}`;
	},

	app: "The app",
	version: "Version",
	headers: "Protection by the host",
	headersMissing:
		"The host does not send the app’s security headers. Tell the person who looks after the app: it should not be used for real work from this address.",
	headersPresent: "The host sends the app’s security headers.",
	files: (count: number) => plural(count, { one: "1 file", other: `${count} files` }),
	showFiles: "Files of the app stored on this device, with their SHA-256",
	path: "File",
	hash: "SHA-256",
};
