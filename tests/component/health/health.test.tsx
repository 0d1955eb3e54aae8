import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp } from "#support/render-app.tsx";

describe("the health page", () => {
	it("says that everything opens when everything does", async () => {
		const { user } = await renderApp("/this-device/health");
		await user.click(await screen.findByRole("button", { name: "Verify everything now" }));
		expect(await screen.findByText(/Every row opens/)).toBeVisible();
	});

	it("names what does not open, and says that nothing was deleted", async () => {
		const vault = createMemoryVault();
		const { user } = await renderApp("/this-device/health", { vault });
		const verified = await vault.verify();
		if (!verified.ok) throw new Error(verified.problem.kind);
		vi.spyOn(vault, "verify").mockResolvedValue({
			ok: true,
			value: { ...verified.value, unopenable: { database: ["events/17"], mirror: [] } },
		});
		await user.click(await screen.findByRole("button", { name: "Verify everything now" }));
		expect(await screen.findByText("events/17")).toBeVisible();
		expect(screen.getByText(/Nothing was changed or deleted/)).toBeVisible();
	});

	it("says when the host does not send the security headers", async () => {
		await renderApp("/this-device/health");
		expect(await screen.findByText(/does not send the app’s security headers/)).toBeVisible();
	});
});
