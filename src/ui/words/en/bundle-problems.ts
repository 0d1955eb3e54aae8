import type { BundleProblemKind, ProblemWords } from "#ui/words/known-problem.ts";

const nothingTaken = "Nothing of it was used.";
const askAgain = "Ask the sender for a new file.";
const copyAgain = "Copy it again from where it was kept, or ask the sender to send it again.";
const notOurs = "Do not use it. Tell the sender, since this app does not write such files.";

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** What is wrong with a file that colleagues exchange, where, and what to do. */
export const bundleProblems: Pick<ProblemWords, BundleProblemKind> = {
	"bundle-unreadable": ({ detail }) => ({
		what: `The file cannot be read (${detail}).`,
		todo: "Check that the drive is connected, then choose the file again.",
	}),
	"bundle-empty": () => ({
		what: "The file is empty.",
		todo: copyAgain,
	}),
	"bundle-too-large": ({ size, most }) => ({
		what: `The file has ${megabytes(size)}. No hand-over is larger than ${megabytes(most)}. It was not opened.`,
		todo: "Choose a file whose name ends in .age, and that a colleague made with this app.",
	}),
	"not-a-bundle": () => ({
		what: "The file is not a sealed hand-over.",
		todo: "Choose a file whose name ends in .age, and that a colleague made with this app.",
	}),
	"bundle-armoured": () => ({
		what: "The file is sealed as text (“armoured”), which this app does not make and does not open.",
		todo: "Ask the sender for the file as their app made it.",
	}),
	"bundle-other-age-version": ({ version }) => ({
		what: `The file is sealed in another version of the age format (${version}) than this app knows.`,
		todo: "Update the app, then choose the file again. If that does not help, ask the sender for the file as their app made it.",
	}),
	"bundle-cut-short": () => ({
		what: "The file ends before its content begins: it was cut short.",
		todo: copyAgain,
	}),
	"bundle-head-damaged": () => ({
		what: "The beginning of the file is damaged, so that nobody can open it.",
		todo: copyAgain,
	}),
	"bundle-too-many-recipients": ({ most }) => ({
		what: `The file is sealed to more than ${most} recipients. It was not opened.`,
		todo: notOurs,
	}),
	"bundle-passphrase-too-costly": ({ workFactor, most }) => ({
		what: `Trying a passphrase on this file would take too much of the device (2^${workFactor}, at most 2^${most}). It was not tried.`,
		todo: notOurs,
	}),
	"bundle-needs-passphrase": () => ({
		what: "The file opens with a passphrase, not with the key of a device.",
		todo: "Enter the six words that the lead inspector gave you.",
	}),
	"bundle-needs-key": () => ({
		what: "The file is sealed to devices. A passphrase does not open it.",
		todo: "Open it on the device that it was made for.",
	}),
	"bundle-passphrase-wrong": () => ({
		what: "This passphrase does not open the file.",
		todo: "Compare the six words one by one with what the lead inspector wrote down. If they are right, ask for a new file.",
	}),
	"bundle-not-for-this-key": () => ({
		what: "The file is not sealed to this device, or its beginning was changed on the way.",
		todo: "Open it on the device that it was made for. If that is this one, ask the sender to seal it to your current device card.",
	}),
	"not-an-identity": () => ({
		what: "What was given as the key to open it is no age identity, or is mistyped.",
		todo: "It is one line that begins with AGE-SECRET-KEY-1.",
	}),
	"bundle-damaged": () => ({
		what: `The file is not whole: it was cut short, changed or added to after it was sealed. ${nothingTaken}`,
		todo: copyAgain,
	}),
	"bundle-other-content": () => ({
		what: `The file is sealed properly, but what is in it is not a hand-over. ${nothingTaken}`,
		todo: "Ask the sender whether it is the right file.",
	}),
	"bundle-newer": ({ version, known }) => ({
		what: `A newer version of this app made the file (version ${version}, this app knows ${known}). Nothing was changed.`,
		todo: "Keep the file. Update the app first, then choose it again.",
	}),
	"bundle-unfinished": () => ({
		what: `The last line of the file, with its signature, is missing. ${nothingTaken}`,
		todo: askAgain,
	}),
	"bundle-altered": () => ({
		what: `What is in the file is not what was signed: it was changed before it was sealed. ${nothingTaken}`,
		todo: `Call the sender, and do not trust where the file came from. ${askAgain}`,
	}),
	"bundle-signature-wrong": () => ({
		what: `The signature is not by the device that the file names as its sender. ${nothingTaken}`,
		todo: `Call the sender, and do not trust where the file came from. ${askAgain}`,
	}),
	"bundle-meant-for-others": () => ({
		what: `The sender made this for somebody else, and it was sealed to you by another hand. ${nothingTaken}`,
		todo: `Tell the sender that it was passed on. ${askAgain}`,
	}),
	"bundle-count-wrong": ({ said, found }) => ({
		what: `The file says that it holds ${said} entries, and holds ${found}. ${nothingTaken}`,
		todo: askAgain,
	}),
	"bundle-too-many-entries": ({ most }) => ({
		what: `The file holds more than ${most} entries. It was not read.`,
		todo: notOurs,
	}),
	"bundle-line-too-long": ({ line, most }) => ({
		what: `Line ${line} of the file is longer than ${megabytes(most)}. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-not-text": ({ line }) => ({
		what: `Line ${line} of the file is not text (UTF-8). ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-nested-too-deep": ({ line, most }) => ({
		what: `In line ${line} of the file, more than ${most} things are inside each other. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-not-json": ({ line }) => ({
		what: `Line ${line} of the file does not read as an entry (JSON). ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-not-canonical": ({ line }) => ({
		what: `Line ${line} of the file could be read in more than one way, for example because it names something twice. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-poisoned-name": ({ line }) => ({
		what: `Line ${line} of the file uses a name that is made to mislead programs. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-malformed": ({ line, place }) => ({
		what: `Line ${line} of the file has something missing, unknown or of the wrong kind${place === "" ? "" : ` (${place})`}. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-stream-unlisted": ({ line }) => ({
		what: `The entry in line ${line} belongs to nothing that the file says it holds. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-entry-misnamed": ({ line }) => ({
		what: `The entry in line ${line} has a name that is not its own. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-entry-twice": ({ line }) => ({
		what: `The entry in line ${line} is in the file already. ${nothingTaken}`,
		todo: notOurs,
	}),
	"bundle-value-altered": ({ line }) => ({
		what: `What the entry in line ${line} says is not what was written at first. ${nothingTaken}`,
		todo: `Call the sender. ${askAgain}`,
	}),
	"bundle-entry-missing": ({ line, seq }) => ({
		what: `Before line ${line}, the sender's entry number ${seq} is missing: the history has a gap. ${nothingTaken}`,
		todo: `Call the sender, whose app has to hold all of them. ${askAgain}`,
	}),
	"bundle-history-rewritten": ({ line, seq }) => ({
		what: `The entry in line ${line} (number ${seq}) does not follow the one before it: the history was rewritten. ${nothingTaken}`,
		todo: `Call the sender. ${askAgain}`,
	}),
	"bundle-writer-unknown": ({ line }) => ({
		what: `The entries from line ${line} on do not say who wrote them. ${nothingTaken}`,
		todo: notOurs,
	}),
	"exchange-cancelled": () => ({
		what: "You stopped this. Nothing was changed.",
		todo: "Begin again when you like.",
	}),
	"exchange-unavailable": ({ detail }) => ({
		what: `The part of the app that seals and opens files could not be loaded (${detail}). Nothing was changed.`,
		todo: "Close this window and open the app again.",
	}),
};
