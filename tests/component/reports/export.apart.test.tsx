import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sha256Hex } from "#domain/journal/hash.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { issuedDocumentsOf } from "#domain/report/issued-document.ts";
import { hashOfReport } from "#domain/report/provenance.ts";
import type { Report } from "#domain/report/report.ts";
import { failed, ok } from "#domain/result.ts";
import type { ExportOptions } from "#exports/exporter.ts";
import { openInspection, takeRole } from "../judgement/open-inspection.ts";

const [exportPdf, findMissing] = vi.hoisted(() => [vi.fn(), vi.fn()]);
vi.mock("#exports/pdf/export-pdf.ts", () => ({
	pdfExporter: {
		id: "pdf",
		extension: "pdf",
		mediaType: "application/pdf",
		canProtect: true,
		findMissing,
		export: exportPdf,
	},
}));

const drawn = (missing: readonly string[] = []) => ok({ blob: new Blob(["%PDF"]), pages: 3, missing });

const SUMMARY = "reports/yjs-summary/internal";
const PASSPHRASE = "nine quiet herons wade";

const button = (name: string) => screen.getByRole("button", { name });

const clicked: string[] = [];

beforeEach(() => {
	clicked.length = 0;
	findMissing.mockResolvedValue(ok([]));
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

/** The internal summary, with the choice made that its file is not protected. */
async function openUnprotected() {
	const opened = await openInspection(SUMMARY);
	await opened.user.click(screen.getByRole("radio", { name: "Anyone who gets it" }));
	return { ...opened, exportOpen: () => opened.user.click(button("Export PDF without protection")) };
}

describe("an internal copy", () => {
	it("is protected by a passphrase that is typed twice, and that nothing keeps", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { user, session, vault } = await openInspection(SUMMARY);
		await user.type(screen.getByLabelText("Passphrase for this file"), PASSPHRASE);
		await user.type(screen.getByLabelText("Type the passphrase for this file again"), PASSPHRASE);
		await user.click(button("Export PDF"));
		await screen.findByText(/The PDF has 3 pages:/);
		expect(exportPdf.mock.calls[0]?.[1]).toMatchObject({ passphrase: PASSPHRASE });
		expect(screen.getByLabelText("Passphrase for this file")).toHaveValue("");
		expect(screen.getByLabelText("Type the passphrase for this file again")).toHaveValue("");
		await act(() => session.settle());
		expect(JSON.stringify(await vault.read(session.id))).not.toContain(PASSPHRASE);
		expect(issuedDocumentsOf(session.journal)).toMatchObject([{ isProtected: true }]);
	});

	it("is not made while the passphrase is too short, or was not typed twice the same", async () => {
		const { user } = await openInspection(SUMMARY);
		await user.click(button("Export PDF"));
		const summary = () => screen.getByRole("group", { name: "There is a problem" });
		expect(summary()).toHaveTextContent("The passphrase is too short.");
		await user.type(screen.getByLabelText("Passphrase for this file"), PASSPHRASE);
		await user.type(screen.getByLabelText("Type the passphrase for this file again"), `${PASSPHRASE}s`);
		await user.click(button("Export PDF"));
		expect(summary()).toHaveTextContent("The two passphrases are not the same");
		expect(exportPdf).not.toHaveBeenCalled();
	});

	it("can be left open by a choice that says what follows, with the marking", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { exportOpen, session } = await openUnprotected();
		expect(screen.getByText(/will not be encrypted.*as OFFICIAL-SENSITIVE asks/)).toBeVisible();
		expect(screen.queryByLabelText("Passphrase for this file")).toBeNull();
		await exportOpen();
		await screen.findByText(/The PDF has 3 pages:/);
		expect(exportPdf.mock.calls[0]?.[1]).not.toHaveProperty("passphrase");
		expect(issuedDocumentsOf(session.journal)).toMatchObject([{ isProtected: false }]);
	});

	it("is for the lead and the reviewers to export; others read it here", async () => {
		await openInspection(SUMMARY, (session) => takeRole(session, "inspector"));
		expect(screen.getByText(/In this inspection you are: Inspector\..*You can read this document here/)).toBeVisible();
		expect(screen.queryByRole("button", { name: /^Export/ })).toBeNull();
		expect(screen.getByText("Preview of the YJS summary")).toBeVisible();
	});
});

describe("the export", () => {
	it("hands over a file whose name says nothing of whom it is about, and records it", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { exportOpen, session } = await openUnprotected();
		await exportOpen();
		const name = `${session.id.slice(0, 8)}-yjs-summary-internal-1.pdf`;
		expect(await screen.findByRole("link", { name })).toHaveAttribute("download", name);
		expect(screen.getByText(/The PDF has 3 pages:/)).toBeVisible();
		expect(clicked).toEqual([name]);
		const [report] = exportPdf.mock.calls[0] as [Report];
		expect(issuedDocumentsOf(session.journal)).toMatchObject([
			{
				kind: "yjs-summary",
				audience: "internal",
				format: "pdf",
				copy: 1,
				hash: hashOfReport(report),
				file: sha256Hex("%PDF"),
				by: "Robin Example",
			},
		]);
		await exportOpen();
		await waitFor(() => expect(clicked).toEqual([name, name.replace("-1.pdf", "-2.pdf")]));
	});

	it("holds what was still being typed, stored before the file is made", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { exportOpen, session, vault } = await openUnprotected();
		session.type({ stream: JUDGEMENT, record: JUDGEMENT, field: "narrative/policy" }, "Typed a moment ago.");
		await exportOpen();
		await waitFor(() => expect(exportPdf).toHaveBeenCalledOnce());
		const [report] = exportPdf.mock.calls[0] as [Report];
		expect(report).toMatchObject({ kind: "yjs-summary", audience: "internal" });
		expect(JSON.stringify(report.blocks)).toContain("Typed a moment ago.");
		expect(JSON.stringify(await vault.read(session.id))).toContain("Typed a moment ago.");
	});

	it("says before any file is made which characters the font does not have", async () => {
		findMissing.mockResolvedValue(ok(["ق", "👧"]));
		await openInspection(SUMMARY);
		expect(await screen.findByText(/does not have these characters.*ق 👧/)).toBeVisible();
		expect(exportPdf).not.toHaveBeenCalled();
	});

	it("names the format of the file that was made, whatever is chosen next", async () => {
		exportPdf.mockResolvedValue(drawn(["ق"]));
		const { user, exportOpen } = await openUnprotected();
		await exportOpen();
		await user.click(screen.getByRole("radio", { name: "Web page (HTML)" }));
		expect(screen.getByText(/The PDF has 3 pages:/)).toBeVisible();
		expect(screen.getByText(/does not have this character.*ق/)).toBeVisible();
		expect(screen.getByText(/cannot be protected by a passphrase.*as OFFICIAL-SENSITIVE asks/)).toBeVisible();
	});

	it("shows how far it is and can be cancelled, with the focus where it was; nothing is recorded", async () => {
		exportPdf.mockImplementation((_report: Report, { onProgress, signal }: ExportOptions) => {
			onProgress?.(0.5);
			return new Promise((resolve) =>
				signal?.addEventListener("abort", () => resolve(failed({ kind: "export-cancelled" }))),
			);
		});
		const { user, exportOpen, session } = await openUnprotected();
		await exportOpen();
		expect(await screen.findByRole("progressbar", { name: "Making the PDF" })).toHaveValue(0.5);
		await user.click(button("Cancel"));
		expect(await screen.findByText("The export was cancelled. No file was made.")).toBeVisible();
		expect(button("Export PDF without protection")).toHaveFocus();
		expect(clicked).toEqual([]);
		expect(issuedDocumentsOf(session.journal)).toEqual([]);
	});

	it("ends when the screen is left", async () => {
		let signal: AbortSignal | undefined;
		exportPdf.mockImplementation((_report: Report, options: ExportOptions) => {
			signal = options.signal;
			return new Promise(() => {});
		});
		const { exportOpen, goTo } = await openUnprotected();
		await exportOpen();
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
		const { exportOpen } = await openUnprotected();
		await exportOpen();
		expect(await screen.findByText(said)).toBeVisible();
	});

	it("goes on although storing fails: the status line says that", async () => {
		exportPdf.mockResolvedValue(drawn());
		const { exportOpen, session, vault } = await openUnprotected();
		await act(() => session.settle());
		// It is tried again, sooner than a slow computer makes the file.
		for (let attempt = 0; attempt < 5; attempt += 1) vault.failNext({ kind: "storage-full", detail: "no room" });
		session.type({ stream: JUDGEMENT, record: JUDGEMENT, field: "narrative/policy" }, "Typed a moment ago.");
		await exportOpen();
		expect(await screen.findByText(/The PDF has 3 pages:/)).toBeVisible();
		expect(screen.getByText("NOT SAVED")).toBeVisible();
	});
});
