import { proxy, type Remote, wrap } from "comlink";
import type { Report } from "#domain/report/report.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Exported, Exporter, ExportOptions, ExportProblem } from "../exporter.ts";
import type { PdfWorker } from "./pdf-worker.ts";

export interface ExportedPdf extends Exported {
	readonly pages: number;
}

/**
 * Draws a report as a PDF, in a worker of its own that ends with the export: nothing of a report outlives it. Cancelling
 * ends the worker at once. With a passphrase the file opens with that alone. Rejects only for a mistake in the program.
 */
export async function exportPdf(
	report: Report,
	{ onProgress = () => {}, passphrase, signal }: ExportOptions = {},
): Promise<Result<ExportedPdf, ExportProblem>> {
	const drawn = await inWorker(report, signal, (worker) => worker.draw(report, passphrase, proxy(onProgress)));
	if (!drawn.ok) {
		return drawn;
	}
	const { bytes, pages, missing } = drawn.value;
	return ok({ blob: new Blob([bytes], { type: pdfExporter.mediaType }), pages, missing });
}

/** Has something done with a valid report in a worker of its own, which ends with it. */
async function inWorker<Value>(
	report: Report,
	signal: AbortSignal | undefined,
	work: (worker: Remote<PdfWorker>) => Promise<Result<Value, ExportProblem>>,
): Promise<Result<Value, ExportProblem>> {
	const valid = validateReport(report);
	if (!valid.ok) {
		return valid;
	}
	if (signal?.aborted) {
		return failed({ kind: "export-cancelled" });
	}
	const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module", name: "pdf" });
	try {
		return await Promise.race([work(wrap<PdfWorker>(worker)), failureToLoad(worker), cancellation(signal)]);
	} finally {
		worker.terminate();
	}
}

type Failure = Result<never, ExportProblem>;

function failureToLoad(worker: Worker): Promise<Failure> {
	return new Promise((resolve) => {
		worker.addEventListener("error", () => {
			resolve(failed({ kind: "export-unavailable", detail: "The worker that draws could not be loaded" }));
		});
	});
}

function cancellation(signal: AbortSignal | undefined): Promise<Failure> {
	return new Promise((resolve) => {
		signal?.addEventListener("abort", () => resolve(failed({ kind: "export-cancelled" })), { once: true });
	});
}

export const pdfExporter: Exporter = {
	id: "pdf",
	extension: "pdf",
	mediaType: "application/pdf",
	canProtect: true,
	findMissing: (report, signal) => inWorker(report, signal, (worker) => worker.findMissing(report)),
	export: exportPdf,
};
