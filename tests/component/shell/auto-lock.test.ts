import { fireEvent, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useAutoLock } from "#app/shell/auto-lock.ts";

const MINUTE = 60_000;
const lock = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	lock.mockReset();
});
afterEach(() => vi.useRealTimers());

const watch = (minutes = 5) => renderHook(() => useAutoLock(lock, minutes));

describe("the automatic lock", () => {
	it("comes after so many minutes without a sign of life, and not before", () => {
		watch();
		vi.advanceTimersByTime(5 * MINUTE - 1);
		expect(lock).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(lock).toHaveBeenCalledOnce();
	});

	it.each(["keyDown", "pointerDown", "pointerMove", "wheel", "touchStart"] as const)("begins anew with %s", (sign) => {
		watch();
		vi.advanceTimersByTime(4 * MINUTE);
		fireEvent[sign](document.body);
		vi.advanceTimersByTime(4 * MINUTE);
		expect(lock).not.toHaveBeenCalled();
		vi.advanceTimersByTime(MINUTE);
		expect(lock).toHaveBeenCalledOnce();
	});

	it("is tried again while something could not be stored", () => {
		watch(1);
		vi.advanceTimersByTime(MINUTE + 10_000);
		expect(lock).toHaveBeenCalledTimes(3);
	});

	it("comes with the first movement after a laptop has slept too long", () => {
		watch();
		vi.setSystemTime(Date.now() + 60 * MINUTE);
		fireEvent.pointerMove(document.body);
		expect(lock).toHaveBeenCalledOnce();
	});

	it("comes as soon as a window is looked at again in which the timers stood still", () => {
		watch();
		vi.setSystemTime(Date.now() + 6 * MINUTE);
		fireEvent(document, new Event("visibilitychange"));
		expect(lock).toHaveBeenCalledOnce();
	});

	it("waits while somebody is at work in another window", async () => {
		vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
		watch();
		vi.advanceTimersByTime(4 * MINUTE);
		const listening = new BroadcastChannel("signs-of-life");
		const heard = new Promise((resolve) => {
			listening.onmessage = resolve;
		});
		const another = new BroadcastChannel("signs-of-life");
		another.postMessage("alive");
		await heard;
		listening.close();
		another.close();
		vi.advanceTimersByTime(4 * MINUTE);
		expect(lock).not.toHaveBeenCalled();
		vi.advanceTimersByTime(MINUTE);
		expect(lock).toHaveBeenCalledOnce();
	});

	it("tells other windows that somebody is at work here", async () => {
		vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
		watch();
		const another = new BroadcastChannel("signs-of-life");
		const heard = new Promise((resolve) => {
			another.onmessage = ({ data }) => resolve(data);
		});
		fireEvent.keyDown(document.body);
		expect(await heard).toBe("alive");
		another.close();
	});

	it("ends with the screens behind the passphrase", () => {
		const { unmount } = watch();
		unmount();
		vi.advanceTimersByTime(60 * MINUTE);
		fireEvent.keyDown(document.body);
		expect(lock).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});
});
