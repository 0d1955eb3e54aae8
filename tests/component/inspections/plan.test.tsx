import { act, cleanup, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { changeInspection, inspectionOf, planMember } from "#domain/inspection/inspection.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp, unlockTab } from "#support/render-app.tsx";
import { openInspection } from "./open-inspection.ts";
import { date } from "./typing-dates.ts";

const open = (vault = createMemoryVault()) => openInspection("/plan", "Details of the inspection", vault);

describe("the plan", () => {
	it("keeps every entry as it is given", async () => {
		const app = await open();
		await app.user.click(screen.getByLabelText("Wales"));
		await date(app, "First day of fieldwork", "9", "3", "2026");
		await app.user.click(screen.getByLabelText("It does not count"));
		await app.user.type(screen.getByLabelText("Reason for the ruling"), "Agreed with the service");
		await app.user.tab();
		expect(inspectionOf(app.session.journal)).toMatchObject({
			country: "wales",
			fieldworkStart: "2026-03-09",
			ruling: "institution-does-not-count",
			rulingReason: "Agreed with the service",
		});
	});

	it("says that fieldwork ends before it starts, and keeps both dates", async () => {
		const app = await open();
		await date(app, "First day of fieldwork", "9", "3", "2026");
		await date(app, "Last day of fieldwork", "8", "3", "2026");
		expect(screen.getByText("The last day of fieldwork is before the first day")).toBeVisible();
		expect(inspectionOf(app.session.journal)).toMatchObject({
			fieldworkStart: "2026-03-09",
			fieldworkEnd: "2026-03-08",
		});
	});

	it("puts its own marking on the screens of the inspection", async () => {
		const app = await open();
		await app.user.clear(screen.getByRole("textbox", { name: "Security marking" }));
		await app.user.type(screen.getByRole("textbox", { name: "Security marking" }), "OFFICIAL");
		await app.user.tab();
		expect(screen.getByRole("region", { name: "Security marking" })).toHaveTextContent(/^OFFICIAL$/);
		await app.go(`/inspections/${app.session.id}`);
		await screen.findByRole("heading", { name: "Anytown" });
		expect(screen.getByRole("region", { name: "Security marking" })).toHaveTextContent(/^OFFICIAL$/);
	});

	it("is never without a marking", async () => {
		const app = await open();
		await app.user.clear(screen.getByRole("textbox", { name: "Security marking" }));
		await app.user.tab();
		expect(screen.getByRole("textbox", { name: "Security marking" })).toHaveValue("OFFICIAL-SENSITIVE");
		expect(inspectionOf(app.session.journal).marking).toBe("OFFICIAL-SENSITIVE");
	});

	it("says that the guidance leaves open what the ruling decides", async () => {
		await open();
		expect(screen.getByText(/The case assessment guidance does not say whether time/)).toBeVisible();
	});

	it("says loudly that it is NOT SAVED when the device does not store it, and keeps the text", async () => {
		const { user, vault } = await open();
		vault.failNext({ kind: "storage-full", detail: "QuotaExceededError" });
		await user.type(screen.getByLabelText("Youth justice service"), " North");
		await user.tab();
		const alert = await screen.findByText("NOT SAVED");
		expect(alert.closest("[role=alert]")).toHaveTextContent("There is no room left on this device");
		expect(screen.getByLabelText("Youth justice service")).toHaveValue("Anytown North");
	});

	it("has a text that was being typed when the window ended", async () => {
		const disk = createMemoryDisk();
		const vault = createMemoryVault(disk);
		const { user, session, workspace } = await open(vault);
		await user.type(screen.getByLabelText("Youth justice service"), " North");
		workspace.flush();
		await act(() => session.queue.settled());
		vault.crash();
		cleanup();
		await renderApp(`/inspections/${session.id}`, { vault: createMemoryVault(disk) });
		expect(await screen.findByRole("heading", { name: "Anytown North" })).toBeVisible();
	});
});

describe("the team", () => {
	it("takes a new member with a role", async () => {
		const { user, session } = await open();
		const form = within(screen.getByRole("heading", { name: "Add a member" }).closest("form") as HTMLElement);
		await user.click(form.getByRole("button", { name: "Add member" }));
		expect(form.getByLabelText("Name")).toHaveFocus();
		expect(form.getByLabelText("Name")).toHaveAccessibleDescription(/Enter the name of the member/);
		await user.keyboard("Sam Colleague");
		await user.selectOptions(form.getByLabelText("Role"), "Inspector");
		await user.click(form.getByRole("button", { name: "Add member" }));
		expect(inspectionOf(session.journal).team.map(({ name, role }) => [name, role])).toEqual([
			["Robin Example", "lead-inspector"],
			["Sam Colleague", "inspector"],
		]);
		expect(screen.getByRole("group", { name: "Sam Colleague" })).toBeVisible();
	});

	it("is never without a lead inspector", async () => {
		const { user, session } = await open();
		const you = within(screen.getByRole("group", { name: "Robin Example (you)" }));
		expect(you.queryByLabelText("Role")).toBeNull();
		await user.click(you.getByRole("button", { name: "Remove Robin Example" }));
		expect(inspectionOf(session.journal).team).toHaveLength(1);
		expect(you.getByText(/An inspection needs a lead inspector/)).toBeVisible();
	});

	it("keeps its lead while the other lead is only a name that nobody has joined under", async () => {
		const { user, session } = await open();
		act(() => session.apply(planMember("other", "Sam Colleague", "lead-inspector", 2)));
		const you = within(screen.getByRole("group", { name: "Robin Example (you)" }));
		expect(you.queryByLabelText("Role")).toBeNull();
		await user.click(you.getByRole("button", { name: "Remove Robin Example" }));
		expect(inspectionOf(session.journal).team).toHaveLength(2);
		expect(you.getByText(/No other lead inspector has joined this inspection/)).toBeVisible();
		const other = within(screen.getByRole("group", { name: "Sam Colleague" }));
		await user.click(other.getByRole("button", { name: "Remove Sam Colleague" }));
		expect(inspectionOf(session.journal).team).toHaveLength(1);
	});

	it("says that roles do not protect what is on the device", async () => {
		await open();
		expect(screen.getByText(/whoever can unlock this device can read everything on it/)).toBeVisible();
	});
});

describe("two windows that did not see each other's entry", () => {
	it("have both of them side by side until one is kept", async () => {
		const disk = createMemoryDisk();
		const { user, session, workspace } = await open(createMemoryVault(disk));
		await act(() => workspace.settle());
		const other = await (await unlockTab(createMemoryVault(disk))).open(session.id);
		if (!other.ok || !other.value) throw new Error("The other tab has no such inspection");
		const elsewhere = other.value;

		await act(async () => {
			session.apply([changeInspection("service", "Anytown North")]);
			elsewhere.apply([changeInspection("service", "Anytown South")]);
			await elsewhere.settle();
		});
		expect(screen.getByRole("heading", { name: /given without seeing each other/ })).toBeVisible();
		const south = screen.getByText("Anytown South").closest("li") as HTMLElement;
		await user.click(within(south).getByRole("button", { name: /Keep/ }));
		expect(inspectionOf(session.journal).service).toBe("Anytown South");
		expect(screen.queryByRole("heading", { name: /given without seeing each other/ })).toBeNull();
	});
});
