import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createMemoryVault } from "#support/memory-vault.ts";
import { answer, openCase, reason } from "./open-case.ts";

describe("while nothing can be saved", () => {
	it("that is said on every other screen, too", async () => {
		const vault = createMemoryVault();
		const { user, session, go } = await openCase(vault);
		await session.settle();
		const full = { ok: false, problem: { kind: "storage-full", detail: "quota" } } as const;
		const refusal = vi.spyOn(vault, "append").mockResolvedValue(full);
		await user.click(answer("B9", "Yes"));
		expect(await screen.findByText("NOT SAVED")).toBeVisible();
		await go("/");
		expect(await screen.findByText("Inspections", { selector: "h1" })).toBeVisible();
		expect(screen.getByText("NOT SAVED")).toBeVisible();
		refusal.mockRestore();
		await user.click(screen.getByText("Try to save again"));
		expect(await screen.findByText(/^Saved \d\d/)).toBeVisible();
	});

	it("a person can take the text elsewhere, and save again at once", async () => {
		const vault = createMemoryVault();
		const { user, session } = await openCase(vault);
		await session.settle();
		const full = { ok: false, problem: { kind: "storage-full", detail: "quota" } } as const;
		const refusals = [vi.spyOn(vault, "append"), vi.spyOn(vault, "saveDraft")].map((call) =>
			call.mockResolvedValue(full),
		);
		await user.type(reason("B9"), "Keep me");
		await user.tab();
		await user.click(await screen.findByText("Copy my text"));
		expect(await navigator.clipboard.readText()).toBe("reason/B9: Keep me");
		for (const refusal of refusals) refusal.mockRestore();
		await user.click(screen.getByText("Try to save again"));
		expect(await screen.findByText(/^Saved \d\d/)).toBeVisible();
		expect(screen.queryByText("Copy my text")).toBeNull();
	});
});
