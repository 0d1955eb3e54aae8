import type { FindingsFile } from "#domain/report/findings-file.ts";
import { failed, ok } from "#domain/result.ts";
import type { Exporter } from "../exporter.ts";

/** The rows of the findings, with where they come from beside each. */
export const csvExporter: Exporter<FindingsFile> = {
	id: "csv",
	extension: "csv",
	mediaType: "text/csv;charset=utf-8",
	canProtect: false,
	async export(file) {
		const writer = await import("./write-csv.ts").then(ok, (error: unknown) =>
			failed({ kind: "export-unavailable" as const, detail: String(error) }),
		);
		if (!writer.ok) return writer;
		return ok({ blob: new Blob([writer.value.writeCsv(file)], { type: csvExporter.mediaType }), missing: [] });
	},
};
