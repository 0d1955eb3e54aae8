import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failed, ok } from "#domain/result.ts";
import { drawReport, findMissing } from "#exports/pdf/draw-report.ts";
import { exportPdf, pdfExporter } from "#exports/pdf/export-pdf.ts";
import type { PdfWorker } from "#exports/pdf/pdf-worker.ts";
import { FakeWorker } from "#support/fake-worker.ts";
import { fonts, heading, reportOf } from "./reports.ts";

const report = reportOf([heading, { type: "paragraph", text: "😀" }]);

const worker: Pick<PdfWorker, "draw" | "findMissing"> = {
	draw: async (received) => ok(await drawReport(received, fonts)),
	findMissing: async (received) => ok(findMissing(received, fonts)),
};

const unfinished = new Promise<never>(() => {});

describe("exportPdf", () => {
	beforeEach(() => {
		FakeWorker.started = [];
		FakeWorker.offered = worker;
		vi.stubGlobal("Worker", FakeWorker);
	});

	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it("gives the file that its worker draws, and ends the worker", async () => {
		worker.draw = async (received) => ok(await drawReport(received, fonts));
		const result = await exportPdf(report);
		expect(result).toMatchObject({ ok: true, value: { pages: 1, missing: ["😀"] } });
		const blob = result.ok ? result.value.blob : new Blob();
		expect(blob.type).toBe(pdfExporter.mediaType);
		expect(new Uint8Array(await blob.arrayBuffer())).toEqual((await drawReport(report, fonts)).bytes);
		expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true]);
	});

	it("tells how far it is", async () => {
		worker.draw = async (received, _passphrase, onProgress) => {
			await onProgress(0.5);
			return ok(await drawReport(received, fonts));
		};
		const shares: number[] = [];
		await exportPdf(report, { onProgress: (share) => shares.push(share) });
		expect(shares).toEqual([0.5]);
	});

	it("hands the passphrase to its worker, and none where there is none", async () => {
		const received: (string | undefined)[] = [];
		worker.draw = async (drawn, passphrase) => {
			received.push(passphrase);
			return ok(await drawReport(drawn, fonts));
		};
		await exportPdf(report, { passphrase: "eight quiet herons" });
		await exportPdf(report);
		expect(received).toEqual(["eight quiet herons", undefined]);
	});

	it("tells before the file is made which characters the fonts do not have", async () => {
		const found = await pdfExporter.findMissing?.(report, new AbortController().signal);
		expect(found).toEqual({ ok: true, value: ["😀"] });
		expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true]);
	});

	it("stops when it is cancelled", async () => {
		worker.draw = () => unfinished;
		const controller = new AbortController();
		const exporting = exportPdf(report, { signal: controller.signal });
		controller.abort();
		expect(await exporting).toEqual({ ok: false, problem: { kind: "export-cancelled" } });
		expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true]);
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
		worker.draw = async () => failed({ kind: "export-unavailable", detail: "404" });
		expect(await exportPdf(report)).toEqual({ ok: false, problem: { kind: "export-unavailable", detail: "404" } });
	});

	it("says when the worker itself cannot be had", async () => {
		worker.draw = () => unfinished;
		const exporting = exportPdf(report);
		FakeWorker.started[0]?.port1.dispatchEvent(new Event("error"));
		expect(await exporting).toMatchObject({ ok: false, problem: { kind: "export-unavailable" } });
		expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true]);
	});

	it("throws what went wrong in the program, and ends the worker", async () => {
		worker.draw = () => Promise.reject(new Error("no such column"));
		await expect(exportPdf(report)).rejects.toThrow("no such column");
		expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true]);
	});
});
