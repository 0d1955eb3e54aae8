import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Gate } from "#app/unlock/gate.tsx";
import { createMemoryDisk, RECOVERY_KEY } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import type { Opened } from "#vault/opened.ts";

const PASSPHRASE = "four words without meaning";

async function open() {
	const source = createMemoryVault();
	await source.create(PASSPHRASE);
	await source.createJournal();
	const made = await source.outsideCopy([]);
	if (!made.ok) throw new Error(made.problem.kind);
	const disk = createMemoryDisk();
	const onOpen = vi.fn(async (_opened: Opened) => {});
	render(<Gate vault={createMemoryVault(disk)} onOpen={onOpen} />);
	const user = userEvent.setup();
	await user.click(await screen.findByRole("button", { name: "Restore from an outside copy" }));
	await user.upload(screen.getByLabelText("Outside copy"), new File([made.value.file], "outside-copy-1.resettlement"));
	return { user, disk, onOpen };
}

describe("restoring on an empty device", () => {
	it("says what the chosen file holds, and opens it with its passphrase", async () => {
		const { user, disk, onOpen } = await open();
		expect(
			await screen.findByText(/The file is whole. Made on .*, with 1 inspection and 0 rows of entries/),
		).toBeVisible();
		await user.type(screen.getByLabelText("Passphrase of the copy"), PASSPHRASE);
		await user.click(screen.getByRole("button", { name: "Restore" }));
		await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
		expect(disk.passphrase).toBe(PASSPHRASE);
	});

	it("with a wrong passphrase puts nothing on the device", async () => {
		const { user, disk, onOpen } = await open();
		await user.type(screen.getByLabelText("Passphrase of the copy"), "something else entirely");
		await user.click(screen.getByRole("button", { name: "Restore" }));
		expect(within(await screen.findByRole("alert")).getByText(/does not open this outside copy/)).toBeVisible();
		expect(disk.passphrase).toBeUndefined();
		expect(onOpen).not.toHaveBeenCalled();
	});

	it("with the recovery key asks for a new passphrase", async () => {
		const { user, disk, onOpen } = await open();
		await user.click(screen.getByRole("radio", { name: "Its recovery key" }));
		await user.type(screen.getByLabelText("Recovery key of the copy"), RECOVERY_KEY);
		await user.click(screen.getByRole("button", { name: "Restore" }));
		await user.type(await screen.findByLabelText("Choose a passphrase"), "four other words here");
		await user.type(screen.getByLabelText("Type the passphrase again"), "four other words here");
		await user.click(screen.getByRole("button", { name: "Set the new passphrase" }));
		await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
		expect(disk.passphrase).toBe("four other words here");
	});

	it("asks for the file, and leads back to setting up", async () => {
		const { user } = await open();
		await user.click(screen.getByRole("button", { name: "Set up this device without a copy" }));
		expect(await screen.findByRole("heading", { level: 1, name: "Set up this device" })).toBeVisible();
		await user.click(screen.getByRole("button", { name: "Restore from an outside copy" }));
		await user.click(screen.getByRole("button", { name: "Restore" }));
		expect(screen.getByLabelText("Outside copy")).toHaveAccessibleDescription(/Choose the file/);
	});
});
