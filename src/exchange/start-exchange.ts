import { proxy, type Remote, wrap } from "comlink";
import type { ExchangeProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import type { Exchange } from "./exchange.ts";
import type { ExchangeWorker } from "./exchange-worker.ts";

/** How long a worker waits for the next bundle, in milliseconds: one that has opened some opens the next in half the time. */
const PATIENCE = 2_000;

interface Started {
	readonly worker: Worker;
	readonly remote: Remote<ExchangeWorker>;
	readonly failure: Promise<Failure>;
}

type Failure = Result<never, ExchangeProblem>;

/** A worker that has done its work. */
interface Waiting {
	readonly started: Started;
	readonly ending: ReturnType<typeof setTimeout>;
}

/** Seals and opens in workers, each bundle in one that does nothing else meanwhile. Nothing of it outlives the last by long. */
export function startExchange(): Exchange {
	const waiting = new Set<Waiting>();

	function take(): Started {
		const [next] = waiting;
		if (next === undefined) return start();
		clearTimeout(next.ending);
		waiting.delete(next);
		return next.started;
	}

	function giveBack(started: Started): void {
		const ending = setTimeout(() => {
			waiting.delete(one);
			started.worker.terminate();
		}, PATIENCE);
		const one: Waiting = { started, ending };
		waiting.add(one);
	}

	async function inWorker<Value, P extends Problem>(
		signal: AbortSignal | undefined,
		work: (worker: Remote<ExchangeWorker>) => Promise<Result<Value, P>>,
	): Promise<Result<Value, P | ExchangeProblem>> {
		if (signal?.aborted) return failed({ kind: "exchange-cancelled" });
		const started = take();
		let isDone = false;
		const working = work(started.remote).then((result) => {
			isDone = true;
			return result;
		});
		try {
			return await Promise.race([working, started.failure, cancellation(signal)]);
		} finally {
			if (isDone) giveBack(started);
			else started.worker.terminate();
		}
	}

	return {
		seal: (bundle, signing, to, { signal } = {}) =>
			inWorker(signal, async (worker) => ok(await worker.seal(bundle, signing, to))),
		open: (file, key, { signal, onProgress = () => {} } = {}) =>
			inWorker(signal, (worker) => worker.open(file, key, proxy(onProgress))),
	};
}

function start(): Started {
	const worker = new Worker(new URL("./exchange-worker.ts", import.meta.url), { type: "module", name: "exchange" });
	return { worker, remote: wrap<ExchangeWorker>(worker), failure: failureToLoad(worker) };
}

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
