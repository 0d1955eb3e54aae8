import type { ReportKind } from "#domain/report/report.ts";
import { plural } from "#ui/words/plural.ts";

/** What the screens of the reports say. */
export const reports = {
	title: "Reports",
	explained: "Both documents are made from what is recorded now. Nothing in them is worked out beyond counts.",
	internalOnly:
		"These are internal copies: they hold case findings, evidence references and the record of the rating. Outward copies are not available yet.",
	notEncrypted: (marking: string) =>
		`The file is not encrypted. It leaves the encrypted store of this device: keep it and pass it on as ${marking} asks.`,
	documents: {
		"yjs-summary": {
			heading: "YJS summary",
			holds:
				"The rating or its absence, how the judgement was made, key findings, the three areas, the sample in brief, recommendations, and the record of the rating.",
		},
		"sample-findings": {
			heading: "Sample findings",
			holds:
				"The sample in numbers, how each question was answered over it, what inspectors describe, the sample’s profile, and excluded cases. Not a rating of any case or of the service.",
		},
	} satisfies { [Kind in ReportKind]?: { heading: string; holds: string } },
	preview: (document: string) => `Preview of the ${document}`,
	export: (format: string) => `Export ${format}`,
	exportOf: (document: string) => `(${document})`,
	exporting: (format: string) => `Making the ${format}`,
	cancel: "Cancel",
	cancelled: "The export was cancelled. No file was made.",
	exported: (format: string, pages: number | undefined) =>
		pages === undefined
			? `The ${format} is made:`
			: plural(pages, { one: `The ${format} has 1 page:`, other: `The ${format} has ${pages} pages:` }),
	missing: (characters: readonly string[]) =>
		`The document’s font does not have ${plural(characters.length, { one: "this character", other: "these characters" })}, so a sign in its place says which one it stands for: ${characters.join(" ")}`,
	invalid:
		"The document was not made, because it could not be read with assistive technology. Tell the person who looks after the app what it says here:",
	unavailable:
		"The part of the app that makes this file could not be opened. Reload the page and try again. The browser says:",

	furniture: {
		caption: "On every page",
		marking: "Marking",
		status: "Status",
		dates: "Fieldwork",
		instrument: "Instrument",
		code: "Code of the data",
	},
};
