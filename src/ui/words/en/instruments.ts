import { sayInstant } from "#domain/dates.ts";
import { plural } from "#ui/words/plural.ts";
import { instrumentDifference } from "./instrument-difference.ts";
import { instrumentAtCase, instrumentMove } from "./instrument-move.ts";

const assessments = (count: number) => plural(count, { one: "1 assessment", other: `${count} assessments` });

/** What is said of instruments, their versions, and moving an assessment from one to another. */
export const instruments = {
	title: "Instruments",
	explained:
		"What is asked, of whom, and in which words. Each assessment keeps the version that it was begun with. A published version stays as it is: a change is a new version.",
	here: "On this device",
	imported: "Imported",
	withApp: "Comes with the app",
	withdrawnTag: "Withdrawn from new use",
	unreadable: "This version of the app cannot read it. Update the app. What was begun with it is kept.",
	version: "Version",
	publisher: "Publisher",
	source: "Source",
	sourceHash: "Hash of the source",
	fingerprint: "Fingerprint",
	file: "File",
	fileHash: "Hash of the file",
	withWork: "It came with a colleague’s work",
	importedBy: (by: string, at: number) => `By ${by || "someone not named"}, ${sayInstant(at)}`,
	importedWhen: "Imported",
	uses: "In use",
	usedIn: (count: number) => (count === 0 ? "No assessment" : assessments(count)),
	counting: "Not known until every inspection on this device is open",
	questions: (sections: number, questions: number) =>
		`${plural(questions, { one: "1 question", other: `${questions} questions` })} in ${plural(sections, { one: "1 section", other: `${sections} sections` })}`,
	content: "Content",
	toVersions: (title: string) => `Versions of ${title}`,
	withdraw: "Withdraw from new use",
	offerAgain: "Offer it again",
	withdrawn: "Nothing new is begun with it any more. What was begun with it goes on.",
	offered: "It is offered again.",
	standard: "The standard",
	standardInUse: "Its wording is shown where the standard is judged.",
	standardStaysHere:
		"It does not go along with a hand-over: a colleague who needs it imports the same file on their own device.",
	wordingLoaded: (areas: number, states: number) =>
		[
			"Official wording of",
			plural(areas, { one: "1 area", other: `${areas} areas` }),
			"and",
			plural(states, { one: "1 state of the rating", other: `${states} states of the rating` }),
		].join(" "),

	import: {
		title: "Import a file",
		explained:
			"An office issues a new version of an instrument, or the official wording of the standard, as a file. It is checked and shown before anything is taken in. It replaces nothing.",
		choose: "Instrument file",
		hint: "A JSON file, at most 8 MB. It stays on this device, encrypted with your work.",
		look: "Look at the file",
		looking: "Looking",
		nothingChosen: "Choose a file first.",
		unreadable: "The file cannot be read from its drive.",
		refused: (file: string) => `${file} was not taken in`,
		at: (line: number | undefined, rule: string) => (line === undefined ? rule : `line ${line}, ${rule}`),
		whole: "The file as a whole",
		more: (count: number) => plural(count, { one: "1 more fault", other: `${count} more faults` }),
		previewed: (file: string) => `What ${file} holds`,
		versionTaken: (version: string) =>
			`Version ${version} is on this device already, with other content. A published version stays as it is: ask the publisher for a new version number.`,
		alreadyHere: "This very version is on this device already. There is nothing to take in.",
		firstOfIts: "There is no other version of this instrument on this device. What it asks:",
		section: (title: string, count: number) =>
			`${title} (${plural(count, { one: "1 question", other: `${count} questions` })})`,
		comparedWith: (version: string) => `How it differs from version ${version}, which is here`,
		take: "Take it in",
		close: "Close without taking it in",
		taken: (title: string, version: string) => `${title}, version ${version}, was taken in.`,
	},

	versions: {
		list: "Versions",
		compare: "Compare two versions",
		before: "Earlier version",
		after: "Later version",
		onlyOne: "There is one version of this instrument on this device.",
		choose: "Choose two different versions.",
		impact: "Open assessments under another version",
		impactExplained: (version: string) =>
			`Assessments that are not finished and could be moved to version ${version}. What a move would do is shown before it is made.`,
		noImpact: "There are none.",
		impactOf: (count: number, version: string) => `${assessments(count)} under version ${version}`,
	},

	difference: instrumentDifference,
	move: instrumentMove,
	atCase: instrumentAtCase,
};
