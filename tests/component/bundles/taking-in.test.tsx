import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { isUnderWay } from "#app/bundles/chosen-file.ts";
import { createInbox } from "#app/bundles/inbox.ts";
import { makeBundle } from "#app/hand-over/make-bundle.ts";
import { eraseInspection } from "#app/inspection/erase-inspection.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { bundleLogOf } from "#domain/handover/bundle-log.ts";
import { planCard } from "#domain/handover/change-device-book.ts";
import { standingOf } from "#domain/handover/device-book.ts";
import { keyCheckContent } from "#domain/handover/hand-over-content.ts";
import { verify } from "#domain/journal/chain.ts";
import { conflictsOf, currentValue } from "#domain/journal/view.ts";
import { keysOf } from "#support/device-cards.ts";
import { followDownloads } from "#support/downloads.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { type RenderedApp, renderApp, unlockTab } from "#support/render-app.tsx";
import {
	addMember,
	answer,
	assessmentOf,
	cardOf,
	colleague,
	handedOver,
	lead,
	packFor,
	sessionOf,
	takeIn,
	toDeviceOf,
	trust,
} from "./colleagues.ts";

const downloads = followDownloads();

/** The screen of files from colleagues. */
async function openBundles(name: string, role: string, vault = createMemoryVault()): Promise<RenderedApp> {
	const app = await renderApp("/bundles", { vault });
	app.workspace.setPerson(name, role);
	await screen.findByRole("heading", { level: 1, name: "Files from colleagues" });
	return app;
}

/** A lead at the screen, and Ann, who has her pack with two cases; each knows the other's device. */
async function withAnn(vault = createMemoryVault()) {
	const app = await openBundles("Lee", "lead-inspector", vault);
	const { workspace } = app;
	const ann = await colleague("Ann");
	await trust(workspace, ann);
	await trust(ann, workspace);
	const session = await lead(workspace);
	const member = addMember(session, ann, ["Case 1", "Case 2"]);
	await takeIn(ann, await packFor(workspace, session, member, await toDeviceOf(ann)));
	const hers = await sessionOf(ann, session.id);
	return { ...app, ann, session, hers, handOver: () => handedOver(ann, workspace, session.id, member) };
}

/** Somebody who has joined no inspection is at the screen, and a lead elsewhere has made a pack for them. */
async function withPack(to: (own: Workspace) => ReturnType<typeof toDeviceOf>) {
	const app = await openBundles("Ann", "local-assessor");
	const lee = await colleague("Lee", "lead-inspector");
	const session = await lead(lee);
	const member = addMember(session, app.workspace, ["Case 1"]);
	const pack = await packFor(lee, session, member, await to(app.workspace));
	return { ...app, lee, session, pack };
}

const choose = ({ user }: Pick<RenderedApp, "user">, ...files: readonly File[]) =>
	user.upload(screen.getByLabelText("Sealed files"), [...files]);

const press = ({ user }: Pick<RenderedApp, "user">, name: string | RegExp) =>
	user.click(screen.getByRole("button", { name }));

const card = (name: string) => within(screen.getByRole("region", { name }));

const arrived = ({ own }: Workspace) => bundleLogOf(own.journal).arrived;

describe("files from colleagues", () => {
	it("are shown with what they bring, and taken in with one press", async () => {
		const app = await withAnn();
		answer(app.hers, "Case 1", "B1", "yes");
		const file = await app.handOver();
		await choose(app, file);
		expect(await screen.findByText("1 file can be taken in")).toBeVisible();
		const shown = card(file.name);
		expect(shown.getByText("Newer")).toBeVisible();
		expect(shown.getByText("Ann (Local assessor)")).toBeVisible();
		expect(shown.getByText("Anytown")).toBeVisible();
		expect(shown.getByText("1 case newer, 1 case the same as here")).toBeVisible();
		await app.user.click(shown.getByText("Case by case"));
		expect(shown.getByText("Case 1: newer, 1 change")).toBeVisible();
		expect(arrived(app.workspace)).toEqual([]);

		await press(app, "Take in 1 file");
		expect(await screen.findByText("1 file taken in")).toBeVisible();
		const { journal, id } = app.session;
		expect(currentValue(journal, assessmentOf(app.session, "Case 1"), fieldNames.answer("B1"))).toBe("yes");
		expect(arrived(app.workspace)).toMatchObject([{ kind: "hand-over", inspection: id }]);
		expect(screen.getByRole("link", { name: "Go to the inspection of Anytown" })).toHaveAttribute(
			"href",
			`/inspections/${id}`,
		);
		expect(screen.queryByRole("region", { name: file.name })).toBeNull();
	});

	it("that cannot be used are refused one by one, and stop none of the others", async () => {
		const app = await withAnn();
		answer(app.hers, "Case 1", "B1", "yes");
		const good = await app.handOver();
		const bytes = new Uint8Array(await good.arrayBuffer());
		bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
		const files = {
			"notes.txt": new File(["These are my notes."], "notes.txt"),
			"empty.age": new File([], "empty.age"),
			"flipped.age": new File([bytes], "flipped.age"),
		};
		await choose(app, ...Object.values(files), good);
		expect(await screen.findByText("1 file can be taken in, 3 files cannot be taken in")).toBeVisible();
		expect(card("notes.txt").getByText(/is not a sealed hand-over/)).toBeVisible();
		expect(card("empty.age").getByText(/The file is empty/)).toBeVisible();
		expect(card("flipped.age").getByText(/The file is not whole/)).toBeVisible();
		await press(app, "Take in 1 file");
		expect(await screen.findByText("1 file taken in")).toBeVisible();
		expect(arrived(app.workspace)).toHaveLength(1);
		expect(card("notes.txt").getByText("Refused")).toBeVisible();
	});

	it("that are chosen twice, or were taken in before, bring nothing twice", async () => {
		const app = await withAnn();
		answer(app.hers, "Case 1", "B1", "yes");
		const file = await app.handOver();
		await choose(app, file, new File([file], "copy.age"));
		expect(await screen.findByText("1 file can be taken in, 1 file chosen twice")).toBeVisible();
		expect(screen.getByText("Chosen twice")).toBeVisible();
		await press(app, "Take in 1 file");
		await screen.findByText("1 file taken in");
		const { size } = app.session.journal.events;
		expect(screen.queryByRole("region", { name: "copy.age" })).toBeNull();
		await choose(app, file);
		expect(await screen.findByText("Nothing new")).toBeVisible();
		expect(card(file.name).getByText(/This file was taken in on/)).toBeVisible();
		await press(app, "Take in 1 file");
		await screen.findByText("1 file taken in");
		expect(app.session.journal.events.size).toBe(size);
		expect(arrived(app.workspace)).toHaveLength(1);
	});

	it("are compared again when another window has taken them in meanwhile", async () => {
		const disk = createMemoryDisk();
		const app = await withAnn(createMemoryVault(disk));
		answer(app.hers, "Case 1", "B1", "yes");
		const file = await app.handOver();
		await app.workspace.settle();
		await choose(app, file);
		expect(await screen.findByText("Newer")).toBeVisible();
		await takeIn(await unlockTab(createMemoryVault(disk)), file);
		expect(await screen.findByText("Nothing new")).toBeVisible();
	});

	it("are taken in once by two windows that take them in at the same moment", async () => {
		const disk = createMemoryDisk();
		const app = await withAnn(createMemoryVault(disk));
		answer(app.hers, "Case 1", "B1", "yes");
		const file = await app.handOver();
		await app.workspace.settle();
		const tabs = [await unlockTab(createMemoryVault(disk)), await unlockTab(createMemoryVault(disk))] as const;
		await act(() => Promise.all(tabs.map((tab) => takeIn(tab, file))));
		for (const tab of [app.workspace, ...tabs]) {
			expect(arrived(tab)).toHaveLength(1);
			const { journal } = await sessionOf(tab, app.session.id);
			expect(currentValue(journal, assessmentOf(app.session, "Case 1"), fieldNames.answer("B1"))).toBe("yes");
			expect(verify(journal)).toEqual([]);
		}
	});

	it("of a device that contradicts what is known raise the alarm before its words can be compared", async () => {
		const app = await withAnn();
		const file = await app.handOver();
		const card = await cardOf(app.ann);
		const other = planCard(
			app.workspace.own.journal,
			{ ...card, ...keysOf("another key") },
			{ device: "", person: "" },
		);
		if (other.ok) app.workspace.own.apply(other.value);
		await choose(app, file);
		expect(await screen.findByText(/^Alarm: the file is signed by another device/)).toBeVisible();
		await press(app, "Compare the six words");
		expect(screen.getByRole("group", { name: "There is a problem" })).toHaveTextContent(/another card came/i);
		expect(screen.queryByText("1 file can be taken in")).toBeNull();
	});

	it("are compared again when something changes on this device", async () => {
		const app = await withAnn();
		answer(app.hers, "Case 1", "B1", "yes");
		await choose(app, await app.handOver());
		expect(await screen.findByText("Newer")).toBeVisible();
		answer(app.session, "Case 1", "B1", "no");
		expect(await screen.findByText("1 conflict")).toBeVisible();
	});

	it("from before never roll anything back", async () => {
		const app = await withAnn();
		answer(app.hers, "Case 1", "B1", "yes");
		const older = await app.handOver();
		answer(app.hers, "Case 1", "B1", "no");
		await takeIn(app.workspace, await app.handOver());
		await choose(app, older);
		expect(await screen.findByText("Nothing new")).toBeVisible();
		expect(card(older.name).getByText(/This is an older file/)).toBeVisible();
		await press(app, "Take in 1 file");
		await screen.findByText("1 file taken in");
		const value = currentValue(app.session.journal, assessmentOf(app.session, "Case 1"), fieldNames.answer("B1"));
		expect(value).toBe("no");
	});

	it("say which conflicts they leave, and lead to them", async () => {
		const app = await withAnn();
		answer(app.hers, "Case 1", "B1", "yes");
		answer(app.session, "Case 1", "B1", "no");
		await choose(app, await app.handOver());
		expect(await screen.findByText(/^1 conflict: Case 1\./)).toBeVisible();
		await press(app, "Take in 1 file");
		const link = await screen.findByRole("link", { name: "Decide 1 conflict in the inspection of Anytown" });
		expect(link).toHaveAttribute("href", `/inspections/${app.session.id}/conflicts`);
		expect(conflictsOf(app.session.journal)).toHaveLength(1);
	});

	it("are taken in whole or not at all", async () => {
		const app = await withAnn();
		answer(app.hers, "Case 1", "B1", "yes");
		await choose(app, await app.handOver());
		await screen.findByText("1 file can be taken in");
		app.vault.failNext({ kind: "storage-full", detail: "QuotaExceededError" });
		await press(app, "Take in 1 file");
		expect(await screen.findByText(/There is no room left/)).toBeVisible();
		expect(arrived(app.workspace)).toEqual([]);
		await press(app, "Take in 1 file");
		expect(await screen.findByText("1 file taken in")).toBeVisible();
	});

	it("show names without folders, and without signs that turn the writing", async () => {
		const app = await openBundles("Lee", "lead-inspector");
		await choose(app, new File(["x"], "C:\\Users\\ann\\ega.\u202Etxt"));
		expect(await screen.findByRole("region", { name: "ega.\u{fffd}txt" })).toBeVisible();
	});

	it("can be left out", async () => {
		const app = await openBundles("Lee", "lead-inspector");
		await choose(app, new File(["x"], "notes.txt"));
		await screen.findByText(/Nothing can be taken in/);
		await press(app, "Leave out (notes.txt)");
		expect(screen.queryByRole("region", { name: "notes.txt" })).toBeNull();
	});

	it("of an inspection that was erased here are refused, a new pack too", async () => {
		const lee = await colleague("Lee", "lead-inspector");
		const ann = await colleague("Ann");
		await trust(ann, lee);
		const session = await lead(lee);
		const member = addMember(session, ann, ["Case 1"]);
		await takeIn(ann, await packFor(lee, session, member, await toDeviceOf(ann)));
		const reason = { service: "Anytown", reason: "Handed over" };
		expect(await eraseInspection(ann, await sessionOf(ann, session.id), reason)).toMatchObject({ ok: true });
		const inbox = createInbox(ann);
		inbox.subscribe(() => {});
		inbox.add([await packFor(lee, session, member, await toDeviceOf(ann))]);
		await vi.waitUntil(() => !inbox.state().files.some(isUnderWay));
		expect(inbox.state().files).toMatchObject([
			{ state: { outcome: { kind: "refused", problem: { kind: "erased" } } } },
		]);
	});

	it("that wait are not opened any more once the screen is left", async () => {
		const workspace = await colleague("Lee", "lead-inspector");
		const opening = workspace.exchange.open;
		const inbox = createInbox(workspace);
		const leave = inbox.subscribe(() => {});
		const open = vi.spyOn(workspace.exchange, "open").mockImplementation((...given) => {
			leave();
			return opening(...given);
		});
		inbox.add(["one.age", "two.age", "three.age"].map((name) => new File(["x"], name)));
		const kinds = () => inbox.state().files.map(({ state }) => state.kind);
		// Two are opened at once.
		await vi.waitUntil(() => kinds().filter((kind) => kind === "refused").length === 2);
		expect(kinds()).toEqual(["refused", "refused", "waiting"]);
		expect(open).toHaveBeenCalledTimes(2);
	});

	it("of a key check are called that, though they hold nothing new", async () => {
		const app = await withAnn();
		const made = await makeBundle(app.ann, {
			inspection: app.session.id,
			purpose: { kind: "key-check", member: "Ann" },
			content: (journal) => keyCheckContent(journal, app.ann.own.author.opened.device),
			to: await toDeviceOf(app.workspace),
		});
		if (!made.ok) throw new Error(made.problem.kind);
		await choose(app, made.value.file);
		const shown = card(made.value.file.name);
		expect(await shown.findByText(/^That files from this device can be opened here/)).toBeVisible();
		expect(shown.queryByText("Nothing new")).toBeNull();
	});
});

describe("a pack of an inspection that is not here", () => {
	it("is opened with its passphrase, and accepted once the words of its sender are compared", async () => {
		const app = await withPack(async () => ({ kind: "passphrase", passphrase: "one two three four five six" }));
		await choose(app, app.pack);
		await app.user.type(
			await screen.findByLabelText("Passphrase of this pack"),
			"one two three four five seven{Enter}",
		);
		expect(await screen.findByText(/This passphrase does not open the file/)).toBeVisible();
		const typed = screen.getByLabelText("Passphrase of this pack");
		await app.user.clear(typed);
		await app.user.type(typed, "One two three four five six{Enter}");
		expect(await screen.findByText("Words to compare")).toBeVisible();
		expect(screen.queryByText("Error:")).toBeNull();
		expect(card(app.pack.name).getByText("Lee (Lead inspector)")).toBeVisible();

		await press(app, "Compare the six words");
		const compare = screen.getByRole("heading", { name: "Compare the six words" });
		expect(compare.closest("section")).toHaveFocus();
		await press(app, "I have compared them with Lee, by voice or in person");
		expect(standingOf(app.workspace.own.journal, await cardOf(app.lee))).toBe("trusted");
		expect(await screen.findByText("New inspection")).toBeVisible();
		expect(screen.getByText(/Lee leads the inspection of Anytown, and has you on the team as Ann/)).toBeVisible();
		await press(app, "Take in 1 file");
		expect(await screen.findByRole("link", { name: "Join the inspection of Anytown" })).toHaveAttribute(
			"href",
			`/inspections/${app.session.id}/join`,
		);
		expect((await sessionOf(app.workspace, app.session.id)).journal.events.size).toBeGreaterThan(0);
	});

	it("can come together with the next one", async () => {
		const app = await withPack(toDeviceOf);
		await trust(app.workspace, app.lee);
		answer(app.session, "Case 1", "B1", "yes");
		const next = await packFor(app.lee, app.session, "Ann", await toDeviceOf(app.workspace));
		await choose(app, next, app.pack);
		expect(await screen.findByText("2 files can be taken in")).toBeVisible();
		expect(card(app.pack.name).getByText("New inspection")).toBeVisible();
		expect(card(next.name).getByText("Newer")).toBeVisible();
		await press(app, "Take in 2 files");
		await screen.findByText("2 files taken in");
		const session = await sessionOf(app.workspace, app.session.id);
		expect(currentValue(session.journal, assessmentOf(session, "Case 1"), fieldNames.answer("B1"))).toBe("yes");
	});
});

describe("receipts", () => {
	it("are offered for what was taken in, and mark it as arrived where it was sent", async () => {
		const app = await withAnn();
		await choose(app, await app.handOver());
		await screen.findByText("1 file can be taken in");
		await press(app, "Take in 1 file");
		await screen.findByText("1 file taken in");
		await press(app, "Make 1 receipt");
		(await screen.findByRole("link", { name: /Save handover-.*\(for Ann\)/ })).click();
		const { file, name } = downloads.at(-1) ?? { file: new Blob(), name: "" };
		const sent = () => bundleLogOf(app.ann.own.journal).sent.find(({ kind }) => kind === "hand-over");
		expect(sent()?.receipts).toEqual([]);
		await takeIn(app.ann, new File([file], name));
		expect(sent()?.receipts).toHaveLength(1);
	});

	it("can be made later from the same screen", async () => {
		const app = await withAnn();
		await takeIn(app.workspace, await app.handOver());
		await app.go("/");
		await app.go("/bundles");
		await app.user.click(await screen.findByText("Receipts for what was taken in before"));
		await app.user.click(await screen.findByRole("button", { name: "Make the receipt for Ann" }));
		expect(await screen.findByText(/^1 receipt was made\. Save it now/)).toBeVisible();
	});
});
