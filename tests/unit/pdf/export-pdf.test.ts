import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { exportPdf, pdfExporter } from "#exports/pdf/export-pdf.ts";
import type { PdfWorkerReply } from "#exports/pdf/pdf-worker.ts";
import { heading, reportOf } from "./reports.ts";

const report = reportOf([heading]);

/** Stands for the worker: says what it is told to. */
class FakeWorker extends EventTarget {
	static started: FakeWorker[] = [];
	readonly received: unknown[] = [];
	terminated = false;

	constructor() {
		super();
		FakeWorker.started.push(this);
	}

	postMessage(message: unknown): void {
		this.received.push(message);
	}

	terminate(): void {
		this.terminated = true;
	}

	reply(data: PdfWorkerReply): void {
		this.dispatchEvent(new MessageEvent("message", { data }));
	}

	static get only(): FakeWorker {
		const [worker] = FakeWorker.started;
		if (worker === undefined || FakeWorker.started.length > 1) {
			throw new Error(`${FakeWorker.started.length} workers were started`);
		}
		return worker;
	}
}

describe("exportPdf", () => {
	beforeEach(() => {
		FakeWorker.started = [];
		vi.stubGlobal("Worker", FakeWorker);
	});

	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it("gives the file that its worker draws, and ends the worker", async () => {
		const exporting = exportPdf(report);
		const worker = FakeWorker.only;
		expect(worker.received).toEqual([report]);
		worker.reply({ kind: "drawn", drawn: { bytes: new Uint8Array([37, 80]), pages: 3, missing: ["😀"] } });
		const result = await exporting;
		expect(result).toMatchObject({ ok: true, value: { pages: 3, missing: ["😀"] } });
		expect(result.ok && result.value.blob.type).toBe(pdfExporter.mediaType);
		expect(result.ok && (await result.value.blob.text())).toBe("%P");
		expect(worker.terminated).toBe(true);
	});

	it("tells how far it is", async () => {
		const shares: number[] = [];
		const exporting = exportPdf(report, { onProgress: (share) => shares.push(share) });
		FakeWorker.only.reply({ kind: "progress", share: 0.5 });
		FakeWorker.only.reply({ kind: "progress", share: 1 });
		FakeWorker.only.reply({ kind: "fonts-unavailable", detail: "" });
		await exporting;
		expect(shares).toEqual([0.5, 1]);
	});

	it("stops when it is cancelled", async () => {
		const controller = new AbortController();
		const exporting = exportPdf(report, { signal: controller.signal });
		controller.abort();
		expect(await exporting).toEqual({ ok: false, problem: { kind: "export-cancelled" } });
		expect(FakeWorker.only.terminated).toBe(true);
	});

	it("starts nothing when it is cancelled before", async () => {
		expect(await exportPdf(report, { signal: AbortSignal.abort() })).toEqual({
			ok: false,
			problem: { kind: "export-cancelled" },
		});
		expect(FakeWorker.started).toEqual([]);
	});

	it("refuses an invalid report without drawing it", async () => {
		const result = await exportPdf(reportOf([]));
		expect(result.ok ? undefined : result.problem.kind).toBe("report-invalid");
		expect(FakeWorker.started).toEqual([]);
	});

	it("says when the fonts cannot be had", async () => {
		const exporting = exportPdf(report);
		FakeWorker.only.reply({ kind: "fonts-unavailable", detail: "404" });
		expect(await exporting).toEqual({ ok: false, problem: { kind: "export-unavailable", detail: "404" } });
	});

	it("says when the worker itself cannot be had", async () => {
		const exporting = exportPdf(report);
		FakeWorker.only.dispatchEvent(Object.assign(new Event("error"), { message: "not found" }));
		expect(await exporting).toEqual({ ok: false, problem: { kind: "export-unavailable", detail: "not found" } });
		expect(FakeWorker.only.terminated).toBe(true);
	});

	it("throws what went wrong in the program, and ends the worker", async () => {
		const exporting = exportPdf(report);
		FakeWorker.only.reply({ kind: "failed", detail: "no such column" });
		await expect(exporting).rejects.toThrow("no such column");
		expect(FakeWorker.only.terminated).toBe(true);
	});
});
