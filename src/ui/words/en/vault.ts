/** What is said about the encrypted store of this device: setting up, unlocking, locking. */
export const vault = {
	setUp: {
		title: "Set up this device",
		heading: "Set up this device",
		introduction:
			"Everything that you record is stored encrypted on this device. Only your passphrase opens it. It is never sent anywhere.",
		passphrase: "Choose a passphrase",
		passphraseHint: "Four or more words that have nothing to do with each other are best.",
		passphraseAgain: "Type the passphrase again",
		passphrasesDiffer: "The two passphrases are not the same",
		noWayBack: "Without the passphrase, nobody can read what is stored here. There is no reset.",
		submit: "Set up this device",
	},
	unlock: {
		title: "Unlock",
		heading: "Unlock this device",
		passphrase: "Passphrase",
		submit: "Unlock",
		enterPassphrase: "Enter the passphrase",
		waiting: (seconds: number) => (seconds === 1 ? "Try again in 1 second" : `Try again in ${seconds} seconds`),
	},
	lock: {
		lock: "Lock",
		lockAndClose: "Lock and close",
		locked: "Locked. The keys are gone from this window.",
	},
	unusable: {
		title: "This device cannot be used",
		heading: "The work on this device cannot be opened now",
	},
};
