import type { Audience, ReportKind } from "#domain/report/report.ts";
import { plural } from "#ui/words/plural.ts";

interface DocumentWords {
	readonly heading: string;
	readonly holds: string;
	readonly readers: string;
}

interface FormatWords {
	/** As buttons and messages call it. */
	readonly name: string;
	readonly label: string;
	readonly hint: string;
}

/** What the screens of the reports say. */
export const reports = {
	title: "Reports",
	explained:
		"Every document is made from what is recorded at that moment. Nothing in them is worked out beyond counts. You can read each one here before you export it.",
	groups: {
		inspection: "About the inspection",
		case: "About one case",
		print: "To print",
		made: "Copies made",
	},
	blankForms: {
		title: "Blank forms",
		holds:
			"Every instrument on this device with room to write, to print and fill in by hand. They hold nothing about any inspection.",
	},
	documents: {
		"yjs-summary": {
			heading: "YJS summary",
			holds:
				"The rating or its absence, how the judgement was made, key findings, the three areas, the sample in brief, practice examples and recommendations. The internal copy also holds evidence references and the record of the rating.",
			readers:
				"Outward copies are for the youth justice service and for publication. Internal copies stay with the inspectorate.",
		},
		"sample-findings": {
			heading: "Sample findings",
			holds:
				"The sample in numbers, how each question was answered over it, what inspectors describe, the sample’s profile, and excluded cases. Not a rating of any case or of the service.",
			readers: "For whoever weighs the evidence. Outward copies hold what the size of the sample allows.",
		},
		"judgement-pack": {
			heading: "Judgement pack",
			holds:
				"The proposed rating and its reasons, the evidence matrix, the notes of the inspection, contrary evidence and the answers to it, disagreements, and the disclosure log.",
			readers: "For the moderation meeting. Internal only.",
		},
		"case-record": {
			heading: "Case record",
			holds:
				"Everything recorded about one case: each question with its answer, reasons and evidence, comments, queries and safeguarding cards, what changed when, and the steps of its review. A case is never rated.",
			readers: "For the file, and for the reviewer. Internal only.",
		},
		"blank-form": {
			heading: "Blank form",
			holds: "An instrument with room to write: every question, with its guidance word for word.",
			readers: "For anyone. It holds nothing about any inspection.",
		},
		"ratings-across-services": {
			heading: "Ratings across services",
			holds:
				"The services inspected on this device with the rating of each and its date. Percentages only above the threshold. Practice inspections are left out.",
			readers: "For the inspectorate. Internal only.",
		},
		"self-assessment": {
			heading: "Summary of the self-assessment",
			holds:
				"Each assessment with its questions, answers and evidence, how often each answer was given in words, and what is not answered. Every page says that it is no inspection. No rating, no score, no percentages.",
			readers: "For those who assessed their own work.",
		},
	} satisfies Record<ReportKind, DocumentWords>,
	findingsTable: "Findings as a table",
	audiences: {
		internal: { name: "Internal copy", hint: "Stays with the inspectorate" },
		outward: { name: "Outward copy", hint: "May leave the inspectorate, or be published" },
	} satisfies Record<Audience, { name: string; hint: string }>,
	/** Above what belongs to no single inspection. */
	elsewhere: "Documents",
	copyOf: (document: string, audience: Audience) => `${document}: ${audience} copy`,
	copies: (count: number) =>
		count === 0 ? "No copy made" : plural(count, { one: "1 copy made", other: `${count} copies made` }),
	toReports: "All documents of this inspection",
	toGate: "Decide what may leave",
	notYetChecked: "Not yet checked for what could identify a child",
	decisionsOpen: (open: number) => plural(open, { one: "1 decision is open", other: `${open} decisions are open` }),
	unsettled: "What would leave has changed since it was decided",
	mayNotLeave:
		"No file was made: something in it has changed and must be decided before an outward copy leaves. Decide it, then export again.",
	noCases: "There are no cases in the sample yet.",
	recordOf: (reference: string) => `Record of case ${reference}`,
	toCase: (reference: string) => `Back to case ${reference}`,
	notYourPart: (role: string | undefined) =>
		role === undefined
			? "You are not on the team of this inspection. You can read the documents here, but not export them."
			: `In this inspection you are: ${role}. Outward copies are for the lead inspector to export, internal ones for the lead inspector and the quality lead, and the record of a case also for those who worked on it. You can read this document here.`,

	preview: (document: string) => `Preview of the ${document}`,
	export: (format: string) => `Export ${format}`,
	exportOpen: (format: string) => `Export ${format} without protection`,
	exportHeading: "Export",
	format: "Format",
	formats: {
		pdf: {
			name: "PDF",
			label: "PDF",
			hint: "Pages to read and print, tagged for assistive technology.",
		},
		html: {
			name: "web page",
			label: "Web page (HTML)",
			hint: "One file that opens in any browser. Easiest to read with assistive technology.",
		},
		xlsx: {
			name: "workbook",
			label: "Workbook (XLSX)",
			hint: "For a spreadsheet, with a sheet that explains each code.",
		},
		csv: { name: "CSV", label: "Plain table (CSV)", hint: "For any program that reads tables." },
		json: { name: "JSON", label: "JSON", hint: "For other programs: the findings together with the questions." },
	} as Readonly<Record<string, FormatWords>>,
	exporting: (format: string) => `Making the ${format}`,
	cancel: "Cancel",
	cancelled: "The export was cancelled. No file was made.",
	exported: (format: string, pages: number | undefined) =>
		pages === undefined
			? `The ${format} is made:`
			: plural(pages, { one: `The ${format} has 1 page:`, other: `The ${format} has ${pages} pages:` }),
	missing: (characters: readonly string[]) =>
		`The font of the PDF does not have ${plural(characters.length, { one: "this character", other: "these characters" })}, so a sign in its place says which one it stands for: ${characters.join(" ")}`,
	invalid:
		"The document was not made, because it could not be read with assistive technology. Tell the person who looks after the app what it says here:",
	unavailable:
		"The part of the app that makes this file could not be opened. Reload the page and try again. The browser says:",

	protection: {
		label: "Who can open the file",
		protect: "Whoever has its passphrase",
		protectHint: "The file is encrypted with AES-256.",
		leaveOpen: "Anyone who gets it",
		openWarning: (marking: string) =>
			`The file will not be encrypted. It leaves the encrypted store of this device, and anyone who gets it can read it: keep it and pass it on as ${marking} asks.`,
		cannot: (marking: string) =>
			`A file of this kind cannot be protected by a passphrase. It leaves the encrypted store of this device, and anyone who gets it can read it: keep it and pass it on as ${marking} asks. The PDF can be protected.`,
		passphrase: "Passphrase for this file",
		passphraseHint: "Another one than that of this device. At least 12 characters.",
		again: "Type the passphrase for this file again",
		notKept:
			"The app does not keep this passphrase. Without it nobody can open the file, but you can make another copy. Pass it on by another way than the file.",
	},

	furniture: {
		caption: "On every page",
		marking: "Marking",
		status: "Status",
		dates: "Fieldwork",
		instrument: "Instrument",
		code: "Code of the data",
	},

	issued: {
		explained: "Who took what out of the app, and when. A copy can be checked later, by its file or its code.",
		none: "No copy of a document of this inspection has been made.",
		list: (count: number) => plural(count, { one: "1 copy", other: `${count} copies` }),
		document: "Document",
		copy: "Copy",
		code: "Code",
		by: "Exported by",
		when: "When",
		saysNow: "Now",
		unchanged: "Says the same",
		changed: "Would say something else",
		unknownWriter: "Someone not known on this device",
		open: "open",
		protected: "protected",
		check: "Check a document",
	},
};
