import type { PdfFile, PdfObject } from "#support/pdf-ua/pdf-file.ts";

/** A fault that is planted in a good file, and the condition under which it has to be found. */
export interface Damage {
	readonly condition: string;
	readonly what: string;
	readonly damage: (file: PdfFile) => PdfFile;
}

type Part = "body" | "data";

/** Replaces, in all objects or the first, what the pattern finds there; throws where it finds nothing. */
function replacing(part: Part, pattern: RegExp, replacement: string, extent: "first" | "all" = "first") {
	return (file: PdfFile): PdfFile => {
		const matching = [...file.objects].filter(([, object]) => pattern.test(object[part] ?? ""));
		if (matching.length === 0) {
			throw new Error(`Nothing to damage: ${pattern.source}`);
		}
		const damaged = matching
			.slice(0, extent === "first" ? 1 : undefined)
			.map(([number, object]): [number, PdfObject] => {
				return [number, { ...object, [part]: object[part]?.replace(pattern, replacement) }];
			});
		return { ...file, objects: new Map([...file.objects, ...damaged]) };
	};
}

const inObject = (pattern: RegExp, replacement: string) => replacing("body", pattern, replacement);
const inStream = (pattern: RegExp, replacement: string) => replacing("data", pattern, replacement);

const NO_LANGUAGE = "no language is said";

export const damages: readonly Damage[] = [
	{ condition: "header", what: "the file is PDF 2.0", damage: (file) => ({ ...file, version: "2.0" }) },
	{ condition: "tagged", what: "tags are denied", damage: inObject(/\/Marked true/, "/Marked false") },
	{ condition: "07-001", what: "nothing is said of the title", damage: inObject(/\/DisplayDocTitle true/, "") },
	{
		condition: "07-002",
		what: "the title is hidden",
		damage: inObject(/\/DisplayDocTitle true/, "/DisplayDocTitle false"),
	},
	{ condition: "11-001", what: NO_LANGUAGE, damage: inObject(/\/Lang \(en-GB\)/, "") },
	{ condition: "11-lang", what: "the language is a word", damage: inObject(/\/Lang \(en-GB\)/, "/Lang (English)") },
	{
		condition: "11-lang",
		what: "the language of a part is a word",
		damage: inObject(/\/Lang \(cy\)/, "/Lang (Cymraeg)"),
	},
	{ condition: "06-001", what: "there are no metadata", damage: inObject(/\/Metadata \d+ 0 R/, "") },
	{ condition: "06-002", what: "another standard is claimed", damage: inStream(/<pdfuaid:part>1/, "<pdfuaid:part>2") },
	{ condition: "06-003", what: "the metadata have no title", damage: inStream(/<dc:title>[\s\S]*<\/dc:title>/, "") },
	{
		condition: "title",
		what: "two titles differ",
		damage: inObject(/\/Title <[^>]*>(?=\/Creation)/, "/Title (Other)"),
	},
	{ condition: "outline", what: "a bookmark leads nowhere", damage: inObject(/\/Dest\[\d+ 0 R/, "/Dest[99999 0 R") },
	{ condition: "outline", what: "there are no bookmarks", damage: inObject(/\/Outlines \d+ 0 R/, "") },
	{
		condition: "01-005",
		what: "a heading is not tagged",
		damage: inStream(/\/H1<<\/MCID 0>>BDC\n([\s\S]*?)\nEMC/, "$1"),
	},
	{
		condition: "01-005",
		what: "a line is no artifact",
		damage: inStream(/\/Artifact<<\/Type\/Layout>>BDC\n([\s\S]*?)\nEMC/, "$1"),
	},
	{
		condition: "01-003",
		what: "an artifact stands in a heading",
		damage: inStream(/\/H1<<\/MCID 0>>BDC\n/, "$&/Artifact BMC\n0 0 1 1 re f\nEMC\n"),
	},
	{
		condition: "01-004",
		what: "a heading stands in an artifact",
		damage: inStream(/\/H1<<\/MCID 0>>BDC\n[\s\S]*?\nEMC/, "/Artifact BMC\n$&\nEMC"),
	},
	{ condition: "tree", what: "an identifier is used twice", damage: inStream(/MCID 1>>/, "MCID 0>>") },
	{ condition: "stream", what: "marked content has no end", damage: inStream(/EMC\n/, "\n") },
	{ condition: "mc-tag", what: "a heading is tagged as another", damage: inStream(/\/H1<</, "/H2<<") },
	{
		condition: "tree",
		what: "two entries of the parent tree are exchanged",
		damage: inObject(/Nums\[0\[(\d+ 0 R) (\d+ 0 R)/, "Nums[0[$2 $1"),
	},
	{ condition: "tree", what: "the parent tree ends early", damage: inObject(/(Nums\[0\[\d+ 0 R)[^\]]*/, "$1") },
	{ condition: "tree", what: "a page has no key", damage: inObject(/\/StructParents 0/, "") },
	{ condition: "tree", what: "an element names another parent", damage: inObject(/(\/S\/H1\/P )\d+/, "$13") },
	{ condition: "tagged", what: "there is no structure tree", damage: inObject(/\/StructTreeRoot \d+ 0 R/, "") },
	{ condition: "02-001", what: "a type is unknown", damage: inObject(/\/S\/P\/P/, "/S/Paragraph/P") },
	{ condition: "09-004", what: "a row is a paragraph", damage: inObject(/\/S\/TR\/P/, "/S/P/P") },
	{ condition: "09-004", what: "a cell stands in a paragraph", damage: inObject(/\/S\/TR\/P/, "/S/P/P") },
	{ condition: "09-005", what: "an item is a paragraph", damage: inObject(/\/S\/LI\/P/, "/S/P/P") },
	{ condition: "15-003", what: "a header heads nothing", damage: inObject(/\/A<<\/O\/Table\/Scope\/Column>>/, "") },
	{ condition: "15-th", what: "a table has no headers", damage: replacing("body", /\/S\/TH\/P/, "/S/TD/P", "all") },
	{ condition: "15-reg", what: "a row lacks a cell", damage: inObject(/(\/S\/TR\/P[^[]*\/K\[)\d+ 0 R /, "$1") },
	{ condition: "14-002", what: "the first heading is of level 2", damage: replacing("body", /\/S\/H1\/P/, "/S/H2/P") },
	{ condition: "14-003", what: "a level is skipped", damage: inObject(/\/S\/H2\/P/, "/S/H3/P") },
	{
		condition: "14-empty",
		what: "a heading shows nothing",
		damage: inStream(/(\/H1<<\/MCID 0>>BDC\n)[\s\S]*?\nEMC/, "$1EMC"),
	},
	{
		condition: "empty",
		what: "a paragraph has nothing in it",
		damage: inObject(/(\/S\/P\/P[^[]*)\/K\[[^\]]*\]/, "$1"),
	},
	{ condition: "13-004", what: "a figure has no alternative", damage: inObject(/\/Alt \([^)]*\)/, "") },
	{ condition: "13-004", what: "an alternative is blank", damage: inObject(/\/Alt \([^)]*\)/, "/Alt ( )") },
	{ condition: "fig-bbox", what: "a figure has no box", damage: inObject(/\/BBox\[[\d. ]+\](?=>>\/Alt)/, "") },
	{
		condition: "01-005",
		what: "the blocks of a chart are not tagged",
		damage: inStream(/\/Figure<<\/MCID \d+>>BDC\n([^E]* re\n[^E]*?)\nEMC/, "$1"),
	},
	{ condition: "link", what: "a link has no annotation", damage: inObject(/(\/S\/Link.*)<<\/Type\/OBJR[^>]*>>/, "$1") },
	{ condition: "28-011", what: "an annotation stands in no link", damage: inObject(/\/S\/Link\/P/, "/S/Span/P") },
	{ condition: "28-012", what: "an annotation says nothing", damage: inObject(/\/Contents \([^)]*\)/, "") },
	{ condition: "28-008", what: "a page has no tab order", damage: inObject(/\/Tabs\/S\/Annots/, "/Annots") },
	{ condition: "28-009", what: "tabs go by rows", damage: inObject(/\/Tabs\/S\/Annots/, "/Tabs/R/Annots") },
	{ condition: "link-uri", what: "a link leads nowhere", damage: inObject(/\/URI \(https:\/\//, "/URI (") },
	{ condition: "31-009", what: "a font is not embedded", damage: inObject(/\/FontFile2 \d+ 0 R/, "") },
	{ condition: "31-005", what: "codes lead to no glyphs", damage: inObject(/\/CIDToGIDMap\/Identity/, "") },
	{ condition: "31-027", what: "codes lead to no characters", damage: inObject(/\/ToUnicode \d+ 0 R/, "") },
	{ condition: "10-001", what: "a code leads to no character", damage: inStream(/\n<0001><[^>]*>/, "") },
	{ condition: "31-028", what: "a code leads to U+0000", damage: inStream(/<0001><[^>]*>/, "<0001><0000>") },
	{ condition: "31-029", what: "a code leads to U+FEFF", damage: inStream(/<0001><[^>]*>/, "<0001><feff>") },
	{ condition: "31-016", what: "a width differs", damage: inObject(/\/W\[0\[(\d+) \d+/, "/W[0[$1 1") },
	{ condition: "31-030", what: "an undefined glyph is shown", damage: inStream(/\((?:[^\\)])(?:[^\\)])/, "(\0\0") },
	{
		condition: "font-subset",
		what: "a font has no tag",
		damage: inObject(/\/BaseFont\/[A-Z]{6}\+(?=.*Type0|.*Descendant)/, "/BaseFont/"),
	},
];
