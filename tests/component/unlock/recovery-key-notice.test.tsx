import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createMemoryDisk, RENEWED_RECOVERY_KEY } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp } from "#support/render-app.tsx";

const PASSPHRASE = "four words without meaning";
const NOBODY = "Nobody has the recovery key of this device";

/** A device whose window was closed before its recovery key was typed back. */
async function openUnconfirmed() {
	const disk = createMemoryDisk();
	await createMemoryVault(disk).create(PASSPHRASE);
	return renderApp("/", { vault: createMemoryVault(disk) });
}

describe("a recovery key that nobody took down", () => {
	it("is said on every screen, until a new one was taken down", async () => {
		const { user, go } = await openUnconfirmed();
		expect(await screen.findByText(NOBODY)).toBeVisible();
		await go("/this-device");
		await user.click(screen.getAllByRole("link", { name: "Make a new recovery key" })[0] as HTMLElement);
		await user.type(await screen.findByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		const [, second = "", , , fifth = ""] = RENEWED_RECOVERY_KEY.split("-");
		await user.click(await screen.findByRole("button", { name: "I have it on paper" }));
		await user.type(screen.getByLabelText("Group 2"), second);
		await user.type(screen.getByLabelText("Group 5"), fifth);
		await user.click(screen.getByRole("button", { name: "Continue" }));
		await screen.findByRole("heading", { level: 1, name: "This device" });
		expect(screen.queryByText(NOBODY)).toBeNull();
	});

	it("is said again where the new one was not taken down either", async () => {
		const { user, go } = await openUnconfirmed();
		await go("/this-device/recovery-key");
		await user.type(await screen.findByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		await screen.findByRole("button", { name: "I have it on paper" });
		await go("/");
		expect(await screen.findByText(NOBODY)).toBeVisible();
	});
});

describe("a recovery key that was taken down", () => {
	it("is no matter", async () => {
		await renderApp("/");
		await screen.findByRole("heading", { level: 1, name: "Inspections" });
		expect(screen.queryByText(NOBODY)).toBeNull();
	});
});
