import type { Report } from "#domain/report/report.ts";
import { type DrawnReport, drawReport } from "./draw-report.ts";
import { fetchFonts } from "./fonts/fonts.ts";

/** What the worker answers to a report: progress any number of times, then one of the others. */
export type PdfWorkerReply =
	| { readonly kind: "progress"; readonly share: number }
	| { readonly kind: "drawn"; readonly drawn: DrawnReport }
	| { readonly kind: "fonts-unavailable"; readonly detail: string }
	/** A mistake in the program. */
	| { readonly kind: "failed"; readonly detail: string };

/** Progress in steps smaller than this is not worth a message. */
const LEAST_PROGRESS = 0.01;

self.addEventListener("message", async ({ data: report }: MessageEvent<Report>) => {
	const fonts = await fetchFonts().catch((error: unknown) => {
		reply({ kind: "fonts-unavailable", detail: String(error) });
		return undefined;
	});
	if (fonts === undefined) {
		return;
	}
	try {
		const drawn = drawReport(report, fonts, progressInSteps());
		reply({ kind: "drawn", drawn }, [drawn.bytes.buffer]);
	} catch (error) {
		reply({ kind: "failed", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	}
});

function progressInSteps(): (share: number) => void {
	let last = 0;
	return (share) => {
		if (share - last >= LEAST_PROGRESS || share === 1) {
			last = share;
			reply({ kind: "progress", share });
		}
	};
}

function reply(message: PdfWorkerReply, transfer: Transferable[] = []): void {
	self.postMessage(message, { transfer });
}
