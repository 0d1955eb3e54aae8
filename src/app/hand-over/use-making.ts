import { useEffect, useRef, useState } from "react";
import type { Result } from "#domain/result.ts";
import type { MakeBundleProblem } from "./make-bundle.ts";

/** How making files goes. */
export type Making<Made> =
	| { readonly kind: "idle" }
	/** The share that is done, 0 to 1, where there is more than one file to make. */
	| { readonly kind: "running"; readonly share: number | undefined }
	| { readonly kind: "done"; readonly made: Made }
	| { readonly kind: "failed"; readonly problem: MakeBundleProblem };

export interface MakingOptions {
	readonly signal: AbortSignal;
	/** Hears the share that is done, 0 to 1. */
	readonly onProgress: (share: number) => void;
}

export interface MakingFiles<Made> {
	readonly state: Making<Made>;
	start(make: (options: MakingOptions) => Promise<Result<Made, MakeBundleProblem>>): void;
	cancel(): void;
}

/** Makes files when asked to. Leaving the screen stops it. */
export function useMaking<Made>(): MakingFiles<Made> {
	const [state, setState] = useState<Making<Made>>({ kind: "idle" });
	const running = useRef<AbortController>(undefined);
	useEffect(() => () => running.current?.abort(), []);
	return {
		state,
		start(make) {
			const controller = new AbortController();
			const { signal } = controller;
			running.current = controller;
			setState({ kind: "running", share: undefined });
			make({ signal, onProgress: (share) => !signal.aborted && setState({ kind: "running", share }) }).then(
				(made) => setState(made.ok ? { kind: "done", made: made.value } : { kind: "failed", problem: made.problem }),
				(error: unknown) => {
					// A mistake in the program: thrown where the nearest error boundary sees it.
					setState(() => {
						throw error;
					});
				},
			);
		},
		cancel: () => running.current?.abort(),
	};
}
