import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createMemoryDisk, RENEWED_RECOVERY_KEY } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp } from "#support/render-app.tsx";

const PASSPHRASE = "four words without meaning";

type User = Awaited<ReturnType<typeof renderApp>>["user"];

async function takeDown(user: User) {
	const [, second = "", , , fifth = ""] = RENEWED_RECOVERY_KEY.split("-");
	expect(await screen.findByText(second)).toBeVisible();
	await user.click(screen.getByRole("button", { name: "I have it on paper" }));
	await user.type(screen.getByLabelText("Group 2"), second);
	await user.type(screen.getByLabelText("Group 5"), fifth);
	await user.click(screen.getByRole("button", { name: "Continue" }));
}

describe("new vault keys", () => {
	it("are made for whoever knows the passphrase, and the new recovery key is taken down like the first", async () => {
		const { user, address } = await renderApp("/this-device");
		await user.click(await screen.findByRole("link", { name: "Make new vault keys" }));
		expect(await screen.findByText(/Older copies of this device’s disk, and outside copies, still open/)).toBeVisible();
		await user.type(screen.getByLabelText("Passphrase"), "five words are not it{Enter}");
		await vi.waitFor(() =>
			expect(screen.getByLabelText("Passphrase")).toHaveAccessibleDescription(/does not open the work/),
		);
		await user.clear(screen.getByLabelText("Passphrase"));
		await user.type(screen.getByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		await takeDown(user);
		await screen.findByRole("heading", { level: 1, name: "This device" });
		expect(address()).toBe("/this-device");
	});

	it("are not made while another window is unlocked, which is said", async () => {
		const disk = createMemoryDisk();
		const { user } = await renderApp("/this-device/new-keys", { vault: createMemoryVault(disk) });
		const other = createMemoryVault(disk);
		await other.unlock(PASSPHRASE);
		await user.type(await screen.findByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		await vi.waitFor(() =>
			expect(screen.getByLabelText("Passphrase")).toHaveAccessibleDescription(/Another window of this app is unlocked/),
		);
		await other.lock();
	});

	it("that left old files behind say how these go", async () => {
		const { user, vault } = await renderApp("/this-device/new-keys");
		vi.spyOn(vault, "renewVaultKeys").mockResolvedValue({
			ok: true,
			value: { recoveryKey: RENEWED_RECOVERY_KEY, isComplete: false },
		});
		await user.type(await screen.findByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		await takeDown(user);
		expect(await screen.findByText(/Lock the app and unlock it again/)).toBeVisible();
	});
});
