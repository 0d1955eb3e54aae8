import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { UnlockedApp } from "#app/shell/unlocked-app.tsx";
import { failed } from "#domain/result.ts";
import { createMemoryDisk, type MemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { colleague, renderApp } from "#support/render-app.tsx";

const PASSPHRASE = "four words without meaning";

/** A device that was set up before, opened and unlocked in one window. */
async function open(disk: MemoryDisk = createMemoryDisk()) {
	const first = createMemoryVault(disk);
	if (disk.passphrase === undefined) await first.create(PASSPHRASE);
	await first.lock();
	const vault = createMemoryVault(disk);
	await act(async () => render(<App vault={vault} />));
	const user = userEvent.setup();
	await user.type(await screen.findByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
	await user.type(await screen.findByLabelText("Your name"), colleague.name);
	await user.click(screen.getByLabelText("Inspector"));
	await user.click(screen.getByRole("button", { name: "Continue" }));
	await screen.findByRole("heading", { level: 1, name: "Inspections" });
	return { user, vault, disk };
}

describe("locking and closing", () => {
	it("leaves nothing on the screen where the browser keeps the window open", async () => {
		const close = vi.spyOn(window, "close").mockImplementation(() => {});
		const { user, vault } = await open();
		await user.click(screen.getByRole("button", { name: "Lock and close" }));
		expect(await screen.findByRole("heading", { level: 1, name: "Locked" })).toBeVisible();
		expect(screen.queryByText("Inspections")).not.toBeInTheDocument();
		expect(await vault.status()).toEqual({ kind: "locked" });
		expect(close).toHaveBeenCalledOnce();
		close.mockRestore();
	});
});

describe("locking", () => {
	it("says why not where something cannot be stored", async () => {
		const { vault, workspace } = await renderApp("/this-device");
		cleanup();
		const full = failed({ kind: "storage-full", detail: "QuotaExceededError" } as const);
		const lock = vi.fn(async () => full);
		await act(async () => render(<UnlockedApp workspace={workspace} lock={lock} />));
		await userEvent.click(await screen.findByRole("button", { name: "Lock" }));
		expect(lock).toHaveBeenCalledOnce();
		const alert = (await screen.findByText(/^Not locked/)).closest("[role=alert]");
		expect(alert).toHaveTextContent(/no room left.*QuotaExceededError/);
		expect(await vault.status()).toMatchObject({ kind: "open" });
	});
});

describe("another window that is locked", () => {
	it("locks this one as well", async () => {
		const { vault, disk } = await open();
		const another = createMemoryVault(disk);
		await another.unlock(PASSPHRASE);
		await act(() => another.lock());
		await vi.waitFor(async () => expect(await vault.status()).toEqual({ kind: "locked" }));
	});
});
