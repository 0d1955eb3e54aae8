import { proxy, type Remote, wrap } from "comlink";
import type { ExchangeProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Exchange } from "./exchange.ts";
import type { ExchangeWorker } from "./exchange-worker.ts";

/** Seals and opens each bundle in a worker of its own that ends with it: nothing of a bundle, or of a key, outlives it. */
export function startExchange(): Exchange {
	return {
		seal: (bundle, signing, to, { signal } = {}) =>
			inWorker(signal, async (worker) => ok(await worker.seal(bundle, signing, to))),
		open: (file, key, { signal, onProgress = () => {} } = {}) =>
			inWorker(signal, (worker) => worker.open(file, key, proxy(onProgress))),
	};
}

async function inWorker<Value, Problem extends { readonly kind: string }>(
	signal: AbortSignal | undefined,
	work: (worker: Remote<ExchangeWorker>) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | ExchangeProblem>> {
	if (signal?.aborted) return failed({ kind: "exchange-cancelled" });
	const worker = new Worker(new URL("./exchange-worker.ts", import.meta.url), { type: "module", name: "exchange" });
	try {
		return await Promise.race([work(wrap<ExchangeWorker>(worker)), failureToLoad(worker), cancellation(signal)]);
	} finally {
		worker.terminate();
	}
}

type Failure = Result<never, ExchangeProblem>;

function failureToLoad(worker: Worker): Promise<Failure> {
	return new Promise((resolve) => {
		worker.addEventListener("error", () => {
			resolve(failed({ kind: "exchange-unavailable", detail: "The worker that seals and opens could not be loaded" }));
		});
	});
}

function cancellation(signal: AbortSignal | undefined): Promise<Failure> {
	return new Promise((resolve) => {
		signal?.addEventListener("abort", () => resolve(failed({ kind: "exchange-cancelled" })), { once: true });
	});
}
