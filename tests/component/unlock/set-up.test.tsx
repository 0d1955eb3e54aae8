import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Gate } from "#app/unlock/gate.tsx";
import { createMemoryDisk, RECOVERY_KEY } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import type { Opened } from "#vault/opened.ts";

const PASSPHRASE = "four words without meaning";

async function open() {
	const disk = createMemoryDisk();
	const onOpen = vi.fn(async (_opened: Opened) => {});
	render(<Gate vault={createMemoryVault(disk)} onOpen={onOpen} />);
	await screen.findByRole("heading", { level: 1, name: "Set up this device" });
	return { user: userEvent.setup(), disk, onOpen };
}

async function setUp() {
	const opened = await open();
	const { user } = opened;
	await user.type(screen.getByLabelText("Choose a passphrase"), PASSPHRASE);
	await user.type(screen.getByLabelText("Type the passphrase again"), PASSPHRASE);
	await user.click(screen.getByRole("button", { name: "Set up this device" }));
	await screen.findByRole("heading", { level: 1, name: "Recovery key" });
	return opened;
}

describe("setting up a device", () => {
	it("is refused while the two passphrases differ", async () => {
		const { user, disk } = await open();
		await user.type(screen.getByLabelText("Choose a passphrase"), PASSPHRASE);
		await user.type(screen.getByLabelText("Type the passphrase again"), "something else");
		await user.click(screen.getByRole("button", { name: "Set up this device" }));
		expect(screen.getByLabelText("Type the passphrase again")).toHaveAccessibleDescription(/not the same/);
		expect(disk.passphrase).toBeUndefined();
	});

	it("suggests six words drawn at random, and others when asked", async () => {
		const { user } = await open();
		await user.click(screen.getByRole("button", { name: "Suggest a passphrase" }));
		const first = await screen.findByText(/^[a-z]+( [a-z]+){5}$/);
		const words = first.textContent;
		expect(screen.getByText(/7,776/)).toHaveTextContent("77 bits");
		await user.click(screen.getByRole("button", { name: "Suggest another" }));
		await vi.waitFor(() => expect(first).not.toHaveTextContent(words));
	});

	it("warns of a passphrase that is easy to guess, and does not stand in the way", async () => {
		const { user, disk } = await open();
		await user.type(screen.getByLabelText("Choose a passphrase"), "manchester united");
		expect(await screen.findByText(/easy to guess/, undefined, { timeout: 5000 })).toBeVisible();
		await user.type(screen.getByLabelText("Type the passphrase again"), "manchester united");
		await user.click(screen.getByRole("button", { name: "Set up this device" }));
		await screen.findByRole("heading", { level: 1, name: "Recovery key" });
		expect(disk.passphrase).toBe("manchester united");
	});

	it("says that a passphrase is hard to guess", async () => {
		const { user } = await open();
		await user.type(screen.getByLabelText("Choose a passphrase"), PASSPHRASE);
		expect(await screen.findByText("Hard to guess.", undefined, { timeout: 5000 })).toBeVisible();
	});
});

describe("the recovery key", () => {
	it("is shown in nine groups, and printed by the browser", async () => {
		const print = vi.spyOn(window, "print").mockImplementation(() => {});
		const { user } = await setUp();
		const groups = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
		expect(groups.join("-")).toBe(RECOVERY_KEY);
		await user.click(screen.getByRole("button", { name: "Print" }));
		expect(print).toHaveBeenCalledOnce();
		print.mockRestore();
	});

	it("has to be typed back in part, out of sight, before the app opens", async () => {
		const { user, onOpen } = await setUp();
		await user.click(screen.getByRole("button", { name: "I have it on paper" }));
		expect(screen.queryByText("BBBB")).not.toBeInTheDocument();
		await user.type(screen.getByLabelText("Group 2"), "BBBB");
		await user.type(screen.getByLabelText("Group 5"), "EEEA");
		await user.click(screen.getByRole("button", { name: "Continue" }));
		expect(screen.getByLabelText("Group 5")).toHaveAccessibleDescription(/not what was shown/);
		expect(screen.getByLabelText("Group 2")).not.toHaveAccessibleDescription();
		expect(onOpen).not.toHaveBeenCalled();

		await user.clear(screen.getByLabelText("Group 5"));
		await user.type(screen.getByLabelText("Group 5"), " ee-ee ");
		await user.click(screen.getByRole("button", { name: "Continue" }));
		expect(onOpen).toHaveBeenCalledOnce();
	});

	it("that was typed back is confirmed on the device", async () => {
		const { user, disk } = await setUp();
		expect(disk.isRecoveryKeyConfirmed).toBe(false);
		await user.click(screen.getByRole("button", { name: "I have it on paper" }));
		await user.type(screen.getByLabelText("Group 2"), "bbbb");
		await user.type(screen.getByLabelText("Group 5"), "eeee");
		await user.click(screen.getByRole("button", { name: "Continue" }));
		expect(disk.isRecoveryKeyConfirmed).toBe(true);
	});

	it("is locked away when nobody has been there for five minutes", async () => {
		const { disk } = await setUp();
		expect(disk.living.size).toBe(1);
		vi.setSystemTime(Date.now() + 5 * 60_000);
		fireEvent.pointerMove(document.body);
		vi.useRealTimers();
		await vi.waitFor(() => expect(disk.living.size).toBe(0));
	});

	it("is not handed on to the app", async () => {
		const { user, onOpen } = await setUp();
		await user.click(screen.getByRole("button", { name: "I have it on paper" }));
		await user.type(screen.getByLabelText("Group 2"), "bbbb");
		await user.type(screen.getByLabelText("Group 5"), "eeee");
		await user.click(screen.getByRole("button", { name: "Continue" }));
		expect(JSON.stringify(onOpen.mock.calls)).not.toContain("BBBB");
		expect(onOpen.mock.calls[0]?.[0]).toMatchObject({ device: expect.any(String), writer: expect.any(String) });
	});

	it("can be looked at once more before the check", async () => {
		const { user } = await setUp();
		await user.click(screen.getByRole("button", { name: "I have it on paper" }));
		await user.click(screen.getByRole("button", { name: "Show the key again" }));
		expect(screen.getByText("BBBB")).toBeVisible();
	});
});
