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
