import { type RefObject, useEffect, useRef, useState } from "react";
import type { Report } from "#domain/report/report.ts";
import type { ExportProblem } from "#exports/exporter.ts";
import { type ExportedPdf, exportPdf } from "#exports/pdf/export-pdf.ts";

/** How the export of one document goes. */
export type PdfExport =
	| { readonly kind: "idle" }
	| { readonly kind: "running"; readonly share: number }
	| {
			readonly kind: "done";
			/** Address of the file within this page. */
			readonly address: string;
			readonly pages: number;
			readonly missing: readonly string[];
	  }
	| { readonly kind: "failed"; readonly problem: ExportProblem };

export interface PdfExporting {
	readonly state: PdfExport;
	start(): void;
	cancel(): void;
}

/** Draws a document as a PDF when asked to. The file is in memory until the next export, or until the screen is left. */
export function usePdfExport(makeReport: () => Promise<Report>): PdfExporting {
	const [state, setState] = useState<PdfExport>({ kind: "idle" });
	const running = useRef<AbortController>(undefined);
	const address = useRef("");

	useEffect(
		() => () => {
			running.current?.abort();
			forget(address);
		},
		[],
	);

	const keep = ({ blob, pages, missing }: ExportedPdf) => {
		address.current = URL.createObjectURL(blob);
		setState({ kind: "done", address: address.current, pages, missing });
	};

	async function run(signal: AbortSignal) {
		const report = await makeReport();
		const exported = await exportPdf(report, {
			signal,
			onProgress: (share) => !signal.aborted && setState({ kind: "running", share }),
		});
		if (exported.ok) keep(exported.value);
		else setState({ kind: "failed", problem: exported.problem });
	}

	return {
		state,
		start() {
			forget(address);
			const controller = new AbortController();
			running.current = controller;
			setState({ kind: "running", share: 0 });
			run(controller.signal).catch((error: unknown) => {
				// A mistake in the program: thrown where the nearest error boundary sees it.
				setState(() => {
					throw error;
				});
			});
		},
		cancel: () => running.current?.abort(),
	};
}

/** Lets go of a file that nobody can ask for any more. */
function forget(address: RefObject<string>) {
	if (address.current !== "") URL.revokeObjectURL(address.current);
	address.current = "";
}
