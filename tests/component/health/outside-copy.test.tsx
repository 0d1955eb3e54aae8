import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startPractice } from "#app/inspections/start-practice.ts";
import { importedFilesOf } from "#domain/instrument/imported.ts";
import { followDownloads } from "#support/downloads.ts";
import { importInstrument } from "#support/import-instrument.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault, type MemoryVault } from "#support/memory-vault.ts";
import { renderApp, unlockTab } from "#support/render-app.tsx";
import { revisedCagFile } from "#support/revised-cag.ts";

const PASSPHRASE = "four words without meaning";
const DAY = 24 * 60 * 60 * 1000;

const downloads = followDownloads();
afterEach(() => {
	vi.unstubAllGlobals();
});

async function copyOf(vault: MemoryVault): Promise<File> {
	const made = await vault.outsideCopy([]);
	if (!made.ok) throw new Error(made.problem.kind);
	return new File([made.value.file], "outside-copy-1234abcd.resettlement");
}

/** A browser that lets a person choose where to save, and what then lies there. */
function pickerThatStores(stored: (written: Blob) => Blob) {
	let written = new Blob();
	vi.stubGlobal("showSaveFilePicker", async () => ({
		createWritable: async () => ({
			write: async (file: Blob) => {
				written = file;
			},
			close: async () => {},
		}),
		getFile: async () => stored(written),
	}));
}

describe("an outside copy", () => {
	it("is urged in words while there is none", async () => {
		await renderApp("/this-device/health");
		expect(
			await screen.findByText(/There is no outside copy of your work/, undefined, { timeout: 5000 }),
		).toBeVisible();
	});

	it("that was downloaded is said not to be verified until the file is chosen again", async () => {
		const { user } = await renderApp("/this-device/health");
		await user.click(await screen.findByRole("button", { name: "Make an outside copy" }));
		expect(await screen.findByText(/The app cannot look there/)).toBeVisible();
		expect(screen.getByText(/It was not read back/)).toBeVisible();
		expect(downloads[0]?.name).toMatch(/^outside-copy-[0-9a-f]{8}\.resettlement$/);
		await user.upload(screen.getByLabelText("Check the file"), new File([downloads[0]?.file ?? ""], "copy"));
		expect(await screen.findByText("The file was read back and is whole.")).toBeVisible();
		expect(screen.getByText("It was read back and is whole.")).toBeVisible();
	});

	it("is not taken for another one when the wrong file is chosen", async () => {
		const { user, vault, workspace } = await renderApp("/this-device/health");
		const before = await copyOf(vault);
		workspace.setPerson("Another Name", "inspector");
		await user.click(await screen.findByRole("button", { name: "Make an outside copy" }));
		await user.upload(await screen.findByLabelText("Check the file"), before);
		expect(await screen.findByText(/another outside copy, not the one that was just made/)).toBeVisible();
		expect(screen.getByText(/It was not read back/)).toBeVisible();
	});

	it("that was saved to a chosen file is verified by reading it back", async () => {
		pickerThatStores((written) => written);
		const { user } = await renderApp("/this-device/health");
		await user.click(await screen.findByRole("button", { name: "Make an outside copy" }));
		expect(await screen.findByText(/was written, read back and found whole/)).toBeVisible();
		expect(screen.getByText("It was read back and is whole.")).toBeVisible();
		expect(downloads).toEqual([]);
	});

	it("of which something else is read back is no copy, and is not recorded as one", async () => {
		pickerThatStores(() => new Blob(["half"]));
		const { user } = await renderApp("/this-device/health");
		await user.click(await screen.findByRole("button", { name: "Make an outside copy" }));
		expect(await screen.findByText(/This file is not an outside copy/)).toBeVisible();
		expect(screen.getByText(/There is no outside copy of your work/)).toBeVisible();
	});

	it("is not made when the person chooses no file", async () => {
		vi.stubGlobal("showSaveFilePicker", () => Promise.reject(new DOMException("", "AbortError")));
		const { user } = await renderApp("/this-device/health");
		await user.click(await screen.findByRole("button", { name: "Make an outside copy" }));
		expect(screen.getByText(/There is no outside copy of your work/)).toBeVisible();
		expect(downloads).toEqual([]);
	});

	it("is urged anew when it is older than a day and work came later", async () => {
		const vault = createMemoryVault();
		const workspace = await unlockTab(vault);
		const made = Date.now() - 2 * DAY;
		const value = { made, verified: true };
		workspace.own.apply([{ stream: "own", record: "settings", field: "outside-copy", value }]);
		await workspace.settle();
		const { user, go } = await renderApp("/this-device/health", { vault });
		expect(await screen.findByText(/^The last outside copy was made on .*\.$/)).toBeVisible();
		await go("/");
		await user.click(await screen.findByRole("button", { name: /practice inspection/i }));
		await screen.findByRole("heading", { level: 1, name: /Practice Youth Justice Service/ });
		await go("/this-device/health");
		expect(await screen.findByText(/and you have worked since/)).toBeVisible();
	});
});

describe("while something is not saved", () => {
	it("everything can be saved to a file, the unsaved text included", async () => {
		const vault = createMemoryVault();
		const { user, workspace } = await renderApp("/", { vault });
		await workspace.settle();
		vi.spyOn(vault, "append").mockResolvedValue({
			ok: false,
			problem: { kind: "storage-full", detail: "QuotaExceededError" },
		});
		workspace.setPerson("Robin Unsaved", "inspector");
		await user.click(await screen.findByRole("button", { name: "Save everything to a file" }));
		await screen.findByText(/The app cannot look there/);
		const empty = createMemoryVault(createMemoryDisk());
		const restored = await empty.restore(downloads[0]?.file ?? new Blob(), {
			kind: "passphrase",
			passphrase: PASSPHRASE,
		});
		expect(restored.ok).toBe(true);
		expect((await unlockTab(empty)).person()?.name).toBe("Robin Unsaved");
	});
});

describe("bringing in an outside copy", () => {
	/** A copy of another device with one inspection, and with a version of an instrument that was imported there. */
	async function copyOfAnother() {
		const other = createMemoryVault();
		const workspace = await unlockTab(other);
		await startPractice(workspace);
		importInstrument(workspace, revisedCagFile());
		await workspace.settle();
		return copyOf(other);
	}

	async function preview(file: File) {
		const app = await renderApp("/this-device/health");
		await app.user.click(await screen.findByText("Bring in an outside copy"));
		await app.user.upload(screen.getByLabelText("Outside copy"), file);
		await app.user.type(await screen.findByLabelText("Passphrase of the copy"), PASSPHRASE);
		await app.user.click(screen.getByRole("button", { name: "Show what it would add" }));
		return app;
	}

	it("shows what it would add, and adds it only when told to", async () => {
		const { user, vault, workspace } = await preview(await copyOfAnother());
		expect(await screen.findByText("1 new, 0 known")).toBeVisible();
		expect(screen.getByText("resettlement-cag 1.3")).toBeVisible();
		expect(screen.getByText(/its settings, who used it, and the colleagues .* are not brought in/)).toBeVisible();
		expect(await vault.journals()).toEqual({ ok: true, value: [] });
		await user.click(screen.getByRole("button", { name: "Add what is new" }));
		expect(await screen.findByText(/Everything that is new in the copy is on this device now/)).toBeVisible();
		expect(await vault.journals()).toMatchObject({ ok: true, value: [expect.any(String)] });
		expect(importedFilesOf(workspace.own.journal)).toMatchObject([{ named: { version: "1.3" } }]);
	});

	it("offers nothing to add where nothing is new", async () => {
		const file = await copyOfAnother();
		const { user } = await preview(file);
		await user.click(await screen.findByRole("button", { name: "Add what is new" }));
		await screen.findByText(/is on this device now/);
		await user.upload(screen.getByLabelText("Outside copy"), file);
		await user.type(screen.getByLabelText("Passphrase of the copy"), PASSPHRASE);
		await user.click(screen.getByRole("button", { name: "Show what it would add" }));
		expect(await screen.findByText(/Nothing in this copy is new/)).toBeVisible();
		expect(screen.queryByRole("button", { name: "Add what is new" })).toBeNull();
	});

	it("refuses a file that is no copy as soon as it is chosen", async () => {
		const { user } = await renderApp("/this-device/health");
		await user.click(await screen.findByText("Bring in an outside copy"));
		await user.upload(screen.getByLabelText("Outside copy"), new File(["%PDF"], "report.pdf"));
		await screen.findByRole("link", { name: /not an outside copy/ });
		expect(screen.getByLabelText("Outside copy")).toHaveAccessibleDescription(/This file is not an outside copy/);
	});
});
