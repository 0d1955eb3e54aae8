import { act, cleanup, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { failed, ok } from "#domain/result.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { type RenderedApp, renderApp, unlockTab } from "#support/render-app.tsx";
import { date } from "./typing-dates.ts";

async function openForm() {
	const app = await renderApp("/inspections/new");
	await screen.findByRole("heading", { name: "New inspection" });
	return app;
}

const submit = ({ user }: RenderedApp) => user.click(screen.getByRole("button", { name: "Create the inspection" }));

async function fillIn(app: RenderedApp, service: string) {
	await app.user.type(screen.getByLabelText("Youth justice service"), service.replaceAll("{", "{{"));
	await app.user.click(screen.getByLabelText("Wales"));
}

describe("the list of inspections", () => {
	it("tells a new user what to do first", async () => {
		await renderApp("/");
		expect(await screen.findByText("There is no inspection on this device yet.")).toBeVisible();
		expect(screen.getByRole("heading", { name: "Where to start" })).toBeVisible();
		expect(screen.getByRole("button", { name: "Start the practice inspection" })).toBeVisible();
		expect(screen.getByRole("link", { name: "New inspection" })).toHaveAttribute("href", "/inspections/new");
	});

	it("shows practice apart from real inspections", async () => {
		const { workspace, go } = await renderApp("/this-device");
		const dates = { country: "england", fieldworkStart: "2026-03-09", fieldworkEnd: "2026-03-13" } as const;
		await workspace.create({ engagement: "inspection", service: "Anytown", ...dates }, []);
		await workspace.create({ engagement: "practice", service: "Rehearsal", ...dates }, []);
		await go("/");
		const headings = await screen.findAllByRole("heading", { level: 2 });
		expect(headings.map(({ textContent }) => textContent).slice(0, 2)).toEqual(["On this device", "Practice"]);
		const [real, practice] = screen.getAllByRole("list").filter((list) => list.matches(".govuk-task-list"));
		expect(within(real as HTMLElement).getByRole("link", { name: "Anytown" })).toBeVisible();
		expect(within(real as HTMLElement).getByText("9 March 2026 to 13 March 2026")).toBeVisible();
		expect(within(practice as HTMLElement).getByRole("link", { name: "Rehearsal" })).toBeVisible();
	});

	it("has each inspection as soon as it is opened, at its place, and leaves the keyboard where it is", async () => {
		const disk = createMemoryDisk();
		const { workspace } = await renderApp("/this-device", { vault: createMemoryVault(disk) });
		const create = async (service: string, fieldworkStart: string) => {
			const dates = { country: "england", fieldworkStart, fieldworkEnd: fieldworkStart } as const;
			const created = await workspace.create({ engagement: "inspection", service, ...dates }, []);
			if (!created.ok) throw new Error(created.problem.kind);
			return created.value.id;
		};
		await create("Early", "2026-01-12");
		const late = await create("Late", "2026-06-08");
		await workspace.settle();
		cleanup();

		const vault = createMemoryVault(disk);
		const { read, journals } = vault;
		let open = () => {};
		const opens = new Promise<void>((resolve) => {
			open = resolve;
		});
		vi.spyOn(vault, "journals").mockImplementation(async () => {
			const ids = await journals();
			return ids.ok ? ok(ids.value.toSorted((a, b) => Number(a === late) - Number(b === late))) : ids;
		});
		vi.spyOn(vault, "read").mockImplementation(async (id) => {
			if (id === late) await opens;
			return read(id);
		});
		const { user } = await renderApp("/", { vault });
		expect(await screen.findByText("Opening the inspections: 1 of 2 …")).toBeVisible();
		const early = screen.getByRole("link", { name: "Early" });
		while (document.activeElement !== early) await user.tab();
		await act(async () => open());
		const links = () => screen.getAllByRole("link", { name: /^(Early|Late)$/ }).map((link) => link.textContent);
		expect(await screen.findByRole("link", { name: "Late" })).toBeVisible();
		expect(links()).toEqual(["Late", "Early"]);
		expect(early).toHaveFocus();
		expect(screen.queryByText(/^Opening the inspections/)).toBeNull();
	});

	it("names an inspection that cannot be read, beside the others", async () => {
		const vault = createMemoryVault();
		const { workspace, go } = await renderApp("/this-device", { vault });
		const dates = { country: "wales", fieldworkStart: "", fieldworkEnd: "" } as const;
		await workspace.create({ engagement: "inspection", service: "Anytown", ...dates }, []);
		await workspace.settle();
		const journals = vault.journals;
		vi.spyOn(vault, "journals").mockImplementation(async () => {
			const ids = await journals();
			return ids.ok ? ok([...ids.value, "spoilt"]) : ids;
		});
		const read = vault.read;
		vi.spyOn(vault, "read").mockImplementation(async (id) =>
			id === "spoilt" ? failed({ kind: "storage-damaged", detail: "journals/spoilt" }) : read(id),
		);
		await go("/");
		expect(await screen.findByText(/1 inspection on this device cannot be read \(spoilt\)/)).toBeVisible();
		expect(screen.getByRole("link", { name: "Anytown" })).toBeVisible();
	});

	it("has what another window of this device created, after a fresh start", async () => {
		const disk = createMemoryDisk();
		const { workspace } = await renderApp("/this-device", { vault: createMemoryVault(disk) });
		const dates = { country: "wales", fieldworkStart: "", fieldworkEnd: "" } as const;
		await workspace.create({ engagement: "inspection", service: "Anytown", ...dates }, []);
		await workspace.settle();
		await renderApp("/", { vault: createMemoryVault(disk) });
		expect(await screen.findByRole("link", { name: "Anytown" })).toBeVisible();
		expect(screen.getByText("No cases yet")).toBeVisible();
	});
});

describe("the list of inspections in another window", () => {
	it("has at once what is created in this one, under what it is", async () => {
		const disk = createMemoryDisk();
		await renderApp("/", { vault: createMemoryVault(disk) });
		await screen.findByText("There is no inspection on this device yet.");
		const workspace = await unlockTab(createMemoryVault(disk));
		const dates = { country: "wales", fieldworkStart: "", fieldworkEnd: "" } as const;
		await act(async () => {
			await workspace.create({ engagement: "practice", service: "Rehearsal", ...dates }, []);
			await workspace.settle();
		});
		expect(await screen.findByRole("link", { name: "Rehearsal" })).toBeVisible();
		await screen.findByRole("heading", { level: 2, name: "Practice" });
		expect(screen.queryByRole("heading", { level: 2, name: "On this device" })).toBeNull();
	});
});

describe("a new inspection", () => {
	it("opens once it is created, led by who created it", async () => {
		const app = await openForm();
		await fillIn(app, "Ynys Môn Youth Justice Service");
		await date(app, "First day of fieldwork (optional)", "9", "3", "2026");
		await submit(app);
		expect(await screen.findByRole("heading", { name: "Ynys Môn Youth Justice Service" })).toBeVisible();
		expect(screen.getByText("9 March 2026")).toBeVisible();
		expect(screen.getByText("There are no cases in the sample yet. Add the first one below.")).toBeVisible();
		expect(app.address()).toMatch(/^\/inspections\/[0-9a-f-]{36}$/);
	});

	it("says what is missing, and leads to it", async () => {
		const app = await openForm();
		await submit(app);
		const summary = screen.getByRole("group", { name: "There is a problem" });
		expect(summary).toHaveFocus();
		await app.user.click(within(summary).getByRole("link", { name: "Choose England or Wales" }));
		expect(screen.getByLabelText("England")).toHaveFocus();
		await app.user.click(within(summary).getByRole("link", { name: "Enter the name of the youth justice service" }));
		expect(screen.getByLabelText("Youth justice service")).toHaveFocus();
	});

	it("refuses fieldwork that ends before it starts", async () => {
		const app = await openForm();
		await fillIn(app, "Anytown");
		await date(app, "First day of fieldwork (optional)", "9", "3", "2026");
		await date(app, "Last day of fieldwork (optional)", "8", "3", "2026");
		await submit(app);
		expect(screen.getByRole("link", { name: "The last day of fieldwork is before the first day" })).toBeVisible();
		expect(app.address()).toBe("/inspections/new");
	});

	it("refuses a date that is none", async () => {
		const app = await openForm();
		await fillIn(app, "Anytown");
		await date(app, "First day of fieldwork (optional)", "31", "2", "2026");
		await submit(app);
		expect(screen.getByRole("link", { name: "First day of fieldwork: Date must be a real date" })).toBeVisible();
	});

	it("shows markup, emoji and right-to-left text in a service's name as text", async () => {
		const app = await openForm();
		const service = "<script>alert(1)</script> 👩‍👧 خدمة العدالة";
		await fillIn(app, service);
		await submit(app);
		expect(await screen.findByRole("heading", { name: service })).toBeVisible();
		expect(document.querySelector("main script")).toBeNull();
		expect(document.title).toBe("Inspection – Assess resettlement cases");
	});

	it("says why it could not be created, and keeps what was typed", async () => {
		const app = await openForm();
		await fillIn(app, "Anytown");
		app.vault.failNext({ kind: "storage-full", detail: "QuotaExceededError" });
		await submit(app);
		expect(await screen.findByRole("link", { name: /There is no room left on this device/ })).toBeVisible();
		expect(screen.getByLabelText("Youth justice service")).toHaveValue("Anytown");
		await submit(app);
		expect(await screen.findByRole("heading", { name: "Anytown" })).toBeVisible();
	});
});

describe("the practice inspection", () => {
	it("has five cases that nobody has judged, and says that it is practice", async () => {
		const { user } = await renderApp("/");
		await user.click(await screen.findByRole("button", { name: "Start the practice inspection" }));
		expect(await screen.findByText("0 of 5 cases signed off")).toBeVisible();
		for (const number of [1, 2, 3, 4, 5])
			expect(screen.getByRole("link", { name: `Practice ${number}` })).toHaveAccessibleDescription("Not started");
		expect(screen.getByText("Rating not yet decided.")).toBeVisible();
		expect(screen.getByText("Practice – not an inspection")).toBeVisible();
	});

	it("says why it could not be started", async () => {
		const { user, vault } = await renderApp("/");
		vault.failNext({ kind: "storage-blocked", detail: "SecurityError" });
		await user.click(await screen.findByRole("button", { name: "Start the practice inspection" }));
		expect(await screen.findByRole("link", { name: /does not let this app store anything/ })).toBeVisible();
	});
});
