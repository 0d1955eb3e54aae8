import { type Fault, faultIf } from "./fault.ts";
import { PageFont } from "./page-font.ts";
import { decodeText, type PdfDocument } from "./pdf-document.ts";
import { isDictionary, Name, Operator, type PdfValue } from "./pdf-value.ts";
import { ValueReader } from "./value-reader.ts";

/** What a page shows under one marked-content identifier. */
export interface MarkedContent {
	readonly tag: string;
	text: string;
}

/** A stretch between BDC or BMC and EMC. */
interface Stretch {
	readonly isArtifact: boolean;
	readonly content: MarkedContent | undefined;
	/** Said in place of what is shown. */
	readonly actualText: string | undefined;
}

const PAINTING = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI"]);
const SHOWING = new Set(["Tj", "TJ", "'", '"']);

/** Reads a page's operators: what is tagged, and what breaks the rules of marked content (ISO 32000-1, 14.6). */
export class PageReading {
	readonly contents = new Map<number, MarkedContent>();
	readonly faults: Fault[] = [];
	readonly #open: Stretch[] = [];
	#font: PageFont | undefined;
	#inText = false;

	constructor(
		readonly document: PdfDocument,
		/** Object number. */
		readonly page: number,
		readonly fonts: Map<string, PageFont>,
	) {
		const reader = new ValueReader(this.#data());
		let operands: PdfValue[] = [];
		for (let token = reader.next(); token !== undefined; token = reader.next()) {
			if (token instanceof Operator) {
				this.#operate(token.name, operands);
				operands = [];
			} else {
				operands.push(token);
			}
		}
		this.#expect(this.#open.length === 0, "stream", "marked content has no end");
	}

	#data(): string {
		const contents = this.document.list(this.document.object(this.page).get("Contents"));
		return contents.map((content) => this.document.data(content) ?? "").join("\n");
	}

	#operate(operator: string, operands: readonly PdfValue[]): void {
		if (operator === "BDC" || operator === "BMC") {
			this.#begin(operands);
		} else if (operator === "EMC") {
			this.#expect(this.#open.pop() !== undefined, "stream", "EMC ends nothing");
		} else if (operator === "BT" || operator === "ET") {
			this.#expect(this.#inText === (operator === "ET"), "stream", `${operator} in the wrong place`);
			this.#inText = operator === "BT";
		} else if (operator === "Tf") {
			this.#selectFont(operands[0]);
		} else if (SHOWING.has(operator)) {
			for (const operand of this.document.list(operands.at(-1))) {
				if (typeof operand === "string" && operand !== "") {
					this.#show(operand);
				}
			}
		} else if (PAINTING.has(operator)) {
			this.#expectMarked("something painted");
		}
	}

	#begin([tag, properties]: readonly PdfValue[]): void {
		const name = this.document.name(tag) ?? "";
		const entries = isDictionary(properties) ? properties : new Map<string, PdfValue>();
		const id = this.document.number(entries.get("MCID"));
		const isArtifact = name === "Artifact";
		const actualText = entries.get("ActualText");
		this.#expect(!isArtifact || !this.#isTagged(), "01-003", "an artifact stands in tagged content");
		if (id !== undefined) {
			this.#expect(!this.#open.some((stretch) => stretch.isArtifact), "01-004", "tagged content stands in an artifact");
			this.#expect(!this.contents.has(id), "tree", `the identifier ${id} is used twice on a page`);
			this.contents.set(id, { tag: name, text: "" });
		}
		this.#open.push({
			isArtifact,
			content: id === undefined ? undefined : this.contents.get(id),
			actualText: typeof actualText === "string" ? decodeText(actualText) : undefined,
		});
		const last = this.#open.at(-1);
		if (last?.actualText !== undefined) {
			this.#say(last.actualText);
		}
	}

	#selectFont(resource: PdfValue | undefined): void {
		const name = resource instanceof Name ? resource.name : "";
		const resources = this.document.dictionary(this.document.object(this.page).get("Resources"));
		const fonts = this.document.dictionary(resources?.get("Font"));
		const known = this.fonts.get(name);
		if (known === undefined && fonts?.has(name)) {
			this.fonts.set(name, new PageFont(this.document, fonts.get(name)));
		}
		this.#font = this.fonts.get(name);
	}

	#show(bytes: string): void {
		this.#expect(this.#font !== undefined, "font", "text is shown without a font");
		this.#expectMarked("text");
		const text = this.#font?.show(bytes) ?? "";
		if (!this.#open.some((stretch) => stretch.actualText !== undefined)) {
			this.#say(text);
		}
	}

	#say(text: string): void {
		const content = this.#open.findLast((stretch) => stretch.content !== undefined)?.content;
		if (content !== undefined) {
			content.text += text;
		}
	}

	#isTagged(): boolean {
		return this.#open.some((stretch) => stretch.content !== undefined);
	}

	#expectMarked(what: string): void {
		const isMarked = this.#isTagged() || this.#open.some((stretch) => stretch.isArtifact);
		this.#expect(isMarked, "01-005", `${what} is neither tagged nor an artifact`);
	}

	#expect(holds: boolean, condition: string, detail: string): void {
		this.faults.push(...faultIf(!holds, condition, detail));
	}
}
