import type { Report } from "#domain/report/report.ts";
import type { ReportProblem } from "#domain/report/validate-report.ts";
import type { Problem, Result } from "#domain/result.ts";

/** A way to turn a document into a file: a report, or the findings as a table. */
export interface Exporter<Content = Report> {
	readonly id: string;
	/** Of the file's name, without a dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** Whether the file can be made to open with a passphrase alone. */
	readonly canProtect: boolean;
	/**
	 * Finds, without making the file, which characters it would show by a substitute; where no font of ours is in it, there is
	 * nothing to ask.
	 */
	findMissing?(content: Content, signal: AbortSignal): Promise<Result<readonly string[], ExportProblem>>;
	/** Makes the file; what takes long is done in a worker. A report that `validateReport` refuses is refused here. */
	export(content: Content, options?: ExportOptions): Promise<Result<Exported, ExportProblem>>;
}

export interface ExportOptions {
	/** Hears how much is done, 0 to 1, until the file is being written. */
	readonly onProgress?: (share: number) => void;
	/** Protects the file, where the exporter can: it opens with this passphrase alone. */
	readonly passphrase?: string;
	/** Stops the export at once. */
	readonly signal?: AbortSignal;
}

export interface Exported {
	readonly blob: Blob;
	/** Of a document that has pages. */
	readonly pages?: number;
	/** Characters that the file shows by a substitute, because no font of ours has them. */
	readonly missing: readonly string[];
}

/** `detail` is the browser's own words, for the person who helps. */
export type ExportProblem =
	| ReportProblem
	| (Problem &
			(
				| { readonly kind: "export-cancelled" }
				/** A part of the app that exports could not be loaded. */
				| { readonly kind: "export-unavailable"; readonly detail: string }
			));
