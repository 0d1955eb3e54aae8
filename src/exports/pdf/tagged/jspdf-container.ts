import { jsPDF } from "jspdf";

/**
 * What jsPDF 4.2.1 has and its types leave out. It cannot tag, but its events let tags be added while it writes. The
 * package is pinned, and a test holds it to what is used here.
 */
interface Internals {
	/** Appends to the current page, or to the file while it is being built. */
	write(text: string): void;
	/** The next object number, for an object that is written elsewhere. */
	newObjectDeferred(): number;
}

/** Fonts by the name under which pages select them. */
type FontMap = Record<string, FontEntry>;

interface FontEntry {
	readonly id: string;
	readonly isStandardFont: boolean;
	objectNumber?: number;
	isAlreadyPutted?: boolean;
}

/** What is added to jsPDF's file while jsPDF writes it. */
export interface ContainerAdditions {
	/** Further entries of a page's dictionary. `page` counts from 0. */
	pageEntries(page: number, objectNumber: number): string;
	/** The object number of a font. */
	fontObject(resource: string): number;
	/** Pages and fonts have their numbers: the last moment to reserve others. */
	finish(): void;
	catalogueEntries(): string;
}

const fontsOfDocument = new WeakMap<object, FontMap>();

// The only way to a document's fonts that does not have jsPDF parse a font file.
jsPDF.API.events.push([
	"addFonts",
	function (this: object, { fonts }: { readonly fonts: FontMap }) {
		fontsOfDocument.set(this, fonts);
	},
]);

/**
 * Has jsPDF write pages, resources and catalogue, uncompressed. The result holds one character per byte and lacks every
 * object that the additions only reserved: `pack` puts them in.
 */
export function buildContainer<Additions extends ContainerAdditions>(
	pageSize: { readonly width: number; readonly height: number },
	contents: readonly string[],
	fontResources: readonly string[],
	additionsFor: (reserve: () => number) => Additions,
): { readonly file: string; readonly additions: Additions } {
	const format = [pageSize.width, pageSize.height];
	const document = new jsPDF({ unit: "pt", format });
	const internals = document.internal as unknown as Internals;
	for (const [index, content] of contents.entries()) {
		if (index > 0) {
			document.addPage(format);
		}
		internals.write(content);
	}
	replaceFonts(document, fontResources);

	const failures: unknown[] = [];
	// jsPDF logs what its handlers throw and goes on with a broken file.
	const on = <Argument>(event: string, handler: (argument: Argument) => void): void => {
		document.internal.events.subscribe(event, (argument: Argument) => {
			try {
				handler(argument);
			} catch (error) {
				failures.push(error);
			}
		});
	};
	const additions = additionsFor(() => internals.newObjectDeferred());
	on("putPage", ({ pageNumber, objId }: { readonly pageNumber: number; readonly objId: number }) => {
		internals.write(additions.pageEntries(pageNumber - 1, objId));
	});
	on("putFont", ({ font }: { readonly font: FontEntry }) => {
		font.objectNumber = additions.fontObject(font.id);
		font.isAlreadyPutted = true;
	});
	on("postPutResources", () => additions.finish());
	on("putCatalog", () => internals.write(additions.catalogueEntries()));

	const file: unknown = document.output();
	if (failures.length > 0) {
		throw failures[0];
	}
	if (typeof file !== "string") {
		throw new Error("jsPDF wrote no document");
	}
	return { file, additions };
}

/** jsPDF lists its fourteen standard fonts, which are not embedded, in every file. */
function replaceFonts(document: jsPDF, resources: readonly string[]): void {
	const fonts = fontsOfDocument.get(document);
	if (fonts === undefined) {
		throw new Error("jsPDF no longer announces its fonts");
	}
	for (const name of Object.keys(fonts)) {
		delete fonts[name];
	}
	for (const id of resources) {
		fonts[id] = { id, isStandardFont: false };
	}
}
