import { render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StorageFailure } from "#app/session/storage-failure.ts";
import { WorkspaceContext } from "#app/session/use-session.ts";
import { ErrorScreen } from "#app/shell/error-screen.tsx";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { anytown } from "#support/anytown.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp, unlockTab } from "#support/render-app.tsx";

const marking = () => screen.getByRole("region", { name: "Security marking" });

/** React and the router report what a boundary caught. */
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

async function failingScreen(error: Error, vault = createMemoryVault()) {
	const workspace = await unlockTab(vault);
	await workspace.settle();
	const fails = () => {
		throw error;
	};
	const router = createMemoryRouter([{ path: "/", Component: fails, ErrorBoundary: ErrorScreen }]);
	return {
		workspace,
		show: () =>
			render(
				<WorkspaceContext value={workspace}>
					<RouterProvider router={router} />
				</WorkspaceContext>,
			),
	};
}

describe("an address that leads nowhere", () => {
	it.each(["/nowhere", "/inspections/nowhere"])(
		"keeps the marking, the header and how saving goes: %s",
		async (address) => {
			await renderApp(address);
			expect(await screen.findByRole("heading", { name: "This is not on this device" })).toBeVisible();
			expect(marking()).toHaveTextContent("OFFICIAL-SENSITIVE");
			expect(screen.getByRole("link", { name: "This device" })).toBeVisible();
			expect(screen.getByRole("region", { name: "Saving and progress" })).toBeVisible();
			expect(screen.getAllByRole("main")).toHaveLength(1);
		},
	);
});

describe("a mistake in the app", () => {
	it("says that everything is stored once it is", async () => {
		const vault = createMemoryVault();
		const { workspace, show } = await failingScreen(new Error("broken"), vault);
		const release = vault.hold();
		workspace.own.type({ stream: OWN_STREAM, record: "note", field: "text" }, "Typed a moment ago");
		show();
		expect(screen.queryByText(/What you have entered is stored/)).toBeNull();
		release();
		expect(await screen.findByText(/What you have entered is stored. Reload the page/)).toBeVisible();
		expect(screen.getByText(/broken/)).toBeVisible();
		expect(marking()).toHaveTextContent("OFFICIAL-SENSITIVE");
	});

	it("asks for no reload until everything is stored", async () => {
		const vault = createMemoryVault();
		const { workspace, show } = await failingScreen(new Error("broken"), vault);
		vault.failNext({ kind: "storage-full", detail: "no room" });
		workspace.own.type({ stream: OWN_STREAM, record: "note", field: "text" }, "Typed a moment ago");
		show();
		expect(await screen.findByText(/Not everything that you entered is stored. Do not reload/)).toBeVisible();
		expect(screen.queryByText(/Reload the page/)).toBeNull();
		expect(await screen.findByText(/What you have entered is stored/)).toBeVisible();
	});

	it("that keeps what was typed from being handed over lets nobody wait for it to be stored", async () => {
		const { workspace, show } = await failingScreen(new Error("broken"));
		vi.spyOn(workspace, "settle").mockRejectedValue(new Error("broken, too"));
		show();
		expect(await screen.findByText(/Not everything that you entered is stored. Do not reload/)).toBeVisible();
	});
});

describe("a storage problem", () => {
	it("is said in its own words, not as a mistake of the app", async () => {
		const { show } = await failingScreen(new StorageFailure({ kind: "storage-full", detail: "no room" }));
		show();
		expect(await screen.findByRole("heading", { name: "This could not be read from this device" })).toBeVisible();
		expect(screen.queryByText(/Something went wrong in the app/)).toBeNull();
	});
});

describe("a mistake below an inspection", () => {
	it("keeps the marking of the inspection", async () => {
		const app = await renderApp("/");
		const created = await app.workspace.create(anytown, [
			{ stream: "plan", record: "inspection", field: "marking", value: "OFFICIAL-SENSITIVE – FIELDWORK" },
		]);
		if (!created.ok) throw new Error(created.problem.kind);
		await app.go(`/inspections/${created.value.id}/nowhere`);
		expect(await screen.findByRole("heading", { name: "This is not on this device" })).toBeVisible();
		expect(marking()).toHaveTextContent("OFFICIAL-SENSITIVE – FIELDWORK");
		expect(screen.getAllByRole("main")).toHaveLength(1);
	});
});
