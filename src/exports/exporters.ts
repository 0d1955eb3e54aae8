import type { Exporter } from "./exporter.ts";
import { pdfExporter } from "./pdf/export-pdf.ts";

/** Every way to export a report, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [pdfExporter];
