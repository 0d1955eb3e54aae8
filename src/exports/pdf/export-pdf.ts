import type { Report } from "#domain/report/report.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Exported, Exporter, ExportOptions, ExportProblem } from "../exporter.ts";
import type { PdfWorkerReply } from "./pdf-worker.ts";

export interface ExportedPdf extends Exported {
	readonly pages: number;
}

/**
 * Draws a report as a PDF, in a worker of its own that ends with the export: nothing of a report outlives it. Cancelling
 * ends the worker at once. Rejects only for a mistake in the program.
 */
export async function exportPdf(
	report: Report,
	{ onProgress, signal }: ExportOptions = {},
): Promise<Result<ExportedPdf, ExportProblem>> {
	const valid = validateReport(report);
	if (!valid.ok) {
		return valid;
	}
	if (signal?.aborted) {
		return failed({ kind: "export-cancelled" });
	}
	const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
	try {
		return await askWorker(worker, report, onProgress, signal);
	} finally {
		worker.terminate();
	}
}

function askWorker(
	worker: Worker,
	report: Report,
	onProgress: ExportOptions["onProgress"],
	signal: ExportOptions["signal"],
): Promise<Result<ExportedPdf, ExportProblem>> {
	return new Promise((resolve, reject) => {
		signal?.addEventListener("abort", () => resolve(failed({ kind: "export-cancelled" })), { once: true });
		worker.addEventListener("error", ({ message }) => resolve(failed({ kind: "export-unavailable", detail: message })));
		worker.addEventListener("message", ({ data }: MessageEvent<PdfWorkerReply>) => {
			switch (data.kind) {
				case "progress":
					onProgress?.(data.share);
					break;
				case "drawn": {
					const { bytes, pages, missing } = data.drawn;
					resolve(ok({ blob: new Blob([bytes], { type: pdfExporter.mediaType }), pages, missing }));
					break;
				}
				case "fonts-unavailable":
					resolve(failed({ kind: "export-unavailable", detail: data.detail }));
					break;
				case "failed":
					reject(new Error(data.detail));
					break;
			}
		});
		worker.postMessage(report);
	});
}

export const pdfExporter: Exporter = {
	id: "pdf",
	extension: "pdf",
	mediaType: "application/pdf",
	export: exportPdf,
};
