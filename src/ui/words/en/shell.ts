import { plural } from "#ui/words/plural.ts";

/** What stands around all screens, and before them. */
export const shell = {
	thisDevice: "This device",
	toInspections: "Go to your inspections",
	notFound: {
		title: "This is not on this device",
		what: "The address does not lead to anything that is stored on this device. If someone gave it to you, the work may be on another device.",
	},
	mistake: {
		title: "Something went wrong in the app",
		storing: "What you have entered is being stored. Wait until it says here that it is.",
		stored: "What you have entered is stored. Reload the page.",
		notStored:
			"Not everything that you entered is stored. Do not reload or close this page: save everything to a file first.",
		what: "If this comes back, tell the person who looks after the app what it says here:",
	},
	notGiven: { title: "This could not be read from this device" },
	unsaved: {
		tryAgain: "Try to save again",
		saveEverything: "Save everything to a file",
		copy: "Copy my text",
		copied: "Your unsaved text is on the clipboard, unencrypted. Paste it somewhere safe, then clear the clipboard.",
		refused: "The browser did not let the text be copied. Select it on the screen and copy it by hand.",
	},
	restored: {
		"database-restored": (rows: number) =>
			`The browser’s database was gone or could not be read. ${plural(rows, { one: "The 1 row", other: `All ${rows} rows` })} that the second copy has were put back.`,
		"mirror-restored": (rows: number) =>
			`There was no second copy. One was made, with ${plural(rows, { one: "the 1 row", other: `all ${rows} rows` })} of the browser’s database.`,
		detail: (detail: string) => `The browser says: ${detail}`,
		look: "Look at both copies",
		read: "I have read this",
	},
	mirrorAlone: {
		heading: "You are working in one copy only",
		explained: (detail: string) =>
			`The browser’s database cannot be opened (${detail}). The second copy was opened in its place, and what you enter is saved there. If something from your last work is missing, it is in the database and comes back with it. Passphrase and keys cannot be changed until then.`,
		makeOutsideCopy: "Make an outside copy now",
	},
	updateReady: "An update is ready",
	notDuringThisInspection: "Keep this version during an inspection",
	updateNow: "Store my work and update",
	reloadRefused: (detail: string) =>
		`An update has been stored, but this window was not reloaded, because something in it could not be saved (${detail}). Keep the window open until it says saved, then reload it.`,
	opening: "Opening",
	settingUp: "Setting up",
	whoYouAre: {
		title: "Who are you?",
		why: "Your name and role stand beside everything that you record, for colleagues who read it later. They stay on this device and in what you hand over.",
		name: "Your name",
		nameHint: "Your own name. Never the name of a child or a family, here or anywhere else in this app.",
		nameMissing: "Enter your name",
		role: "Your usual role",
		roleHint: "You lead the inspections that you create yourself, whatever your usual role.",
		roleMissing: "Choose your usual role",
		submit: "Continue",
	},
};
