import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { bundleLogOf, planReceipt } from "#domain/handover/bundle-log.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { changeInspection, planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { BundleKey } from "#exchange/open-age.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { followDownloads } from "#support/downloads.ts";
import { openInspection } from "../inspections/open-inspection.ts";
import { trustColleague } from "./trusted-colleague.ts";

const downloads = followDownloads();

/** An inspection led from here, with Ann, whose device is trusted, and Ben, whose is not known; Ann has Case 1 of two. */
async function open() {
	const app = await openInspection("", "Anytown");
	const ann = await trustColleague(app.workspace, "Ann");
	const { session } = app;
	const address = `/inspections/${session.id}/hand-over`;
	act(() => {
		session.apply([
			...planMember("ann", "Ann", "local-assessor", 2, ann.card.person),
			...planMember("ben", "Ben", "inspector", 3),
			...["Case 1", "Case 2"].flatMap((reference, index) =>
				planCase(
					{ case: `case-${index + 1}`, assessment: `assessment-${index + 1}` },
					reference,
					currentInstrument,
					index + 1,
				),
			),
		]);
		const allocated = planAllocation(session.journal, { sampleCase: "case-1", member: "ann" });
		if (allocated.ok) session.apply([allocated.value]);
	});
	const toHandOver = async () => {
		await app.go(address);
		await screen.findByRole("heading", { level: 1, name: "Hand-over" });
	};
	const toPack = async (member: string, name: string) => {
		await app.go(`${address}/${member}`);
		await screen.findByRole("heading", { level: 1, name: `Pack for ${name}` });
	};
	return { ...app, ann, toHandOver, toPack };
}

/** What is said of a member on the screen of the hand-over. */
function about(name: string) {
	const section = screen.getByRole("heading", { level: 2, name: new RegExp(`${name}$`) }).closest("section");
	return within(section as HTMLElement);
}

async function readDownload(key: BundleKey) {
	const { file } = await vi.waitUntil(() => downloads[0]);
	const opened = await openBundle(file, key);
	if (!opened.ok) throw new Error(opened.problem.kind);
	return opened.value;
}

describe("packs", () => {
	it("are listed by member, with device, cases, and whether the last one arrived", async () => {
		const { toHandOver, workspace, session, toPack, user } = await open();
		await toHandOver();
		expect(about("Ann").getByText("Known, and its words were compared")).toBeVisible();
		expect(about("Ann").getByText("Case 1")).toBeVisible();
		expect(about("Ann").getByText("None made")).toBeVisible();
		expect(about("Ben").getByText("Not known yet")).toBeVisible();
		const toPlan = about("Ben").getByRole("link", { name: "Say which device is theirs (Ben)" });
		expect(toPlan).toHaveAttribute("href", `/inspections/${session.id}/plan`);
		expect(about("Ben").getByText("None allocated")).toBeVisible();

		await toPack("ann", "Ann");
		await user.click(screen.getByRole("button", { name: "Make the pack" }));
		await screen.findByText(/The pack for Ann is made/);
		await toHandOver();
		expect(about("Ann").getByText(/^Made .*, no receipt yet\.$/)).toBeVisible();
		const table = within(screen.getByRole("table", { name: "Files made for colleagues" }));
		expect(table.getByRole("row", { name: /Pack for Ann .* Waiting for the receipt/ })).toBeVisible();

		const [pack] = bundleLogOf(workspace.own.journal).sent;
		act(() => workspace.own.apply([planReceipt(pack?.bundle ?? "", { at: Date.now(), from: "ann" })]));
		expect(about("Ann").getByText(/^Made .*, receipt taken in .*\.$/)).toBeVisible();
		act(() => session.apply([changeInspection("ruling-reason", "Read to the letter.")]));
		expect(about("Ann").getByText(/Something has changed since\.$/)).toBeVisible();
	});

	it("say what is in them, what is not, and open with the member's device alone", async () => {
		const { ann, user, toPack, session } = await open();
		await toPack("ann", "Ann");
		expect(screen.getByText("1 case with everything recorded there: Case 1.")).toBeVisible();
		expect(screen.getByText("All other cases: not even their references.")).toBeVisible();
		expect(screen.getByRole("radio", { name: "To the device of Ann" })).toBeChecked();
		await user.click(screen.getByRole("button", { name: "Make the pack" }));
		await screen.findByText(/The pack for Ann is made/);

		const { header, events } = await readDownload({ kind: "device", sealing: ann.keys.sealing });
		expect(downloads.map(({ name }) => name)).toEqual([expect.stringMatching(/^handover-[0-9a-f]{8}\.age$/)]);
		expect(header).toMatchObject({ inspection: session.id, serial: 1, streams: ["plan", "assessment-1"] });
		expect(header.purpose).toEqual({ kind: "pack", member: "ann", service: "Anytown", spareRecipient: "" });
		expect(header.to).toEqual([{ device: ann.card.device, recipient: ann.card.recipient }]);
		expect(JSON.stringify(events)).not.toContain("Case 2");
	});

	it("for a first contact open with a passphrase that is shown once and is in no file name", async () => {
		const { user, toPack, toHandOver } = await open();
		await toPack("ben", "Ben");
		await user.click(screen.getByRole("button", { name: "Make the pack and show its passphrase" }));
		const list = await screen.findByRole("list", { name: "Passphrase that opens the file" });
		const listed = within(list)
			.getAllByRole("listitem")
			.map((word) => word.textContent);
		expect(listed).toHaveLength(6);
		expect(screen.getByText(/Never send them with the file/)).toBeVisible();
		const { header } = await readDownload({ kind: "passphrase", passphrase: listed.join(" ") });
		expect(header.to).toEqual([]);
		await toHandOver();
		await toPack("ben", "Ben");
		expect(screen.queryByRole("list", { name: "Passphrase that opens the file" })).toBeNull();
		expect(screen.getByText(/^A device from which Ben erased the inspection cannot take it in again/)).toBeVisible();
	});

	it("are made for all whose device is trusted, as files of their own", async () => {
		const { user, workspace, session, toHandOver } = await open();
		const cem = await trustColleague(workspace, "Cem");
		act(() => session.apply(planMember("cem", "Cem", "inspector", 4, cem.card.person)));
		await toHandOver();
		expect(screen.getByText(/^Not for Ben:/)).toBeVisible();
		await user.click(screen.getByRole("button", { name: "Make 2 packs" }));
		await screen.findByText("2 packs were made. Save each of them now.");
		for (const name of ["Ann", "Cem"])
			expect(screen.getByRole("rowheader", { name: `Pack for ${name}` })).toBeVisible();
		await user.click(await screen.findByRole("link", { name: /\(for Ann\)/ }));
		await user.click(await screen.findByRole("link", { name: /\(for Cem\)/ }));
		expect(bundleLogOf(workspace.own.journal).sent.map(({ member }) => member)).toEqual(["ann", "cem"]);
	});

	it("are not made where typing cannot be stored, and nothing says that one was", async () => {
		const { user, vault, workspace, toPack } = await open();
		await toPack("ann", "Ann");
		vault.failNext({ kind: "storage-full", detail: "no room" });
		await user.click(screen.getByRole("button", { name: "Make the pack" }));
		expect(await screen.findByText(/No file was made\. There is no room left/)).toBeVisible();
		expect(downloads).toEqual([]);
		expect(bundleLogOf(workspace.own.journal).sent).toEqual([]);
	});
});
