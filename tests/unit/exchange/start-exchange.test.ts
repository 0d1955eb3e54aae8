import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failed, ok } from "#domain/result.ts";
import type { ExchangeWorker } from "#exchange/exchange-worker.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { sealBundle } from "#exchange/seal-bundle.ts";
import { startExchange } from "#exchange/start-exchange.ts";
import { header, lead, sender, toLead, written } from "#support/bundle-vectors/changed-bundle.ts";
import { FakeWorker } from "#support/fake-worker.ts";

const bundle = { header, events: written };
const key = { kind: "device", sealing: lead.sealing } as const;
const unfinished = new Promise<never>(() => {});

const offer = (worker: Partial<ExchangeWorker>) => {
	FakeWorker.offered = { seal: sealBundle, open: openBundle, ...worker };
};
const ended = () => FakeWorker.started.map(({ terminated }) => terminated);

describe("the exchange", () => {
	let exchange = startExchange();

	beforeEach(() => {
		FakeWorker.started = [];
		offer({});
		exchange = startExchange();
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		vi.stubGlobal("Worker", FakeWorker);
	});

	afterEach(() => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});

	it("seals and opens one after the other in one worker, which ends behind the last, and tells how far it is", async () => {
		const open: ExchangeWorker["open"] = async (file, withKey, onProgress) => {
			await onProgress?.(0.5);
			return openBundle(file, withKey);
		};
		offer({ open });
		const sealed = await exchange.seal(bundle, sender.signing, toLead);
		if (!sealed.ok) throw new Error(sealed.problem.kind);
		const shares: number[] = [];
		const { file, sha256 } = sealed.value;
		const opened = await exchange.open(new Blob([file]), key, { onProgress: (share) => shares.push(share) });
		expect(opened).toEqual(ok({ ...bundle, sha256 }));
		expect(shares).toEqual([0.5]);
		expect(ended()).toEqual([false]);
		vi.runAllTimers();
		expect(ended()).toEqual([true]);
	});

	it("opens several at once in workers of their own, which stay for the next", async () => {
		const openTwo = () => Promise.all([1, 2].map(() => exchange.open(new Blob(), key)));
		expect(await openTwo()).toEqual([1, 2].map(() => failed({ kind: "bundle-empty" })));
		await openTwo();
		expect(ended()).toEqual([false, false]);
		vi.runAllTimers();
		expect(ended()).toEqual([true, true]);
	});

	it("stops when it is cancelled", async () => {
		offer({ open: () => unfinished });
		const controller = new AbortController();
		const opening = exchange.open(new Blob(), key, { signal: controller.signal });
		controller.abort();
		expect(await opening).toEqual(failed({ kind: "exchange-cancelled" }));
		expect(ended()).toEqual([true]);
	});

	it("starts nothing when it is cancelled before", async () => {
		const opened = await exchange.open(new Blob(), key, { signal: AbortSignal.abort() });
		expect(opened).toEqual(failed({ kind: "exchange-cancelled" }));
		expect(ended()).toEqual([]);
	});

	it("says when its worker cannot be had", async () => {
		offer({ open: () => unfinished });
		const opening = exchange.open(new Blob(), key);
		FakeWorker.started[0]?.port1.dispatchEvent(new Event("error"));
		expect(await opening).toMatchObject({ ok: false, problem: { kind: "exchange-unavailable" } });
		expect(ended()).toEqual([true]);
	});

	it("throws what went wrong in the program, and ends the worker", async () => {
		const sealing = exchange.seal({ ...bundle, events: [] }, sender.signing, toLead);
		await expect(sealing).rejects.toThrow("contradicts its number of events");
		expect(ended()).toEqual([true]);
	});
});
