import { type RefObject, useEffect, useRef, useState } from "react";
import type { Result } from "#domain/result.ts";
import type { Exported, ExportOptions, ExportProblem } from "#exports/exporter.ts";

/** A file that was made, and what it is called. */
export interface MadeFile extends Exported {
	/** Opaque: names of files are seen by others. */
	readonly name: string;
	/** The id of the exporter that made it. */
	readonly format: string;
}

/** may-not-leave: what was recorded last has to be decided at the gate before an outward copy is made. */
export type MakingProblem = ExportProblem | { readonly kind: "may-not-leave" };

/** Makes a file of what is recorded now. */
export type MakeFile = (options: ExportOptions) => Promise<Result<MadeFile, MakingProblem>>;

/** How the export of one document goes. */
export type ExportState =
	| { readonly kind: "idle" }
	| { readonly kind: "running"; readonly share: number }
	| {
			readonly kind: "done";
			/** Address of the file within this page. */
			readonly address: string;
			readonly made: MadeFile;
	  }
	| { readonly kind: "failed"; readonly problem: MakingProblem };

export interface Exporting {
	readonly state: ExportState;
	/** Makes a file; with a passphrase, one that opens with it alone. */
	start(make: MakeFile, passphrase: string | undefined): void;
	cancel(): void;
}

/** Makes the file of a document when asked to. The file is in memory until the next export, or until the screen is left. */
export function useExport(): Exporting {
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

	const keep = (made: MadeFile) => {
		address.current = URL.createObjectURL(made.blob);
		setState({ kind: "done", address: address.current, made });
	};

	async function run(make: MakeFile, passphrase: string | undefined, signal: AbortSignal) {
		const made = await make({
			signal,
			onProgress: (share) => !signal.aborted && setState({ kind: "running", share }),
			...(passphrase !== undefined && { passphrase }),
		});
		if (made.ok) keep(made.value);
		else setState({ kind: "failed", problem: made.problem });
	}

	return {
		state,
		start(make, passphrase) {
			forget(address);
			const controller = new AbortController();
			running.current = controller;
			setState({ kind: "running", share: 0 });
			run(make, passphrase, controller.signal).catch((error: unknown) => {
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
