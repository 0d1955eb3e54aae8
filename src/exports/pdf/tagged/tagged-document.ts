import type { Drawing } from "#exports/pdf/drawing.ts";
import type { Encryption } from "#exports/pdf/encryption/encryption.ts";
import type { Face } from "#exports/pdf/fonts/face.ts";
import { pdfText, reference } from "#exports/pdf/pdf-syntax.ts";
import { writeFont } from "./font-objects.ts";
import { buildContainer, type ContainerAdditions } from "./jspdf-container.ts";
import { writeLinkAnnotation } from "./link-annotation.ts";
import { type Metadata, writeInformation, writeXmp } from "./metadata.ts";
import { Objects } from "./objects.ts";
import { writeOutline } from "./outline.ts";
import { pack } from "./pack.ts";
import { type PageContent, writePageContent } from "./page-content.ts";
import { type PlacedLink, writeStructureTree } from "./structure-tree.ts";

/**
 * Writes a drawing as a tagged PDF, made to PDF/UA-1 (ISO 14289-1). The same arguments give the same bytes, unless the file
 * is encrypted.
 */
export function writeTaggedDocument(
	drawing: Drawing,
	pageSize: { readonly width: number; readonly height: number },
	faces: readonly Face[],
	metadata: Metadata,
	encryption?: Encryption,
): Promise<Uint8Array<ArrayBuffer>> {
	const contents = drawing.pages.map((page) => writePageContent(page, pageSize.height));
	const { file, additions } = buildContainer(
		pageSize,
		contents.map((page) => page.content),
		faces.map((face) => face.resource),
		(reserve) =>
			new TaggedAdditions(
				new Objects(reserve),
				drawing,
				contents,
				pageSize.height,
				faces,
				metadata,
				encryption?.catalogueEntries ?? "",
			),
	);
	const trailer = { information: writeInformation(metadata), id: metadata.id };
	return pack(file, additions.objects.bodies, trailer, encryption);
}

/** What makes jsPDF's document a tagged one. */
class TaggedAdditions implements ContainerAdditions {
	readonly #pages: number[] = [];
	readonly #links: PlacedLink[] = [];
	#catalogue = "";

	constructor(
		readonly objects: Objects,
		readonly drawing: Drawing,
		readonly contents: readonly PageContent[],
		readonly pageHeight: number,
		readonly faces: readonly Face[],
		readonly metadata: Metadata,
		readonly furtherCatalogueEntries: string,
	) {}

	pageEntries(page: number, objectNumber: number): string {
		this.#pages.push(objectNumber);
		const links = (this.drawing.pages[page]?.links ?? []).map((area) => {
			return { area, page, annotation: this.objects.reserve() };
		});
		this.#links.push(...links);
		const annotations = links.map((link) => reference(link.annotation)).join(" ");
		return `/StructParents ${page}/Tabs/S${links.length === 0 ? "" : `/Annots[${annotations}]`}`;
	}

	fontObject(resource: string): number {
		const face = this.faces.find((candidate) => candidate.resource === resource);
		if (face === undefined) {
			throw new Error(`No face is called ${resource}`);
		}
		return writeFont(face, this.objects);
	}

	finish(): void {
		const { drawing, objects, pageHeight } = this;
		const pages = this.#pages;
		for (const [index, { area, page, annotation }] of this.#links.entries()) {
			const body = writeLinkAnnotation(area, pages.length + index, pages[page] ?? 0, pageHeight);
			objects.set(annotation, body);
		}
		const tagged = this.contents.map((page) => page.tagged);
		const structure = writeStructureTree(drawing.document, { pages, tagged, links: this.#links, pageHeight }, objects);
		const outline = writeOutline(drawing.bookmarks, pages, pageHeight, objects);
		const xmp = objects.add(writeXmp(this.metadata));
		this.#catalogue = [
			`/Lang ${pdfText(this.metadata.language)}/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>`,
			`/StructTreeRoot ${reference(structure)}/Metadata ${reference(xmp)}`,
			`/Outlines ${reference(outline)}/PageMode/UseOutlines`,
		].join("");
	}

	catalogueEntries(): string {
		return this.#catalogue + this.furtherCatalogueEntries;
	}
}
