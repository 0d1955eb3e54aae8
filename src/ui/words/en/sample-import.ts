import { plural } from "#ui/words/plural.ts";

const rows = (count: number) => plural(count, { one: "1 row", other: `${count.toLocaleString("en-GB")} rows` });
const cases = (count: number) => plural(count, { one: "1 case", other: `${count} cases` });

/** What a text holds that would tell who a child is, in the plural. */
export const personal = {
	name: "names or people",
	"date-of-birth": "dates, which may be dates of birth",
	address: "addresses",
	postcode: "postcodes",
	contact: "telephone numbers or e-mail addresses",
	"record-number": "numbers of the police, the service, health or national insurance",
	characteristic: "characteristics of the child",
};

/** What is said while a list of cases is imported. */
export const sampleImport = {
	title: "Import a list of cases",
	toImport: "Import a list of cases (CSV)",
	explained:
		"A table with a column of pseudonymous references and, if you like, one of who assesses each case. The file is read in this window and stays where it is. Names, dates of birth, addresses and numbers of records are never read in.",
	file: "File",
	fileHint: "A CSV file. Out of a spreadsheet program: save as CSV.",
	paste: "Or paste the table here",
	pasteHint: "For example cells copied from a spreadsheet. Nothing of this box is kept.",
	read: "Read the list",
	reading: "Reading",
	startAgain: "Choose another list",
	nothingGiven: "Choose a file or paste a table",
	encodings: {
		"utf-8": "UTF-8",
		"utf-16le": "UTF-16",
		"utf-16be": "UTF-16",
		"windows-1252": "Windows-1252",
	},
	delimiters: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" } as Readonly<
		Record<string, string>
	>,
	readAs: (count: number, encoding: string | undefined, delimiter: string | undefined) =>
		`${rows(count)} with something in them${encoding ? `, read as ${encoding}` : ""}${delimiter ? `, cells divided by ${delimiter}` : ""}.`,
	problems: {
		empty: "There is nothing in this list. Choose another file or paste a table.",
		tooManyRows: (found: number, most: number) =>
			`This list has ${rows(found)}. A sample has a handful of cases, so at most ${rows(most)} are read at a time. Check that it is the list of the sample; nothing was read in.`,
		noColumnLeft:
			"Every column of this list holds something that must not be read in. Make a list with a column of pseudonymous references.",
		undecodable: (line: number, character: number) =>
			`Line ${line} of this file cannot be read: character ${character} has no meaning in any encoding that is known here. Save the list again as CSV (UTF-8), then choose it again.`,
		tooBig: (megabytes: number) =>
			`This file is larger than ${megabytes} megabytes, so it cannot be the list of a sample. Nothing was read in.`,
		unreadable: (detail: string) => `The file cannot be read (${detail}). Choose it again.`,
		spreadsheet:
			"This is a spreadsheet file. Save it as CSV in the spreadsheet program, or copy its cells and paste them below.",
		quotationOpen: (row: number) =>
			`A quotation mark that begins in row ${row} is not closed, so where its cell ends is not known. Correct it, then choose the list again.`,
	},
	leftOut: {
		heading: "Left out",
		explained: "These columns were not read in, and nothing of them is kept:",
		byHeader: (column: string, header: string, kind: keyof typeof personal) =>
			`Column ${column} (“${header}”): by its heading it holds ${personal[kind]}.`,
		byCells: (column: string, kind: keyof typeof personal) =>
			`Column ${column}: its cells look like ${personal[kind]}.`,
	},
	mapping: {
		heading: "What is in the columns",
		header: "Does the first row hold headings?",
		yes: "Yes",
		no: "No, it is a case",
		reference: "Column with the references",
		referenceMissing: "Choose the column with the references",
		assessor: "Column with the assessors (optional)",
		assessorHint: "Names as they stand in the team.",
		column: (column: string, first: string) => (first === "" ? `Column ${column}` : `Column ${column}: ${first}`),
	},
	preview: {
		heading: "What would be added",
		onlyHeader: "There is no case in this list: it has headings only.",
		count: (added: number, refused: number) =>
			refused === 0 ? `${cases(added)} would be added.` : `${cases(added)} would be added, ${rows(refused)} would not.`,
		row: "Row",
		reference: "Reference",
		assessor: "Assessor",
		outcome: "What happens",
		notShown: "not shown",
		rows: "Rows of the list",
		add: "Added.",
		refused: (why: string) => `Not added: ${why}.`,
		pseudonym:
			"Use pseudonyms: never a name, initials, a date of birth, or a number from a record of the police or the service.",
	},
	rowProblems: {
		"reference-missing": "the reference is missing",
		"reference-taken": "a case of the sample has this reference already",
		"reference-too-long": (longest: number) => `the reference is longer than ${longest} characters`,
		"reference-repeated": (row: number) => `row ${row} has the same reference`,
		"reference-personal": (kind: keyof typeof personal) => `the reference holds what looks like ${personal[kind]}`,
		"row-uneven": "the row has more cells than the first one, so a cell may stand in the wrong column",
	},
	rowWarnings: {
		"looks-like-name": "It looks like a name: make sure that it is a pseudonym.",
		"assessor-unknown": (name: string) => `Not allocated: the team has no one member called ${name}.`,
	},
	add: (count: number) => plural(count, { one: "Add 1 case", other: `Add these ${count} cases` }),
	added: (count: number) =>
		plural(count, { one: "1 case was added to the sample.", other: `${count} cases were added to the sample.` }),
	takeBack: (count: number) => plural(count, { one: "Remove it again", other: `Remove these ${count} again` }),
	tookBack: (count: number) =>
		plural(count, { one: "The case was removed again.", other: `The ${count} cases were removed again.` }),
	keptBegun: (count: number) =>
		plural(count, {
			one: "1 case stays: something has been recorded in it.",
			other: `${count} cases stay: something has been recorded in them.`,
		}),
	toOverview: "Back to the inspection",
	toAllocation: "Allocate the cases",
};
