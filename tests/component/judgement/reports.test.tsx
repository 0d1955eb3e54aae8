import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import type { Report } from "#domain/report/report.ts";
import { failed, ok } from "#domain/result.ts";
import type { ExportOptions } from "#exports/exporter.ts";
import { addSignedOffCase, openInspection } from "./open-inspection.ts";

const exportPdf = vi.hoisted(() => vi.fn());
vi.mock("#exports/pdf/export-pdf.ts", () => ({
	pdfExporter: { id: "pdf", extension: "pdf", mediaType: "application/pdf", export: exportPdf },
}));

const drawn = (missing: readonly string[] = []) => ok({ blob: new Blob(["%PDF"]), pages: 3, missing });

const exportButton = (name: string) => screen.getByRole("button", { name });
const SUMMARY = "Export PDF (YJS summary)";

const clicked: string[] = [];

beforeEach(() => {
	clicked.length = 0;
	// jsdom makes no addresses for files and downloads nothing.
	URL.createObjectURL = () => "blob:made";
	URL.revokeObjectURL = () => {};
	vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
		clicked.push(this.download);
	});
});

afterEach(() => {
	vi.restoreAllMocks();
	exportPdf.mockReset();
});

describe("the reports", () => {
	it("can be read on the screen as they are drawn, below the headings of the screen", async () => {
		const { user } = await openInspection("reports", (session) => addSignedOffCase(session, { B1: "yes" }));
		await user.click(screen.getByText("Preview of the YJS summary"));
		const summary = await screen.findByRole("article", { name: "YJS summary" });
		expect(
			within(summary).getByRole("heading", { level: 3, name: /^Inspection of youth offending services: Anytown/ }),
		).toBeVisible();
		expect(within(summary).getByRole("heading", { level: 5, name: "Strengths" })).toBeVisible();
		expect(within(summary).getByText("Rating not yet decided.")).toBeVisible();
		await user.click(screen.getByText("Preview of the Sample findings"));
		const findings = await screen.findByRole("article", { name: "Sample findings" });
		expect(within(findings).getByRole("table", { name: /^Paired findings/ })).toBeVisible();
		expect(findings).toHaveTextContent("Answered yes: in the one case.");
	});

	it("say that the file is not encrypted, with the marking, and that outward copies are not there yet", async () => {
		await openInspection("reports");
		expect(screen.getByText(/The file is not encrypted.*OFFICIAL-SENSITIVE/)).toBeVisible();
		expect(screen.getByText(/Outward copies are not available yet/)).toBeVisible();
	});
});

describe("the export", () => {
	it("hands over a file whose name says nothing of whom it is about", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { user, session } = await openInspection("reports");
		await user.click(exportButton(SUMMARY));
		const name = `${session.id.slice(0, 8)}-yjs-summary-internal.pdf`;
		expect(await screen.findByRole("link", { name })).toHaveAttribute("download", name);
		expect(screen.getByText(/The PDF has 3 pages:/)).toBeVisible();
		expect(clicked).toEqual([name]);
	});

	it("holds what was still being typed, stored before the file is made", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { user, session, vault } = await openInspection("reports");
		session.type({ stream: JUDGEMENT, record: JUDGEMENT, field: "narrative/policy" }, "Typed a moment ago.");
		await user.click(exportButton(SUMMARY));
		await waitFor(() => expect(exportPdf).toHaveBeenCalledOnce());
		const [report] = exportPdf.mock.calls[0] as [Report];
		expect(report).toMatchObject({ kind: "yjs-summary", audience: "internal" });
		expect(JSON.stringify(report.blocks)).toContain("Typed a moment ago.");
		const stored = await vault.read(session.id);
		expect(JSON.stringify(stored)).toContain("Typed a moment ago.");
	});

	it("says which characters the font does not have", async () => {
		exportPdf.mockResolvedValue(drawn(["ق", "👧"]));
		const { user } = await openInspection("reports");
		await user.click(exportButton("Export PDF (Sample findings)"));
		expect(await screen.findByText(/does not have these characters.*ق 👧/)).toBeVisible();
		expect(clicked[0]).toMatch(/^[0-9a-f]{8}-sample-findings-internal\.pdf$/);
	});

	it("shows how far it is and can be cancelled, with the focus where it was", async () => {
		exportPdf.mockImplementation((_report: Report, { onProgress, signal }: ExportOptions) => {
			onProgress?.(0.5);
			return new Promise((resolve) =>
				signal?.addEventListener("abort", () => resolve(failed({ kind: "export-cancelled" }))),
			);
		});
		const { user } = await openInspection("reports");
		await user.click(exportButton(SUMMARY));
		expect(await screen.findByRole("progressbar", { name: "Making the PDF" })).toHaveValue(0.5);
		await user.click(exportButton("Cancel (YJS summary)"));
		expect(await screen.findByText("The export was cancelled. No file was made.")).toBeVisible();
		expect(exportButton(SUMMARY)).toHaveFocus();
		expect(clicked).toEqual([]);
	});

	it("ends when the screen is left", async () => {
		let signal: AbortSignal | undefined;
		exportPdf.mockImplementation((_report: Report, options: ExportOptions) => {
			signal = options.signal;
			return new Promise(() => {});
		});
		const { user, goTo } = await openInspection("reports");
		await user.click(exportButton(SUMMARY));
		await waitFor(() => expect(signal).toBeDefined());
		await goTo("judgement");
		expect(signal?.aborted).toBe(true);
	});

	it.each([
		[{ kind: "export-unavailable", detail: "Failed to fetch" } as const, /could not be opened.*Failed to fetch/],
		[
			{ kind: "report-invalid", faults: [{ path: "/blocks/3", rule: "heading-empty" }] } as const,
			/could not be read with assistive technology.*\/blocks\/3 heading-empty/,
		],
	])("that fails says why: %j", async (problem, said) => {
		exportPdf.mockResolvedValue(failed(problem));
		const { user } = await openInspection("reports");
		await user.click(exportButton(SUMMARY));
		expect(await screen.findByText(said)).toBeVisible();
	});

	it("goes on although storing fails: the status line says that", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { user, session, vault } = await openInspection("reports");
		await act(() => session.settle());
		vault.failNext({ kind: "storage-full", detail: "no room" });
		session.type({ stream: JUDGEMENT, record: JUDGEMENT, field: "narrative/policy" }, "Typed a moment ago.");
		await user.click(exportButton(SUMMARY));
		expect(await screen.findByText(/The PDF has 3 pages:/)).toBeVisible();
		expect(screen.getByText("NOT SAVED")).toBeVisible();
	});
});
