import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { startPractice } from "#app/inspections/start-practice.ts";
import { bundleLogOf } from "#domain/handover/bundle-log.ts";
import { planRevocation } from "#domain/handover/change-device-book.ts";
import { deviceBookOf } from "#domain/handover/device-book.ts";
import { changeInspection, PLAN } from "#domain/inspection/inspection.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { recipientOf } from "#exchange/recipients.ts";
import { followDownloads } from "#support/downloads.ts";
import { makeDeviceKeys } from "#support/memory-device.ts";
import { renderApp } from "#support/render-app.tsx";
import { openAsMember } from "./open-as-member.ts";

const downloads = followDownloads();

async function open() {
	const app = await openAsMember();
	await app.go(`${app.address}/hand-over`);
	await screen.findByRole("heading", { level: 1, name: "Hand-over" });
	return app;
}

async function make({ user }: Awaited<ReturnType<typeof open>>) {
	await user.click(screen.getByRole("button", { name: "Make the file" }));
	await screen.findByText("The file is made. Send it to the lead inspector.");
}

describe("handing work over", () => {
	it("says what goes and to whom, and seals it to the lead and the office with what is still being typed", async () => {
		const office = await makeDeviceKeys("office");
		const spareKey = recipientOf(office.publicKeys.sealing);
		const app = await open();
		act(() => app.session.apply([changeInspection("spare-recipient", spareKey)]));
		expect(screen.getByText("Case 1: Allocated, not started. It is not ready, and goes as it is.")).toBeVisible();
		expect(screen.getByText("Lee, on the device whose words you compared")).toBeVisible();
		expect(screen.getByText("The office, with its spare key")).toBeVisible();
		expect(screen.getByText(/^What you recorded beside your cases goes with it: evidence/)).toBeVisible();
		act(() => app.session.apply(planEvidence("item", JUDGEMENT, 1, { text: "In the policy" })));
		app.session.type({ stream: "assessment-1", record: "assessment-1", field: "reason/B1" }, "Seen late");
		await make(app);

		const { file, name } = await vi.waitUntil(() => downloads[0]);
		expect(name).toMatch(/^handover-[0-9a-f]{8}\.age$/);
		for (const { sealing } of [app.lee.keys, office]) {
			const opened = await openBundle(file, { kind: "device", sealing });
			if (!opened.ok) throw new Error(opened.problem.kind);
			const { header, events } = opened.value;
			expect(header.purpose).toEqual({ kind: "hand-over", member: app.self });
			expect(header.streams).toEqual([PLAN, "assessment-1", JUDGEMENT]);
			const values = events.map(({ value }) => value?.value);
			expect(values).toEqual(expect.arrayContaining(["Seen late", "In the policy"]));
		}
	});

	it("waits for the receipt, and then offers to remove the inspection from the device", async () => {
		const app = await open();
		act(() => app.session.apply(planEvidence("item", JUDGEMENT, 1, { text: "In the policy" })));
		expect(screen.getByText(/^Case 1: \d changes$/)).toBeVisible();
		expect(screen.getByText("What you recorded beside your cases: 2 changes")).toBeVisible();
		await make(app);
		expect(screen.getByText(/^Now it waits for the receipt/)).toBeVisible();
		const table = within(screen.getByRole("table", { name: "Files made for colleagues" }));
		expect(table.getByRole("row", { name: /^Your work .* Waiting for the receipt/ })).toBeVisible();
		expect(screen.queryByRole("link", { name: "Erase this inspection from this device" })).toBeNull();

		app.takeInReceipt();
		expect(table.getByRole("row", { name: /^Your work .* Arrived, receipt taken in/ })).toBeVisible();
		await app.user.click(screen.getByRole("link", { name: "Erase this inspection from this device" }));
		expect(await screen.findByRole("heading", { level: 1, name: "Erase an inspection" })).toBeVisible();
		expect(screen.getByText(/^Everything that you recorded here has arrived/)).toBeVisible();
		expect(screen.queryByRole("checkbox")).toBeNull();
	});

	it("is not possible while no device of the lead is trusted, and says what to do", async () => {
		const { workspace } = await open();
		const [lee] = deviceBookOf(workspace.own.journal);
		const revoked = lee && planRevocation(lee, "The laptop was lost");
		act(() => workspace.own.apply(revoked?.ok ? revoked.value : []));
		expect(screen.getByText(/^Nobody yet: the device of the lead inspector is not known here/)).toBeVisible();
		expect(screen.queryByRole("button", { name: "Make the file" })).toBeNull();
	});

	it("makes no file where it cannot be recorded, and says so", async () => {
		const app = await open();
		app.vault.failNext({ kind: "storage-full", detail: "no room" });
		await app.user.click(screen.getByRole("button", { name: "Make the file" }));
		expect(await screen.findByText(/No file was made\. There is no room left on this device/)).toBeVisible();
		expect(downloads).toEqual([]);
		expect(bundleLogOf(app.workspace.own.journal).sent).toEqual([]);
	});

	it("is not for practice", async () => {
		const { workspace, go } = await renderApp("/this-device");
		const started = await startPractice(workspace);
		if (!started.ok) throw new Error(started.problem.kind);
		await go(`/inspections/${started.value.id}/hand-over`);
		expect(await screen.findByText(/^Practice is not handed over/)).toBeVisible();
		expect(screen.queryByRole("button", { name: /Make/ })).toBeNull();
	});
});

describe("erasing what has not arrived", () => {
	it("says what would be lost, and erases only once that is confirmed", async () => {
		const { user, go, address, vault } = await openAsMember();
		await go(`${address}/erase`);
		await screen.findByRole("heading", { level: 1, name: "Erase an inspection" });
		expect(screen.getByText(/^Case 1: \d changes$/)).toBeVisible();
		await user.type(screen.getByLabelText("Why is it erased?"), "Left the team");
		await user.type(screen.getByLabelText(/Type the name of the service/), "Anytown");
		await user.click(screen.getByRole("button", { name: "Erase it now" }));
		expect(screen.getByRole("link", { name: /^Confirm that what has not arrived is to be lost/ })).toBeVisible();
		expect(await vault.journals()).toMatchObject({ value: [expect.any(String)] });

		await user.click(screen.getByRole("checkbox", { name: "Erase it although it has not arrived anywhere else" }));
		await user.click(screen.getByRole("button", { name: "Erase it now" }));
		await screen.findByRole("heading", { level: 1, name: "Certificate of erasure" });
		expect(await vault.journals()).toEqual({ ok: true, value: [] });
	});
});
