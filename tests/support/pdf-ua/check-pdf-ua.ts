import { CheckedFile } from "./checked-file.ts";
import { findContentFaults } from "./content-rules.ts";
import { findDocumentFaults } from "./document-rules.ts";
import type { Fault } from "./fault.ts";
import { findFontFaults } from "./font-rules.ts";
import { findLinkFaults } from "./link-rules.ts";
import { findHeadingFaults, findStructureFaults } from "./structure-rules.ts";
import { findTableFaults } from "./table-rules.ts";

const rules = [
	findDocumentFaults,
	findContentFaults,
	findStructureFaults,
	findHeadingFaults,
	findTableFaults,
	findLinkFaults,
	findFontFaults,
];

/**
 * In which ways an open file of ours is not PDF/UA-1 (ISO 14289-1), as far as a machine can tell: the failure conditions of
 * the Matterhorn Protocol 1.1 that can occur in files that have text, drawings and links, and whatever in the file
 * contradicts itself. Files of other makers may be read wrongly.
 */
export function checkPdfUa(bytes: Uint8Array): readonly Fault[] {
	const file = new CheckedFile(bytes);
	return rules.flatMap((findFaults) => findFaults(file));
}

/** The text of a file by its structure, as it reads to software that follows PDF/UA: substitutes say what they stand for. */
export function textByStructure(bytes: Uint8Array): string {
	const file = new CheckedFile(bytes);
	return file.structure.elements
		.filter((element) => element.parent === undefined)
		.map((element) => file.textOf(element))
		.join("");
}
