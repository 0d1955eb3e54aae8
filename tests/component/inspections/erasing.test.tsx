import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { bundleLogOf, planArrived, planReceipt, planSent } from "#domain/handover/bundle-log.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { verify } from "#domain/journal/chain.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { VAULT_JOURNAL } from "#vault/vault.ts";
import { openInspection } from "./open-inspection.ts";

const HEADING = "Erase an inspection";
const erase = () => screen.getByRole("button", { name: "Erase it now" });

describe("erasing an inspection", () => {
	it("asks for a reason and for the name of the service, and erases nothing without them", async () => {
		const { user, vault, session } = await openInspection("/erase", HEADING);
		await user.type(screen.getByLabelText(/Type the name of the service/), "Anyton");
		await user.click(erase());
		expect(screen.getByLabelText("Why is it erased?")).toHaveAccessibleDescription(/Enter why it is erased/);
		expect(screen.getByLabelText(/Type the name/)).toHaveAccessibleDescription(/not the name of the service/);
		expect(await vault.journals()).toEqual({ ok: true, value: [session.id] });
	});

	it("warns of a reason that looks as if it told who a child is: it stays on the certificate", async () => {
		const { user } = await openInspection("/erase", HEADING);
		await user.type(screen.getByLabelText("Why is it erased?"), "The child of 12 Mill Lane asked");
		expect(screen.getByText(/^This holds what looks like addresses\./)).toBeVisible();
	});

	it("ends on a certificate that says what remains elsewhere, and that is found again", async () => {
		const { user, vault, workspace, session, address, go } = await openInspection("/erase", HEADING);
		await user.type(screen.getByLabelText("Why is it erased?"), "Kept long enough");
		await user.type(screen.getByLabelText(/Type the name of the service/), "Anytown");
		await user.click(erase());
		await screen.findByRole("heading", { level: 1, name: "Certificate of erasure" });
		expect(address()).toBe(`/this-device/erased/${session.id}`);
		expect(await vault.journals()).toEqual({ ok: true, value: [] });
		expect(await workspace.open(session.id)).toEqual({ ok: true, value: undefined });
		for (const said of [
			/recorded on this device about Anytown/,
			"Kept long enough",
			"Robin Example",
			/stored rows? w/,
		]) {
			expect(screen.getByText(said)).toBeVisible();
		}
		expect(screen.getByText(/Outside copies made before/)).toBeVisible();
		expect(screen.getByText(/Erasing does not change the master key/)).toBeVisible();
		const print = vi.spyOn(window, "print").mockImplementation(() => {});
		await user.click(screen.getByRole("button", { name: "Print" }));
		expect(print).toHaveBeenCalledOnce();
		print.mockRestore();
		await go("/this-device");
		expect(await screen.findByRole("link", { name: /^Anytown, / })).toBeVisible();
	});

	it("leaves nothing of what was exchanged about it with colleagues, and all that was about another", async () => {
		const { user, workspace, session } = await openInspection("/erase", HEADING);
		const exchanged = (bundle: string, inspection: string) => {
			const logged = { bundle, kind: "pack", inspection, serial: 1, sha256: "0".repeat(64) } as const;
			workspace.own.apply([
				...planSent({ ...logged, member: `member of ${inspection}`, to: [], made: 1, covers: [] }),
				planReceipt(bundle, { at: 2, from: `device beside ${inspection}` }),
				...planArrived({
					...logged,
					bundle: `${bundle} back`,
					from: `device beside ${inspection}`,
					at: 3,
					brought: [],
				}),
			]);
		};
		exchanged("one", session.id);
		exchanged("two", "another");
		await user.type(screen.getByLabelText("Why is it erased?"), "Kept long enough");
		await user.type(screen.getByLabelText(/Type the name of the service/), "Anytown");
		await user.click(erase());
		await screen.findByRole("heading", { level: 1, name: "Certificate of erasure" });
		const stored = await workspace.vault.read(VAULT_JOURNAL);
		expect(JSON.stringify(stored)).not.toContain(`of ${session.id}`);
		expect(JSON.stringify(stored)).not.toContain(`beside ${session.id}`);
		expect(bundleLogOf(workspace.own.journal)).toMatchObject({
			sent: [{ bundle: "two" }],
			arrived: [{ bundle: "two back" }],
		});
		expect(verify(workspace.own.journal)).toEqual([]);
	});

	it("is refused while another window is unlocked, and marks nothing", async () => {
		const disk = createMemoryDisk();
		const { user, vault, workspace, session } = await openInspection("/erase", HEADING, createMemoryVault(disk));
		await createMemoryVault(disk).unlock("four words without meaning");
		await user.type(screen.getByLabelText("Why is it erased?"), "Kept long enough");
		await user.type(screen.getByLabelText(/Type the name of the service/), "Anytown");
		await user.click(erase());
		expect(await screen.findByRole("link", { name: /Another window of this app is unlocked/ })).toBeVisible();
		expect(await vault.journals()).toEqual({ ok: true, value: [session.id] });
		expect(workspace.own.journal.fields.has(session.id)).toBe(false);
	});

	it("is reached from the details of the inspection", async () => {
		const { user } = await openInspection("/plan", "Details of the inspection");
		await user.click(screen.getByRole("link", { name: "Erase this inspection from this device" }));
		expect(await screen.findByRole("heading", { level: 1, name: HEADING })).toBeVisible();
	});
});

describe("the day until which an inspection is kept", () => {
	it("is given with its details, and reminds in the list once it is over", async () => {
		const { user, session, go } = await openInspection("/plan", "Details of the inspection");
		const group = screen.getByRole("group", { name: "Keep until" });
		const boxes = [...group.querySelectorAll("input")];
		for (const [index, text] of ["9", "3", "2020"].entries()) await user.type(boxes[index] ?? group, text);
		await user.tab();
		await session.settle();
		await go("/");
		expect(await screen.findByText(/To be kept until 9 March 2020: decide whether to erase it/)).toBeVisible();
	});

	it("says nothing before it is over", async () => {
		const { session, go } = await openInspection("/plan", "Details of the inspection");
		session.apply([changeInspection("retention", "9999-12-31")]);
		await go("/");
		await screen.findByRole("link", { name: "Anytown" });
		expect(screen.queryByText(/To be kept until/)).toBeNull();
	});
});
