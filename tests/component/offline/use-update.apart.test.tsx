import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let workbox: FakeWorkbox;
let controller: EventTarget;

/** Stands in for the browser's service workers: a test says what happens to them. */
class FakeWorkbox extends EventTarget {
	readonly register = vi.fn(async (): Promise<{ active: object | null }> => ({ active: null }));
	readonly messageSkipWaiting = vi.fn();

	constructor() {
		super();
		workbox = this;
	}
}

const reload = vi.fn();

vi.mock("workbox-window", () => ({ Workbox: FakeWorkbox }));

beforeEach(() => {
	vi.resetModules();
	reload.mockReset();
	vi.stubGlobal("location", { reload });
	controller = new EventTarget();
	vi.stubGlobal("navigator", Object.create(navigator, { serviceWorker: { value: controller } }));
});
afterEach(() => vi.unstubAllGlobals());

/** A tab that has just been loaded. */
async function openTab() {
	const { beforeReload, registerServiceWorker } = await import("#offline/service-worker.ts");
	const { useUpdate } = await import("#offline/use-update.ts");
	const { result } = renderHook(useUpdate);
	const happen = (target: EventTarget, event: string) => act(async () => void target.dispatchEvent(new Event(event)));
	return { update: result, beforeReload, happen, start: () => act(registerServiceWorker) };
}

describe("the offline status", () => {
	it("says that the app is ready once its files are stored", async () => {
		const { update, start, happen } = await openTab();
		await start();
		expect(update.current.status).toEqual({ kind: "preparing" });
		await happen(workbox, "activated");
		expect(update.current.status).toEqual({ kind: "ready" });
	});

	it("says that the app is ready where its files were stored before", async () => {
		const { update, start } = await openTab();
		workbox.register.mockResolvedValue({ active: {} });
		await start();
		expect(update.current.status).toEqual({ kind: "ready" });
	});

	it("says in the browser's words why the app cannot be kept", async () => {
		const { update, start } = await openTab();
		workbox.register.mockRejectedValue(new Error("the disk is full"));
		await start();
		expect(update.current.status).toEqual({ kind: "unavailable", detail: "Error: the disk is full" });
	});

	it("says that the app cannot be kept when its files could not be stored", async () => {
		const { update, start, happen } = await openTab();
		await start();
		await happen(workbox, "redundant");
		expect(update.current.status.kind).toBe("unavailable");
	});
});

describe("an update", () => {
	it("waits, and changes nothing, until it is taken", async () => {
		const { update, start, happen } = await openTab();
		await start();
		await happen(workbox, "waiting");
		expect(update.current.status).toEqual({ kind: "update-ready" });
		expect(workbox.messageSkipWaiting).not.toHaveBeenCalled();
		expect(reload).not.toHaveBeenCalled();
		update.current.apply();
		expect(workbox.messageSkipWaiting).toHaveBeenCalledOnce();
	});

	it("reloads the tab once, after what is being typed is stored", async () => {
		const { start, beforeReload, happen } = await openTab();
		let stored = () => {};
		beforeReload(() => new Promise<void>((resolve) => (stored = resolve)));
		await start();
		await happen(controller, "controllerchange");
		expect(reload).not.toHaveBeenCalled();
		stored();
		await happen(controller, "controllerchange");
		expect(reload).toHaveBeenCalledOnce();
	});

	it("leaves a tab as it is whose text cannot be stored", async () => {
		const { update, start, beforeReload, happen } = await openTab();
		beforeReload(() => Promise.reject(new Error("the disk is full")));
		await start();
		await happen(controller, "controllerchange");
		expect(reload).not.toHaveBeenCalled();
		expect(update.current.status).toEqual({ kind: "reload-refused", detail: "Error: the disk is full" });
	});

	it("asks nothing of a screen that is gone", async () => {
		const { start, beforeReload, happen } = await openTab();
		const store = vi.fn(async () => {});
		const gone = beforeReload(store);
		gone();
		await start();
		await happen(controller, "controllerchange");
		expect(store).not.toHaveBeenCalled();
		expect(reload).toHaveBeenCalledOnce();
	});
});
