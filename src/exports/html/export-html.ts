import { validateReport } from "#domain/report/validate-report.ts";
import { ok } from "#domain/result.ts";
import type { Exporter } from "../exporter.ts";
import { writeHtml } from "./write-html.ts";

/** A report as one page of HTML that needs nothing else. */
export const htmlExporter: Exporter = {
	id: "html",
	extension: "html",
	mediaType: "text/html;charset=utf-8",
	canProtect: false,
	async export(report) {
		const valid = validateReport(report);
		if (!valid.ok) return valid;
		return ok({ blob: new Blob([writeHtml(report)], { type: htmlExporter.mediaType }), missing: [] });
	},
};
