import type { Page, StructureElement } from "#exports/pdf/drawing.ts";

/** Sums of line heights differ from the heights they stand for by less than this. */
const ROUNDING = 0.01;

/** Pages that are filled from top to bottom. */
export class Flow {
	readonly pages: Page[] = [];
	/** Where the next thing goes on the last page. */
	y: number;

	/** The space for text reaches from `top` to `bottom` on every page. */
	constructor(
		readonly top: number,
		readonly bottom: number,
	) {
		this.y = top;
		this.turnPage();
	}

	get page(): Page {
		const page = this.pages.at(-1);
		if (page === undefined) {
			throw new Error("A flow begins with a page");
		}
		return page;
	}

	/** What a whole page holds. */
	get height(): number {
		return this.bottom - this.top;
	}

	get isAtTop(): boolean {
		return this.y <= this.top;
	}

	fits(height: number): boolean {
		return height <= this.bottom - this.y + ROUNDING;
	}

	/** How many lines fit below one another, with `below` points kept free under them. */
	linesThatFit(leading: number, below: number): number {
		return Math.max(0, Math.floor((this.bottom - this.y - below + ROUNDING) / leading));
	}

	turnPage(): void {
		this.pages.push({ marks: [], links: [] });
		this.y = this.top;
	}
}

/** A part of a document that is measured and can be put on pages. */
export interface Section {
	/** Space above, left out at the head of a page; of two neighbours the larger space counts. */
	readonly before: number;
	readonly after: number;
	/** The height that has to be free for it to begin on a page. */
	readonly opening: number;
	/** Puts it where the flow stands, and into the structure at the end of `parent`. */
	place(flow: Flow, parent: StructureElement): void;
}
