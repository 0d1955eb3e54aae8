import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { hashNow } from "#app/reports/compose-document.ts";
import { newId, type Session } from "#app/session/session.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { coversOf, planIssue } from "#domain/report/issued-document.ts";
import { codeOf } from "#domain/report/provenance.ts";
import { openInspection } from "../judgement/open-inspection.ts";

const summary = { kind: "yjs-summary", case: "", audience: "internal" } as const;

/** A copy of the internal summary that is recorded, and the policy as it was written since. */
function issueAndChange({ journal, apply }: Session): string {
	const hash = hashNow(journal, summary) ?? "";
	const made = { ...summary, format: "pdf", isProtected: true, hash, file: "a".repeat(64), covers: coversOf(journal) };
	apply([
		planIssue(newId(), made, 1),
		{ stream: JUDGEMENT, record: JUDGEMENT, field: narrativeField("policy"), value: "Clear." },
	]);
	return codeOf(hash);
}

async function openCheck() {
	const opened = await openInspection("reports");
	const code = issueAndChange(opened.session);
	await opened.user.click(screen.getByRole("link", { name: "Check a document" }));
	await screen.findByRole("heading", { level: 1, name: "Check a document" });
	const press = () => opened.user.click(screen.getByRole("button", { name: "Check" }));
	return { ...opened, code, press };
}

describe("checking a document", () => {
	it("by its code says who made a copy of it, and what has changed since, with the way there", async () => {
		const { user, code, press, address, session } = await openCheck();
		await user.type(screen.getByLabelText("Code of the document"), code.toLowerCase().replace("-", ""));
		await press();
		expect(await screen.findByText("A copy with this code was made here.")).toBeVisible();
		expect(screen.getByText("The inspection says something else now.")).toBeVisible();
		expect(screen.getByText(/^Copy 1, exported by Robin Example on/)).toBeVisible();
		expect(screen.getByText("Policy: changed")).toBeVisible();
		expect(screen.getByText("1 entry reads differently, in 1 place:")).toBeVisible();
		await user.click(screen.getByRole("link", { name: "Judgement" }));
		await screen.findByRole("heading", { level: 1, name: "Judgement" });
		expect(address()).toBe(`/inspections/${session.id}/judgement`);
	});

	it("by a file that says what the inspection says now, but is not the one that was made", async () => {
		const { user, press, session } = await openCheck();
		const page = `<!doctype html><meta content="sha-256:${hashNow(session.journal, summary)}">`;
		await user.upload(screen.getByLabelText("File of the document"), new File([page], "summary.html"));
		await press();
		expect(await screen.findByText("No copy of it is recorded on this device.")).toBeVisible();
		expect(screen.getByText("It says what the inspection says now.")).toBeVisible();
	});

	it("says in plain words what is wrong with what was given", async () => {
		const { user, press } = await openCheck();
		const summaryText = () => screen.getByRole("group", { name: "There is a problem" }).textContent;
		await press();
		expect(summaryText()).toContain("Choose a file, or type a code");
		const code = screen.getByLabelText("Code of the document");
		await user.type(code, "7F3K9-QRU2M");
		await press();
		expect(summaryText()).toContain("No code has U in it.");
		await user.clear(code);
		await user.type(code, "7F3K9");
		await press();
		expect(summaryText()).toContain("A code has ten letters and figures; this one has 5.");
		await user.clear(code);
		await user.upload(screen.getByLabelText("File of the document"), new File([], "empty.pdf"));
		await press();
		expect(summaryText()).toContain("The file is empty.");
	});

	it("that nothing here knows says that this proves nothing", async () => {
		const { user, press } = await openCheck();
		await user.type(screen.getByLabelText("Code of the document"), "00000-00000");
		await press();
		expect(await screen.findByText("Not known on this device")).toBeVisible();
		expect(screen.getByText(/does not prove it forged/)).toBeVisible();
	});
});
