import type { FindingsFile } from "#domain/report/findings-file.ts";
import { ok } from "#domain/result.ts";
import type { Exporter } from "../exporter.ts";

/** The findings with their dictionary and the instrument, as `schemas/findings.schema.json` says. */
export const jsonExporter: Exporter<FindingsFile> = {
	id: "json",
	extension: "json",
	mediaType: "application/json",
	canProtect: false,
	export: async (file) => {
		const text = `${JSON.stringify(file, null, "\t")}\n`;
		return ok({ blob: new Blob([text], { type: jsonExporter.mediaType }), missing: [] });
	},
};
