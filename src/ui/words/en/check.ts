import type { CodeProblem } from "#domain/report/provenance.ts";
import { plural } from "#ui/words/plural.ts";

/** What the screen says on which a document is checked. */
export const check = {
	title: "Check a document",
	explained:
		"Finds out whether a document was made from what is on this device, and what has changed since. Choose its file, or type the code that stands at the foot of each page.",
	staysHere: "The file is read in this window only. It is not stored, and it is sent nowhere.",
	file: "File of the document",
	fileHint:
		"A PDF or a web page (HTML) that was exported from this app. Other exports are found while they are unchanged.",
	code: "Code of the document",
	codeHint: "Ten letters and figures, for example 7F3K9-QRT2M. The dash and capital letters do not matter.",
	submit: "Check",
	checking: "Checking",
	nothingGiven: "Choose a file, or type a code",

	fileProblem: {
		empty: "The file is empty. Choose another one",
		tooBig: (megabytes: number) =>
			`The file is larger than ${megabytes} megabytes, so it is no document of this app. Choose another one`,
		unreadable: (detail: string) =>
			`The file cannot be read: it may be damaged, or its drive was removed. Type its code instead. The browser says: ${detail}`,
	},
	codeProblem: (problem: CodeProblem) =>
		problem.kind === "not-a-code"
			? `No code has ${problem.signs.join(" or ")} in it. Compare it with the page`
			: `A code has ten letters and figures; this one has ${problem.signs}. Compare it with the page`,
	codesDiffer: (code: string) =>
		`The file that you chose has another code, ${code}. Take the code out, or choose the file that it belongs to`,

	result: "Result",
	protected:
		"This file is protected by a passphrase, so nothing in it can be read here, and it is not among the files recorded on this device. Open it with its passphrase, then type the code at the foot of its pages.",
	nothing:
		"This file does not say which document it was made from. It may not come from this app, or another program took that away. If a code stands at the foot of its pages, type it.",
	several: (documents: number) =>
		`This file names ${documents} documents: somebody has put them together. Type the code of one of them.`,
	anotherKind:
		"This is neither a PDF nor a web page, and it is not among the files recorded on this device. Type the code of the document instead.",
	unknown: "Not known on this device",
	unknownExplained:
		"No inspection on this device says this now, and no copy of it is recorded here. That does not prove it forged: it may have been made on another device whose work has not arrived here, from an inspection that was erased, or by another version of the app.",

	veryFile: (copy: number) => `This is the very file that was made here: copy ${copy}.`,
	notTheFile: "It carries the code of a document made here, but it is not one of the files recorded here.",
	notTheFileExplained:
		"It was saved anew by another program, made on another device, or changed. Compare its words with the document before you rely on it.",
	known: "A copy with this code was made here.",
	noCopy: "No copy of it is recorded on this device.",
	current: "It says what the inspection says now.",
	changed: "The inspection says something else now.",
	elsewhere: (document: string) => `It says what the document “${document}” says now.`,
	inInspection: "Inspection",
	codeOfIt: "Code",
	copies: "Copies",
	copy: (number: number, who: string, when: string) => `Copy ${number}, exported by ${who} on ${when}`,
	unknownWriter: "someone not known on this device",
	toDocument: "Read the document as it is now",

	since: (when: string) => `What has changed since ${when}`,
	parts: (count: number) =>
		plural(count, {
			one: "1 part of the document reads differently:",
			other: `${count} parts of the document read differently:`,
		}),
	partChanges: { changed: "changed", added: "new", removed: "no longer there" },
	beginning: "The beginning",
	partsUnknown:
		"The document of that time cannot be made again to compare its parts: something in it was redacted since, or this version of the app words it differently.",
	entries: (entries: number, places: number) =>
		`${plural(entries, { one: "1 entry reads differently", other: `${entries} entries read differently` })}, in ${plural(places, { one: "1 place", other: `${places} places` })}:`,
	noEntries: "No entry of the inspection reads differently.",

	/** What no screen names in words of its own. */
	fields: {
		country: "Country",
		"fieldwork-start": "First day of fieldwork",
		"fieldwork-end": "Last day of fieldwork",
		ruling: "Ruling on “lived outside the area”",
		retention: "Until when it is kept",
		"threshold/perCent": "Threshold for percentages",
		"threshold/outward": "Threshold for outward copies",
		"allocation/first": "Who assesses it",
		"allocation/second": "Who assesses it a second time",
		disclosure: "A decision on what leaves",
		instrument: "The questions that it is assessed with",
	} as Readonly<Record<string, string>>,
	kinds: {
		member: "The team",
		interest: "A conflict of interest",
		ruling: "A further ruling",
		"dip-sample": "A dip sample",
		case: "Whether it is in the sample",
		evidence: "An item of evidence",
		strength: "The list of strengths",
		improvement: "The list of areas for improvement",
		recommendation: "The list of recommendations",
		challenge: "The log of challenges to a draft",
		link: "What a sentence rests on",
		note: "The list of notes",
		"record-seen": "The log of records seen and missing",
		"practice-example": "The list of practice examples",
		thread: "A comment or query",
		reply: "A reply to a comment or query",
		"safeguarding-card": "A safeguarding card",
		"instrument-move": "The version of its questions",
		"identifying-word": "The list of words that may identify a child",
		dissent: "A disagreement with the rating",
	} as Readonly<Record<string, string>>,
	somethingElse: "Something else",
};
