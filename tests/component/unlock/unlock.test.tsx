import { act, fireEvent, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Gate } from "#app/unlock/gate.tsx";
import { useSecondsUntil } from "#app/unlock/use-seconds-until.ts";
import { createMemoryDisk, RECOVERY_KEY } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";

const PASSPHRASE = "four words without meaning";
const NEXT = "four other words here";

async function open({ wait = 0 } = {}) {
	const disk = createMemoryDisk();
	await createMemoryVault(disk).create(PASSPHRASE);
	disk.wait = wait;
	const onOpen = vi.fn(async () => {});
	render(<Gate vault={createMemoryVault(disk)} onOpen={onOpen} />);
	await screen.findByRole("heading", { level: 1, name: "Unlock this device" });
	return { user: userEvent.setup(), disk, onOpen };
}

afterEach(() => vi.useRealTimers());

describe("unlocking", () => {
	it("opens the app with the right passphrase", async () => {
		const { user, onOpen } = await open();
		await user.type(screen.getByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		expect(onOpen).toHaveBeenCalledOnce();
	});

	it("says that a passphrase is wrong", async () => {
		const { user, onOpen } = await open();
		await user.type(screen.getByLabelText("Passphrase"), "five words are not it{Enter}");
		expect(await screen.findByRole("alert")).toHaveTextContent(/does not open the work/);
		expect(onOpen).not.toHaveBeenCalled();
	});

	it("waits after wrong passphrases, and says how long", async () => {
		const { user, onOpen } = await open({ wait: 30 });
		const button = screen.getByRole("button", { name: "Unlock" });
		await vi.waitFor(() => expect(button).toHaveAccessibleDescription(/You can try again in (30|29) seconds/));
		expect(button).toHaveAttribute("aria-disabled", "true");
		await user.type(screen.getByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		expect(onOpen).not.toHaveBeenCalled();
	});
});

describe("the seconds that are left", () => {
	it("are counted down to none", () => {
		vi.useFakeTimers({ now: 1_000_000 });
		const { result } = renderHook(() => useSecondsUntil(1_002_500));
		expect(result.current).toBe(3);
		act(() => vi.advanceTimersByTime(1000));
		expect(result.current).toBe(2);
		act(() => vi.advanceTimersByTime(2000));
		expect(result.current).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	});

	it("are none where nobody waits", () => {
		expect(renderHook(() => useSecondsUntil(undefined)).result.current).toBe(0);
	});
});

describe("a forgotten passphrase", () => {
	it("is replaced with the help of the recovery key", async () => {
		const { user, disk, onOpen } = await open();
		await user.click(screen.getByRole("button", { name: "I have forgotten my passphrase" }));
		await user.type(screen.getByLabelText("Recovery key"), `${RECOVERY_KEY}{Enter}`);
		await screen.findByRole("heading", { level: 1, name: "Choose a new passphrase" });
		expect(onOpen).not.toHaveBeenCalled();
		await user.type(screen.getByLabelText("Choose a passphrase"), NEXT);
		await user.type(screen.getByLabelText("Type the passphrase again"), NEXT);
		await user.click(screen.getByRole("button", { name: "Set the new passphrase" }));
		expect(disk.passphrase).toBe(NEXT);
		expect(onOpen).toHaveBeenCalledOnce();
	});

	it("is not replaced by whoever comes when nobody has been there for five minutes", async () => {
		const { user, disk } = await open();
		disk.living.clear();
		await user.click(screen.getByRole("button", { name: "I have forgotten my passphrase" }));
		await user.type(screen.getByLabelText("Recovery key"), `${RECOVERY_KEY}{Enter}`);
		await screen.findByRole("heading", { level: 1, name: "Choose a new passphrase" });
		expect(disk.living.size).toBe(1);
		vi.setSystemTime(Date.now() + 5 * 60_000);
		fireEvent.pointerMove(document.body);
		await vi.waitFor(() => expect(disk.living.size).toBe(0));
	});

	it("stays as it is where the recovery key does not fit", async () => {
		const { user, disk } = await open();
		await user.click(screen.getByRole("button", { name: "I have forgotten my passphrase" }));
		await user.type(screen.getByLabelText("Recovery key"), "0000{Enter}");
		expect(await screen.findByRole("alert")).toHaveTextContent(/does not open the work on this device/);
		await user.click(screen.getByRole("button", { name: "Back to the passphrase" }));
		expect(screen.getByLabelText("Passphrase")).toBeVisible();
		expect(disk.passphrase).toBe(PASSPHRASE);
	});
});
