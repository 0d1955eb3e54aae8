import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { WorkspaceContext } from "#app/session/use-session.ts";
import { openWorkspace } from "#app/session/workspace.ts";
import { ChangePassphrase } from "#app/this-device/change-passphrase.tsx";
import { createMemoryDisk, RENEWED_RECOVERY_KEY } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp } from "#support/render-app.tsx";

const PASSPHRASE = "four words without meaning";
const NEXT = "four other words here";

async function open() {
	const disk = createMemoryDisk();
	const vault = createMemoryVault(disk);
	const created = await vault.create(PASSPHRASE);
	if (!created.ok) throw new Error(created.problem.kind);
	const workspace = await openWorkspace(vault, created.value);
	if (!workspace.ok) throw new Error(workspace.problem.kind);
	render(
		<MemoryRouter>
			<WorkspaceContext value={workspace.value}>
				<ChangePassphrase />
			</WorkspaceContext>
		</MemoryRouter>,
	);
	const user = userEvent.setup();
	await user.click(screen.getByText("Change the passphrase", { selector: "span" }));
	return { user, disk };
}

async function change(user: ReturnType<typeof userEvent.setup>, current: string) {
	await user.type(screen.getByLabelText("Current passphrase"), current);
	await user.type(screen.getByLabelText("New passphrase"), NEXT);
	await user.type(screen.getByLabelText("Type the passphrase again"), NEXT);
	await user.click(screen.getByRole("button", { name: "Change the passphrase" }));
}

describe("changing the passphrase", () => {
	it("says that it is changed, and forgets what was typed", async () => {
		const { user, disk } = await open();
		await change(user, PASSPHRASE);
		expect(await screen.findByRole("alert")).toHaveTextContent("The passphrase is changed.");
		expect(disk.passphrase).toBe(NEXT);
		for (const label of ["Current passphrase", "New passphrase"]) expect(screen.getByLabelText(label)).toHaveValue("");
	});

	it("is refused with a wrong current passphrase, which is marked", async () => {
		const { user, disk } = await open();
		await change(user, "five words are not it");
		expect(screen.getByLabelText("Current passphrase")).toHaveAccessibleDescription(/does not open the work/);
		expect(screen.getByLabelText("New passphrase")).toBeValid();
		expect(disk.passphrase).toBe(PASSPHRASE);
	});
});

describe("a new recovery key", () => {
	it("is made for whoever knows the passphrase, and taken down like the first", async () => {
		const { user, address } = await renderApp("/this-device/recovery-key");
		await user.type(await screen.findByLabelText("Passphrase"), "five words are not it{Enter}");
		await vi.waitFor(() =>
			expect(screen.getByLabelText("Passphrase")).toHaveAccessibleDescription(/does not open the work/),
		);
		await user.clear(screen.getByLabelText("Passphrase"));
		await user.type(screen.getByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
		const [, second = "", , , fifth = ""] = RENEWED_RECOVERY_KEY.split("-");
		expect(await screen.findByText(second)).toBeVisible();
		await user.click(screen.getByRole("button", { name: "I have it on paper" }));
		await user.type(screen.getByLabelText("Group 2"), second);
		await user.type(screen.getByLabelText("Group 5"), fifth);
		await user.click(screen.getByRole("button", { name: "Continue" }));
		await screen.findByRole("heading", { level: 1, name: "This device" });
		expect(address()).toBe("/this-device");
	});
});
