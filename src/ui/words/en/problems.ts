import type { ProblemWords } from "#ui/words/known-problem.ts";
import { plural } from "#ui/words/plural.ts";
import { arrivalProblems } from "./arrival-problems.ts";
import { bundleProblems } from "./bundle-problems.ts";
import { cardProblems } from "./card-problems.ts";
import { personal } from "./sample-import.ts";

/** What is wrong and what to do, for every problem that is expected to happen. */
export const problems: ProblemWords = {
	...arrivalProblems,
	...bundleProblems,
	...cardProblems,
	"wrong-passphrase": () => ({
		what: "This passphrase does not open the work on this device.",
		todo: "Check for capital letters and try again.",
	}),
	"too-many-attempts": ({ seconds }) => ({
		what: "This passphrase was not tried, because the ones before were wrong.",
		todo: plural(seconds, { one: "Try again in 1 second.", other: `Try again in ${seconds} seconds.` }),
	}),
	"recovery-key-mistyped": () => ({
		what: "This is not a recovery key: a letter or digit is wrong, missing or too many.",
		todo: "Compare each group of four with the printed page.",
	}),
	"wrong-recovery-key": () => ({
		what: "This recovery key is typed correctly, but it does not open the work on this device.",
		todo: "Look for the page that belongs to this device. If a new recovery key was made, only the newest one counts.",
	}),
	"no-vault": () => ({
		what: "There is no work on this device yet.",
		todo: "Choose a passphrase to begin.",
	}),
	"vault-exists": () => ({
		what: "There is work on this device already. Nothing was changed.",
		todo: "Unlock it with its passphrase.",
	}),
	"passphrase-too-short": ({ minimum }) => ({
		what: "The passphrase is too short.",
		todo: plural(minimum, {
			one: "Use at least 1 character.",
			other: `Use at least ${minimum} characters. Four or more words that have nothing to do with each other are best.`,
		}),
	}),
	"storage-full": ({ detail }) => ({
		what: `There is no room left on this device (${detail}).`,
		todo: "Keep this window open. Make room on the device; saving is tried again.",
	}),
	"storage-blocked": ({ detail }) => ({
		what: `The browser does not let this app store anything (${detail}).`,
		todo: "Keep this window open. Allow storage for this site, and leave private browsing.",
	}),
	"storage-newer": ({ detail }) => ({
		what: `The work on this device was stored by a newer version of this app (${detail}). Nothing was changed.`,
		todo: "Close all windows of this app and open it again to get the newer version.",
	}),
	"storage-damaged": ({ detail }) => ({
		what: `Part of what is stored on this device cannot be read (${detail}).`,
		todo: "Keep this window open, save a copy of your work to a file, and tell the lead inspector.",
	}),
	"storage-failed": ({ detail }) => ({
		what: `The device did not store the last change (${detail}).`,
		todo: "Keep this window open. Saving is tried again; what you typed stays on the screen.",
	}),
	locked: () => ({
		what: "The work on this device is locked.",
		todo: "Unlock it with the passphrase to go on.",
	}),
	"other-windows-open": ({ windows }) => ({
		what: plural(windows - 1, {
			one: "Another window of this app is unlocked.",
			other: `${windows - 1} other windows of this app are unlocked.`,
		}),
		todo: "Close all windows of this app but this one, then try again.",
	}),
	"not-an-outside-copy": () => ({
		what: "This file is not an outside copy.",
		todo: "Choose a file whose name begins with outside-copy and ends in .resettlement.",
	}),
	"outside-copy-newer": ({ detail }) => ({
		what: `A newer version of this app made this outside copy (${detail}). Nothing was changed.`,
		todo: "Update the app, then choose the file again.",
	}),
	"outside-copy-damaged": ({ detail }) => ({
		what: `This outside copy is not whole: it was cut short or changed (${detail}). Nothing of it was used.`,
		todo: "Choose another outside copy, or copy the file again from where it was kept.",
	}),
	"outside-copy-unreadable": ({ detail }) => ({
		what: `The file cannot be read (${detail}).`,
		todo: "Check that the drive is connected, then choose the file again.",
	}),
	"outside-copy-not-opened": ({ by }) => ({
		what:
			by === "passphrase"
				? "This passphrase does not open this outside copy."
				: "This recovery key is typed correctly, but it does not open this outside copy.",
		todo: "A copy opens with what was valid on its device when it was made, even if that was changed later.",
	}),
	"outside-copy-not-written": ({ detail }) => ({
		what: `The outside copy could not be written to the file (${detail}).`,
		todo: "Try again with another folder or drive.",
	}),
	"reference-missing": () => ({
		what: "The case has no reference yet.",
		todo: "Enter one, for example Case 1.",
	}),
	"reference-taken": ({ reference }) => ({
		what: `Another case of this inspection has the reference ${reference}.`,
		todo: "Enter a different one.",
	}),
	"reference-too-long": ({ longest }) => ({
		what: "The reference is too long.",
		todo: plural(longest, { one: "Use 1 character.", other: `Use at most ${longest} characters.` }),
	}),
	"pseudonym-personal": (facts) => ({
		what: `This holds what looks like ${personal[facts.personal]}.`,
		todo: "Use a pseudonym that tells nobody whom it is about.",
	}),
	"subject-taken": ({ reference }) => ({
		what: `${reference} is assessed with this instrument already.`,
		todo: "Open that assessment, or use a different pseudonym.",
	}),
};
