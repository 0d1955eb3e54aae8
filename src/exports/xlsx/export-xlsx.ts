import type { FindingsFile } from "#domain/report/findings-file.ts";
import { failed, ok } from "#domain/result.ts";
import type { Exporter } from "../exporter.ts";

/** The findings, their dictionary and their provenance as a workbook. */
export const xlsxExporter: Exporter<FindingsFile> = {
	id: "xlsx",
	extension: "xlsx",
	mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	canProtect: false,
	async export(file) {
		const writer = await import("./write-xlsx.ts").then(ok, (error: unknown) =>
			failed({ kind: "export-unavailable" as const, detail: String(error) }),
		);
		if (!writer.ok) return writer;
		return ok({ blob: await writer.value.writeXlsx(file), missing: [] });
	},
};
