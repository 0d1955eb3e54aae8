import { plural } from "#ui/words/plural.ts";

/** What is said about the encrypted store of this device: setting up, unlocking, locking. */
export const vault = {
	setUp: {
		title: "Set up this device",
		heading: "Set up this device",
		introduction:
			"Everything that you record is stored encrypted on this device. Only your passphrase opens it. It is never sent anywhere.",
		noWayBack:
			"Nobody can reset a forgotten passphrase. After this you get a recovery key to print: without both, what is stored here is lost.",
		submit: "Set up this device",
	},
	newPassphrase: {
		current: "Current passphrase",
		next: "New passphrase",
		passphrase: "Choose a passphrase",
		passphraseHint: "At least 12 characters. Four or more words that have nothing to do with each other are best.",
		passphraseAgain: "Type the passphrase again",
		passphrasesDiffer: "The two passphrases are not the same",
	},
	suggestion: {
		suggest: "Suggest a passphrase",
		another: "Suggest another",
		drawn: (listed: number, bits: number) =>
			`Words drawn at random from ${listed.toLocaleString("en-GB")}, spaces between them: ${bits} bits, beyond guessing.`,
		typeIt: "Type it into both boxes: that is how it begins to stay in your memory.",
	},
	strength: {
		hopeless:
			"This passphrase is easy to guess: a thief’s computer would try it early. Add words that have nothing to do with each other.",
		fair: "Not easy to guess, but somebody with time and many computers may. One more word makes it much harder.",
		strong: "Hard to guess.",
	},
	recoveryKey: {
		title: "Recovery key",
		whatFor:
			"If the passphrase is ever forgotten, this key opens the work on this device and lets a new passphrase be chosen. Whoever has it and the device can read everything.",
		shownOnce: "The key is shown this once and is not stored anywhere. Print it or write it down now.",
		groups: "Recovery key, nine groups",
		keep: "Keep it on paper, away from the device: with the lead inspector or in the office safe. Do not photograph it or save it as a file.",
		toFillIn: ["Device", "Kept by", "Date"],
		print: "Print",
		takenDown: "I have it on paper",
		checkTitle: "Check the recovery key",
		checkExplained: "Type two of its groups from your paper. Capital letters do not matter.",
		group: (place: number) => `Group ${place}`,
		groupDiffers: (place: number) =>
			`Group ${place} is not what was shown. Compare it with your paper, or show the key again`,
		goOn: "Continue",
		showAgain: "Show the key again",
		notTakenDown: "Nobody has the recovery key of this device",
		notTakenDownExplained:
			"The window was closed before the key was checked against paper, and it is not shown again. If the passphrase is forgotten, the work on this device is lost. Make a new key now.",
		renew: "Make a new recovery key",
		renewExplained:
			"For a key that was lost, was seen by somebody else, or was never written down. The new key is shown once, and the old one stops working: destroy the page with it.",
	},
	unlock: {
		title: "Unlock",
		heading: "Unlock this device",
		passphrase: "Passphrase",
		submit: "Unlock",
		enterPassphrase: "Enter the passphrase",
		waiting: (seconds: number) =>
			plural(seconds, { one: "You can try again in 1 second", other: `You can try again in ${seconds} seconds` }),
		forgotten: "I have forgotten my passphrase",
	},
	recover: {
		title: "Unlock with the recovery key",
		explained:
			"The recovery key was printed when this device was set up, and is kept by your office. Without it and without the passphrase nobody can open the work on this device.",
		recoveryKey: "Recovery key",
		recoveryKeyHint: "Nine groups of four letters and digits. Spaces, dashes and capital letters do not matter.",
		submit: "Go on",
		cancel: "Back to the passphrase",
		newPassphrase: "Choose a new passphrase",
		newPassphraseExplained:
			"The recovery key fits. From now on the new passphrase opens this device, and the forgotten one does not. The recovery key stays as it is.",
		setPassphrase: "Set the new passphrase",
	},
	copy: {
		file: "Outside copy",
		fileHint: "A file whose name begins with outside-copy and ends in .resettlement.",
		fileMissing: "Choose the file",
		whole: (made: string, inspections: number, rows: number) =>
			`The file is whole. Made on ${made}, with ${plural(inspections, { one: "1 inspection", other: `${inspections} inspections` })} and ${plural(rows, { one: "1 row", other: `${rows} rows` })} of entries.`,
		opensWith: "Open it with",
		byPassphrase: "Its passphrase",
		byRecoveryKey: "Its recovery key",
		passphrase: "Passphrase of the copy",
		recoveryKey: "Recovery key of the copy",
		keyHint: "As it was on its device when the copy was made.",
		keyMissing: "Enter what opens the copy",
	},
	restore: {
		offer: "Restore from an outside copy",
		title: "Restore from an outside copy",
		explained:
			"Puts everything of an outside copy on this device. Nothing is stored here unless the file is whole and its passphrase or recovery key opens it.",
		submit: "Restore",
		busy: "Restoring",
		cancel: "Set up this device without a copy",
	},
	change: {
		heading: "Passphrase and recovery key",
		change: "Change the passphrase",
		changing: "Changing",
		changeExplained:
			"Whoever has an older copy of this device’s disk can still open that copy with the old passphrase. If the old one was seen, tell the lead inspector.",
		changed: "The passphrase is changed. The recovery key stays as it is.",
		renewing: "Making the key",
	},
	newKeys: {
		make: "Make new vault keys",
		does: "Everything on this device is encrypted anew under new keys. Do this when somebody who is not to read it any more may have had the device, its passphrase or its recovery key. If the passphrase was seen, change it first: it stays as it is.",
		doesNot:
			"It does not reach what was copied before. Older copies of this device’s disk, and outside copies, still open with the passphrase or the recovery key that opened them then.",
		before:
			"All other windows of this app are locked for it. The new recovery key is shown once, and the old one stops working: destroy the page with it. If this window closes before you have it on paper, the app asks you to make another.",
		making: "Encrypting everything anew",
		unfinished:
			"The keys are new, but the browser still holds files of the second copy that the old ones open. Lock the app and unlock it again: that removes them.",
		toThisDevice: "Back to this device",
	},
	lock: {
		lock: "Lock",
		lockAndClose: "Lock and close",
		locked: "Everything is stored, and the keys are gone from this window.",
		lockedTitle: "Locked",
		closeNow: "Close this window now: a window that stays open may leave traces in the memory of the device.",
		notLocked: "Not locked, because something in this window could not be stored:",
		heading: "Locking and hiding",
		hideByKey:
			"Alt+Q hides your work at once, and shows it again. While a window of this app is out of sight, it shows nothing.",
		setting: "Lock after",
		settingHint: "Minutes without a key, click or touch in any window of this app.",
		minutes: (minutes: number) => plural(minutes, { one: "1 minute", other: `${minutes} minutes` }),
	},
	cover: {
		title: "Hidden",
		explained: "Your work is hidden, not locked. Press Alt+Q again, or the button, to go on.",
		show: "Show my work",
	},
	unusable: {
		title: "This device cannot be used",
		heading: "The work on this device cannot be opened now",
	},
};
