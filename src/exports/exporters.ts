import type { FindingsFile } from "#domain/report/findings-file.ts";
import { csvExporter } from "./csv/export-csv.ts";
import type { Exporter } from "./exporter.ts";
import { htmlExporter } from "./html/export-html.ts";
import { jsonExporter } from "./json/export-json.ts";
import { pdfExporter } from "./pdf/export-pdf.ts";
import { xlsxExporter } from "./xlsx/export-xlsx.ts";

/** Every way to export a report, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [pdfExporter, htmlExporter];

/** Every way to export the findings as a table (`composeFindingsFile`), in the order in which they are offered. */
export const findingsExporters: readonly Exporter<FindingsFile>[] = [xlsxExporter, csvExporter, jsonExporter];
