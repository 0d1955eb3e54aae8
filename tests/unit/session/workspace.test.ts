import { describe, expect, it, vi } from "vitest";
import { openWorkspace, type Workspace } from "#app/session/workspace.ts";
import { verify } from "#domain/journal/chain.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { conflictsOf, currentValue } from "#domain/journal/view.ts";
import { anytown } from "#support/anytown.ts";
import { createMemoryDisk, type MemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault, type MemoryVault } from "#support/memory-vault.ts";
import { VAULT_JOURNAL } from "#vault/vault.ts";

const passphrase = "four words without meaning";
const key = { kind: "passphrase", passphrase } as const;

async function openTab(disk: MemoryDisk): Promise<{ readonly workspace: Workspace; readonly vault: MemoryVault }> {
	const vault = createMemoryVault(disk);
	const opened = await (disk.passphrase === undefined ? vault.create(passphrase) : vault.unlock(passphrase));
	if (!opened.ok) throw new Error(opened.problem.kind);
	const workspace = await openWorkspace(vault, opened.value);
	if (!workspace.ok) throw new Error(workspace.problem.kind);
	return { workspace: workspace.value, vault };
}

async function createIn(workspace: Workspace) {
	const session = await workspace.create(anytown, []);
	if (!session.ok) throw new Error(session.problem.kind);
	await workspace.settle();
	return session.value;
}

/** A copy of a device on which somebody was typing when it was made. */
async function copyWithTyping(disk: MemoryDisk) {
	const { workspace, vault } = await openTab(disk);
	const session = await createIn(workspace);
	session.type({ stream: "plan", record: "inspection", field: "service" }, "Anytown and Ponty");
	const made = await vault.outsideCopy(workspace.unstored());
	if (!made.ok) throw new Error(made.problem.kind);
	return { file: made.value.file, inspection: session.id };
}

describe("a text that was being typed in a copy that is brought in", () => {
	it("stands in the inspection at once where it is open, and in other windows", async () => {
		const { file, inspection } = await copyWithTyping(createMemoryDisk());
		const disk = createMemoryDisk();
		const [here, there] = [await openTab(disk), await openTab(disk)];
		await here.vault.bringIn(file, key);
		await there.workspace.inspections();
		await vi.waitFor(async () => {
			for (const { workspace } of [here, there]) {
				const session = await workspace.open(inspection);
				if (!session.ok || !session.value) throw new Error("The inspection is not open");
				expect(session.value.shownText("inspection", "service")).toBe("Anytown and Ponty");
			}
		});
	});
});

describe("an inspection that another window creates", () => {
	it("is told, once it is there to be opened", async () => {
		const disk = createMemoryDisk();
		const [here, there] = [await openTab(disk), await openTab(disk)];
		const told = vi.fn();
		const stop = there.workspace.subscribeToNew(told);
		const { id } = await createIn(here.workspace);
		expect(told).toHaveBeenCalled();
		expect(await there.workspace.open(id)).toMatchObject({ ok: true, value: { id } });
		stop();
		told.mockClear();
		await createIn(here.workspace);
		expect(told).not.toHaveBeenCalled();
	});
});

describe("what is taken in", () => {
	const setting = { stream: OWN_STREAM, record: "settings", field: "auto-lock", value: 10 };
	const minutes = (workspace: Workspace) => currentValue(workspace.own.journal, "settings", "auto-lock");

	/** Events of an inspection of another device. */
	async function fromElsewhere() {
		const { workspace } = await openTab(createMemoryDisk());
		const session = await createIn(workspace);
		return { journal: session.id, events: [...session.journal.events.values()] };
	}

	it("is told in every window, where the inspection can be opened and the vault's own journal has it", async () => {
		const disk = createMemoryDisk();
		const tabs = [await openTab(disk), await openTab(disk)] as const;
		const told = tabs.map(({ workspace }) => {
			const listener = vi.fn();
			workspace.subscribeToNew(listener);
			return listener;
		});
		const [{ workspace, vault }] = tabs;
		const inspection = await fromElsewhere();
		const own = { journal: VAULT_JOURNAL, events: workspace.own.writeApart([setting]) };
		expect(minutes(workspace)).toBeUndefined();
		expect(await vault.takeIn([inspection, own])).toMatchObject({ ok: true });
		for (const each of tabs) {
			expect(minutes(each.workspace)).toBe(10);
			expect(await each.workspace.open(inspection.journal)).toMatchObject({
				ok: true,
				value: { id: inspection.journal },
			});
		}
		for (const listener of told) expect(listener).toHaveBeenCalledTimes(1);
	});

	it("leaves no gap in the vault's own journal where it was not stored, nor where the session has it twice", async () => {
		const { workspace, vault } = await openTab(createMemoryDisk());
		workspace.setPerson("Ceri", "inspector");
		await workspace.settle();
		const notStored = workspace.own.writeApart([setting]);
		vault.failNext({ kind: "storage-full", detail: "" });
		expect(await vault.takeIn([{ journal: VAULT_JOURNAL, events: notStored }])).toMatchObject({ ok: false });
		const events = workspace.own.writeApart([{ ...setting, value: 5 }]);
		await vault.takeIn([{ journal: VAULT_JOURNAL, events }]);
		workspace.own.receive({ events, abandoned: [] });
		workspace.own.apply([{ ...setting, value: 15 }]);
		expect(minutes(workspace)).toBe(15);
		expect(verify(workspace.own.journal)).toEqual([]);
		expect(conflictsOf(workspace.own.journal)).toEqual([]);
	});

	it("goes into an inspection that is open, once, and its session goes on", async () => {
		const { workspace, vault } = await openTab(createMemoryDisk());
		const { journal, events } = await fromElsewhere();
		const [first, ...others] = events;
		await vault.takeIn([{ journal, events: first ? [first] : [] }]);
		const opened = await workspace.open(journal);
		if (!opened.ok || !opened.value) throw new Error("The inspection is not here");
		await vault.takeIn([{ journal, events: others }]);
		await vault.takeIn([{ journal, events }]);
		const { journal: shown, shownText } = opened.value;
		expect(shown.events.size).toBe(events.length);
		expect(shownText("inspection", "service")).toBe("Anytown");
		expect(verify(shown)).toEqual([]);
	});
});

describe("an inspection that cannot be read", () => {
	it("is named, and keeps none of the others from being opened", async () => {
		const disk = createMemoryDisk();
		const { workspace } = await openTab(disk);
		const [spoilt, sound] = [await createIn(workspace), await createIn(workspace)];
		const { workspace: next, vault } = await openTab(disk);
		const read = vault.read;
		const damaged = { kind: "storage-damaged", detail: `journals/${spoilt.id}` } as const;
		vi.spyOn(vault, "read").mockImplementation(async (id) =>
			id === spoilt.id ? { ok: false, problem: damaged } : read(id),
		);
		const inspections = await next.inspections();
		if (!inspections.ok) throw new Error(inspections.problem.kind);
		expect(inspections.value.sessions.map(({ id }) => id)).toEqual([sound.id]);
		expect(inspections.value.unreadable).toEqual([spoilt.id]);
	});
});

it("an inspection that is open is given again without asking the vault", async () => {
	const { workspace, vault } = await openTab(createMemoryDisk());
	const session = await createIn(workspace);
	const journals = vi.spyOn(vault, "journals");
	expect(await workspace.open(session.id)).toEqual({ ok: true, value: session });
	expect(journals).not.toHaveBeenCalled();
	workspace.forget(session.id);
	await workspace.open(session.id);
	expect(journals).toHaveBeenCalledOnce();
});
