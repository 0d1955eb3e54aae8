import type { RecordId } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { bulletList, heading, paragraph } from "./blocks.ts";
import { type ChangedPart, differingParts, partsOf } from "./changes-since.ts";
import type { Draft } from "./finish-report.ts";
import { type IssuedDocument, isSameDocument } from "./issued-document.ts";
import type { Block, DocumentVersion, PartHashes } from "./report.ts";

/** Where the status of the pages stands among the parts that are compared. */
const STATUS = JSON.stringify(["Status on each page"]);

const changeWords: Readonly<Record<ChangedPart["change"], string>> = {
	changed: "changed",
	added: "new",
	removed: "no longer there",
};

/**
 * A document of an inspection with its version and what changed since the one before: parts by their headings, never what they
 * say. A copy that says what the last one said is the same version; the first that says something else is the next. `issued`
 * are all copies made so far, of whatever document. `about` is the case that the document is the record of; otherwise empty.
 */
export function withVersion(draft: Draft, issued: readonly IssuedDocument[], about: RecordId): Draft {
	const parts = hashesOf(draft);
	const name = { kind: draft.kind, case: about, audience: draft.audience };
	const versions = issued.flatMap((copy) =>
		copy.version && isSameDocument(copy, name) ? [{ ...copy.version, at: copy.at }] : [],
	);
	const last = newestOf(versions);
	const isLast = last !== undefined && differingParts(mapOf(last.parts), mapOf(parts)).length === 0;
	const number = last === undefined ? 1 : isLast ? last.number : last.number + 1;
	const before = newestOf(versions.filter((version) => version.number < number));
	const opening = draft.blocks.findIndex((block) => !isOpening(block));
	return {
		...draft,
		blocks: [
			...draft.blocks.slice(0, opening),
			paragraph(sayVersion(number, before)),
			...draft.blocks.slice(opening),
			...changesSince(before, parts),
		],
		version: { number, parts },
	};
}

/** The title, and what stands in bold below it: that something is practice, or not settled, is read before all else. */
function isOpening(block: Block): boolean {
	if (block.type === "heading") return block.level === 1;
	return block.type === "paragraph" && typeof block.text !== "string" && block.text.every(({ bold }) => bold);
}

type Issued = DocumentVersion & { readonly at: number };

/** The copy with the highest number. Two devices may give one number to copies that differ: then the later of them. */
function newestOf(versions: readonly Issued[]): Issued | undefined {
	return versions.toSorted((a, b) => b.number - a.number || b.at - a.at)[0];
}

function hashesOf({ blocks, furniture }: Draft): PartHashes {
	const parts = [...partsOf(blocks), [STATUS, furniture.status] as const];
	return Object.fromEntries(parts.map(([headings, text]) => [headings, sha256Hex(text)]));
}

const mapOf = (parts: PartHashes) => new Map(Object.entries(parts));

const titleOf = ({ number }: DocumentVersion) => `What changed since version ${number}`;

function sayVersion(number: number, before: DocumentVersion | undefined): string {
	return before
		? `Version ${number}. At its end stands what changed since version ${before.number}.`
		: `Version ${number}.`;
}

function changesSince(before: DocumentVersion | undefined, parts: PartHashes): readonly Block[] {
	if (!before) return [];
	return [
		heading(2, titleOf(before)),
		bulletList(
			differingParts(mapOf(before.parts), mapOf(parts)).map(
				({ headings, change }) => `${headings.join(", ") || "The beginning"}: ${changeWords[change]}`,
			),
		),
	];
}
