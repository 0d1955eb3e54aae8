import { type RefObject, useEffect, useRef, useState } from "react";
import type { Report } from "#domain/report/report.ts";
import type { Exported, Exporter, ExportProblem } from "#exports/exporter.ts";

/** How the export of one document goes. */
export type ExportState =
	| { readonly kind: "idle" }
	| { readonly kind: "running"; readonly share: number }
	| {
			readonly kind: "done";
			/** Address of the file within this page. */
			readonly address: string;
			readonly exported: Exported;
	  }
	| { readonly kind: "failed"; readonly problem: ExportProblem };

export interface Exporting {
	readonly state: ExportState;
	start(): void;
	cancel(): void;
}

/** Makes the file of a document when asked to. The file is in memory until the next export, or until the screen is left. */
export function useExport(exporter: Exporter, makeReport: () => Promise<Report>): Exporting {
	const [state, setState] = useState<ExportState>({ kind: "idle" });
	const running = useRef<AbortController>(undefined);
	const address = useRef("");

	useEffect(
		() => () => {
			running.current?.abort();
			forget(address);
		},
		[],
	);

	const keep = (exported: Exported) => {
		address.current = URL.createObjectURL(exported.blob);
		setState({ kind: "done", address: address.current, exported });
	};

	async function run(signal: AbortSignal) {
		const report = await makeReport();
		const exported = await exporter.export(report, {
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
