import { sayInstant } from "#domain/dates.ts";
import { codeOf, hashOfReport } from "./provenance.ts";
import type { Audience, Block, DocumentVersion, Furniture, Report, ReportKind } from "./report.ts";

/** What the pages of a document say around its text, whenever it is exported. */
export type LastingFurniture = Omit<Furniture, "exported" | "code">;

/** What a composer has written. */
export interface Draft {
	readonly kind: ReportKind;
	readonly audience: Audience;
	readonly title: string;
	readonly blocks: readonly Block[];
	readonly furniture: LastingFurniture;
	readonly version?: DocumentVersion;
}

/** Puts time and code on the pages of a document. `exportedAt` is in milliseconds since 1970, UTC; the code does not depend on it. */
export function finishReport(draft: Draft, exportedAt: number): Report {
	const report = {
		...draft,
		language: "en-GB" as const,
		exportedAt: new Date(exportedAt).toISOString(),
		furniture: { ...draft.furniture, exported: sayInstant(exportedAt), code: "" },
	};
	return { ...report, furniture: { ...report.furniture, code: codeOf(hashOfReport(report)) } };
}
