import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp } from "#support/render-app.tsx";
import type { Restoration } from "#vault/opened.ts";

/** A vault that says at unlocking that it had to put something back. */
function vaultThatRestored(restoration: Restoration) {
	const vault = createMemoryVault();
	const create = vault.create;
	vi.spyOn(vault, "create").mockImplementation(async (passphrase) => {
		const created = await create(passphrase);
		return created.ok ? { ok: true, value: { ...created.value, restored: [restoration] } } : created;
	});
	return vault;
}

const lost: Restoration = { kind: "database-restored", rows: 63, of: 63, header: true, detail: "checksum mismatch" };

describe("a database that cannot be opened", () => {
	it("is said for as long as work goes on in the second copy alone", async () => {
		const vault = createMemoryVault();
		const create = vault.create;
		const problem = { kind: "storage-failed", detail: "UnknownError" } as const;
		vi.spyOn(vault, "create").mockImplementation(async (passphrase) => {
			const created = await create(passphrase);
			return created.ok ? { ok: true, value: { ...created.value, missing: { copy: "database", problem } } } : created;
		});
		const { go } = await renderApp("/", { vault });
		await go("/this-device");
		expect(await screen.findByText("You are working in one copy only")).toBeVisible();
		expect(screen.getByRole("link", { name: "Make an outside copy now" })).toHaveAttribute(
			"href",
			"/this-device/health",
		);
	});
});

describe("a copy that was lost", () => {
	it("is said to have been put back, until the person has read it", async () => {
		const { user } = await renderApp("/", { vault: vaultThatRestored(lost) });
		expect(await screen.findByText(/All 63 rows that the second copy has were put back/)).toBeVisible();
		expect(screen.getByText(/checksum mismatch/)).toBeVisible();
		await user.click(screen.getByRole("button", { name: "I have read this" }));
		expect(screen.queryByText(/put back/)).toBeNull();
	});

	it("is no alarm where only the last rows of a window that ended were missing", async () => {
		await renderApp("/", { vault: vaultThatRestored({ ...lost, rows: 1, header: false, detail: "" }) });
		await screen.findByRole("heading", { level: 1, name: "Inspections" });
		expect(screen.queryByRole("button", { name: "I have read this" })).toBeNull();
	});
});
