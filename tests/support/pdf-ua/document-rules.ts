import type { CheckedFile } from "./checked-file.ts";
import { type Fault, faultIf } from "./fault.ts";
import { type Dictionary, Reference } from "./pdf-value.ts";

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;
/** A longer document has bookmarks. */
const MOST_PAGES_WITHOUT_OUTLINE = 3;

/** What a file says of itself as a whole. */
export function findDocumentFaults(file: CheckedFile): readonly Fault[] {
	const { document, structure } = file;
	const { catalogue } = document;
	const preferences = document.dictionary(catalogue.get("ViewerPreferences"));
	const marks = document.dictionary(catalogue.get("MarkInfo"));
	const top = structure.elements.filter((element) => element.parent === undefined);
	const languages = structure.elements.flatMap(({ dictionary }) => document.text(dictionary.get("Lang")) ?? []);
	return [
		...faultIf(Number(document.file.version) > 1.7, "header", "PDF/UA-1 is PDF 1.7 at most"),
		...faultIf(marks?.get("Marked") !== true, "tagged", "the file is not said to be tagged"),
		...faultIf(marks?.get("Suspects") === true, "01-007", "the tags are said to be doubtful"),
		...faultIf(!preferences?.has("DisplayDocTitle"), "07-001", "viewers are not told to show the title"),
		...faultIf(preferences?.get("DisplayDocTitle") !== true, "07-002", "viewers are told to show no title"),
		...faultIf(top.length !== 1 || top[0]?.type !== "Document", "root", "the tree has not one Document at its top"),
		...faultIf(
			languages.some((language) => !LANGUAGE_TAG.test(language)),
			"11-lang",
			"an element has no valid language tag",
		),
		...findLanguageFaults(document.text(catalogue.get("Lang"))),
		...findMetadataFaults(file),
		...findOutlineFaults(file, document.dictionary(catalogue.get("Outlines"))),
	];
}

function findLanguageFaults(language: string | undefined): readonly Fault[] {
	return [
		...faultIf(language === undefined, "11-001", "the document's language is not said"),
		...faultIf(language !== undefined && !LANGUAGE_TAG.test(language), "11-lang", "the language is no valid tag"),
	];
}

function findMetadataFaults({ document }: CheckedFile): readonly Fault[] {
	const bytes = document.data(document.catalogue.get("Metadata"));
	if (bytes === undefined) {
		return [{ condition: "06-001", detail: "there is no metadata stream" }];
	}
	const xmp = Buffer.from(bytes, "latin1").toString("utf8");
	const title = unescapeXml(/<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1] ?? "");
	const prefix = /xmlns:([\w-]+)="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"/.exec(xmp)?.[1];
	return [
		...faultIf(!/<rdf:RDF[\s\S]*<\/rdf:RDF>/.test(xmp), "06-001", "the metadata cannot be read"),
		...faultIf(!xmp.includes(`<${prefix}:part>1</${prefix}:part>`), "06-002", "the metadata do not claim PDF/UA-1"),
		...faultIf(title.trim() === "", "06-003", "the metadata have no title"),
		...faultIf(title !== document.text(document.information.get("Title")), "title", "two titles differ"),
	];
}

function unescapeXml(text: string): string {
	return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

function findOutlineFaults({ document }: CheckedFile, outline: Dictionary | undefined): readonly Fault[] {
	const faults: Fault[] = [];
	const visit = (parent: Dictionary | undefined): void => {
		for (let entry = document.dictionary(parent?.get("First")); entry; entry = document.dictionary(entry.get("Next"))) {
			const [page] = document.list(entry.get("Dest"));
			const leads = page instanceof Reference && document.pages.includes(page.number);
			faults.push(
				...faultIf(!document.text(entry.get("Title"))?.trim(), "outline", "a bookmark has no title"),
				...faultIf(!leads, "outline", "a bookmark leads to no page"),
			);
			visit(entry);
		}
	};
	visit(outline);
	const isNeeded = document.pages.length > MOST_PAGES_WITHOUT_OUTLINE;
	return [...faults, ...faultIf(isNeeded && !outline?.has("First"), "outline", "a long document has no bookmarks")];
}
