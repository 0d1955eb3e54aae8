import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Session } from "#app/session/session.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import type { Event } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { createMemoryDisk, journalIn } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp } from "#support/render-app.tsx";
import {
	addMember,
	answer,
	colleague,
	handedOver,
	lead,
	packFor,
	sessionOf,
	takeIn,
	toDeviceOf,
	trust,
} from "./colleagues.ts";

/** A lead's device that has taken in what Ann handed over of Case 1. */
async function withWorkOfAnn() {
	const disk = createMemoryDisk();
	const app = await renderApp("/this-device", { vault: createMemoryVault(disk) });
	const { workspace } = app;
	workspace.setPerson("Lee", "lead-inspector");
	const ann = await colleague("Ann");
	await trust(workspace, ann);
	await trust(ann, workspace);
	const session = await lead(workspace);
	const member = addMember(session, ann, ["Case 1"]);
	await takeIn(ann, await packFor(workspace, session, member, await toDeviceOf(ann)));
	answer(await sessionOf(ann, session.id), "Case 1", "B1", "yes");
	const file = await handedOver(ann, workspace, session.id, member);
	await act(() => takeIn(workspace, file));
	const goTo = (place: string) => app.go(`/inspections/${session.id}/${place}`);
	return { ...app, disk, session, goTo };
}

const device = (name: string) => within(screen.getByRole("region", { name }));

/** What Ann entered last. */
function lastOfAnn({ journal }: Session): Event {
	const last = [...journal.events.values()].findLast(({ stream }) => stream !== PLAN);
	if (!last) throw new Error("Ann has entered nothing");
	return last;
}

describe("the history of a field", () => {
	it("says by which file of whom an entry came", async () => {
		const { user, goTo, session } = await withWorkOfAnn();
		answer(session, "Case 1", "B1", "no");
		await goTo("cases/Case-1");
		const history = await screen.findByText("History of B1");
		await user.click(history);
		const [came, own] = within(history.closest("details") as HTMLElement).getAllByRole("listitem");
		expect(came).toHaveTextContent(/Came with file 1 from Ann, taken in/);
		expect(own).not.toHaveTextContent(/Came with/);
	});
});

describe("what came from where", () => {
	it("is said of each device: its entries, its files, and that nothing is missing", async () => {
		const { goTo } = await withWorkOfAnn();
		await goTo("integrity");
		await screen.findByRole("heading", { level: 1, name: "What came from where" });
		expect(device("Lee (This device)").getByText("None: its entries were made here.")).toBeVisible();
		expect(device("Ann").getByText(/^1 file, the last one number 1/)).toBeVisible();
		expect(device("Ann").getAllByText("None")).toHaveLength(2);
	});

	it("shows what is missing of a device's history", async () => {
		const { goTo, session } = await withWorkOfAnn();
		const last = lastOfAnn(session);
		const seq = last.seq + 2;
		act(() => void add(session.journal, [{ ...last, seq, id: `${last.writer}:${last.stream}:${seq}` }]));
		await goTo("integrity");
		expect(await screen.findByText(`Entry ${seq - 1} in Case 1 is missing`)).toBeVisible();
		expect(screen.getByText(/Ask for a new file from this device/)).toBeVisible();
	});

	it("is verified from the disk when asked to, with result and time", async () => {
		const { user, goTo, disk, session } = await withWorkOfAnn();
		await goTo("integrity");
		await screen.findByRole("heading", { level: 1, name: "What came from where" });
		const verify = () => user.click(screen.getByRole("button", { name: "Verify everything that came" }));
		await verify();
		expect(await screen.findByText(/^Verified on .*: \d+ entries of 2 devices\. All of it is whole\.$/)).toBeVisible();
		const last = lastOfAnn(session);
		journalIn(disk, session.id).events.set(last.id, { ...last, value: { salt: "00", value: "altered" } });
		await verify();
		expect(await screen.findByText("1 entry does not hold what was written at first.")).toBeVisible();
	});
});
