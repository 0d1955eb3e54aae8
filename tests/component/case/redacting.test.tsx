import { cleanup, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { changeInspection, INSPECTION, PLAN, planMember } from "#domain/inspection/inspection.ts";
import { entriesWith } from "#domain/inspection/plan-redaction.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { renderApp, unlockTab } from "#support/render-app.tsx";
import { openCase, question } from "./open-case.ts";

const HEADING = "Redact what was entered";
const NAME = "Jordan Example";

type OpenCase = Awaited<ReturnType<typeof openCase>>;

/** The case with a name in the reason for B1, written over since, and once more in the evidence log. */
async function caseWithName() {
	const app = await openCase(createMemoryVault(createMemoryDisk()));
	const { session, assessment } = app;
	const reason = { stream: assessment, record: assessment, field: "reason/B1" };
	session.apply([
		{ ...reason, value: `${NAME} was told` },
		{ ...reason, value: "The child was told" },
		{ stream: "judgement", record: "judgement", field: "narrative/policy", value: `As for ${NAME}` },
	]);
	await session.settle();
	return app;
}

/** The ways from the entries of B1's history to redacting them, the oldest first. */
async function waysFromHistory({ user }: OpenCase): Promise<readonly string[]> {
	await user.click(question("B1").getByText("History of B1"));
	const links = await question("B1").findAllByRole("link", { name: /^Redact Reason and evidence/ });
	return links.map((link) => link.getAttribute("href") ?? "");
}

async function redact({ user }: OpenCase, reason = "A name was typed by mistake") {
	await user.type(screen.getByLabelText("Why is it redacted?"), reason);
	await user.click(screen.getByRole("button", { name: /^Redact \d/ }));
	await user.click(await screen.findByRole("button", { name: "Redact for good" }));
	await screen.findByRole("heading", { level: 1, name: "Certificate of redaction" });
}

describe("redacting an entry", () => {
	it("begins at its history with that entry chosen, and finds the same words everywhere in the inspection", async () => {
		const app = await caseWithName();
		const [way = ""] = await waysFromHistory(app);
		await app.go(way);
		expect(screen.getByRole("heading", { level: 1, name: HEADING })).toHaveFocus();
		expect(screen.getByRole("checkbox", { name: `B1: Reason and evidence: ${NAME} was told` })).toBeChecked();
		expect(screen.getByRole("checkbox", { name: "B1: Reason and evidence: The child was told" })).not.toBeChecked();
		expect(app.address()).not.toContain("Jordan");

		await app.user.type(screen.getByLabelText("Words to look for"), "jordan");
		await app.user.click(screen.getByRole("button", { name: "Look for them" }));
		expect(
			screen.getByText(
				"2 entries of this inspection hold these words, 1 of them in other places than the one you came from.",
			),
		).toBeVisible();
		expect(screen.getByRole("checkbox", { name: new RegExp(`what you found: As for ${NAME}`) })).toBeChecked();
		await redact(app);
		expect(entriesWith(app.session.journal, NAME)).toEqual([]);
	});

	it("ends on a certificate without the words, which leads to what has to be written anew and is found again", async () => {
		const app = await caseWithName();
		await app.go(`/inspections/${app.session.id}/redact`);
		await app.user.type(screen.getByLabelText("Words to look for"), NAME);
		await app.user.click(screen.getByRole("button", { name: "Look for them" }));
		await redact(app);
		for (const said of [
			"A name was typed by mistake",
			"Robin Example",
			/taken out of both copies/,
			/Outside copies made before/,
		])
			expect(screen.getByText(said)).toBeVisible();
		expect(document.body).not.toHaveTextContent(NAME);
		expect(screen.getAllByRole("link", { name: /^Judgement: / })).toHaveLength(1);
		const print = vi.spyOn(window, "print").mockImplementation(() => {});
		await app.user.click(screen.getByRole("button", { name: "Print" }));
		expect(print).toHaveBeenCalledOnce();
		print.mockRestore();
		await app.go(`/inspections/${app.session.id}`);
		expect(await screen.findByRole("link", { name: HEADING })).toHaveAccessibleDescription(/1 redaction$/);
		await app.user.click(screen.getByRole("link", { name: HEADING }));
		expect(await screen.findByRole("link", { name: /^2 entries, / })).toBeVisible();
	});

	it("leaves “Redacted” in the history, with the way to the certificate, and nothing to undo to", async () => {
		const app = await caseWithName();
		const [way = ""] = await waysFromHistory(app);
		await app.go(way);
		await redact(app);
		await app.go(app.caseAddress);
		await app.user.click(question("B1").getByText("History of B1"));
		const [entry] = await question("B1").findAllByRole("listitem");
		expect(within(entry as HTMLElement).getByRole("link", { name: "Certificate of redaction" })).toBeVisible();
		expect(document.body).not.toHaveTextContent(NAME);
		await app.user.click(question("B1").getByRole("button", { name: "Undo the last change" }));
		expect(question("B1").getByText("There is nothing more to take back.")).toBeVisible();
	});

	it("says at the field that what stood there was redacted, and a text written anew takes its place", async () => {
		const app = await caseWithName();
		const ways = await waysFromHistory(app);
		await app.go(ways.at(-1) ?? "");
		await redact(app);
		await app.user.click(screen.getByRole("link", { name: "Case A: B1: Reason and evidence" }));
		await screen.findByRole("heading", { level: 1, name: "Case A" });
		expect(question("B1").getByText(/What stood here was redacted/)).toBeVisible();
		const box = question("B1").getByLabelText("Reason and evidence");
		expect(box).toHaveValue("");
		await app.user.type(box, "The mother was told");
		await app.user.tab();
		expect(question("B1").queryByText(/What stood here was redacted/)).toBeNull();
	});

	it("asks for a reason that does not say it again, and redacts nothing without one", async () => {
		const app = await caseWithName();
		await app.go(`/inspections/${app.session.id}/redact`);
		await app.user.type(screen.getByLabelText("Words to look for"), "jordan");
		await app.user.click(screen.getByRole("button", { name: "Look for them" }));
		const submit = () => app.user.click(screen.getByRole("button", { name: "Redact 2 entries" }));
		const reason = screen.getByLabelText("Why is it redacted?");
		await submit();
		expect(reason).toHaveAccessibleDescription(/Enter why it is redacted/);
		await app.user.type(reason, "It said Jordan");
		await submit();
		expect(reason).toHaveAccessibleDescription(/The reason holds the words that you looked for/);
		expect(entriesWith(app.session.journal, NAME)).toHaveLength(2);
	});

	it("is for who wrote the entry or leads; others are told whom to ask", async () => {
		const disk = createMemoryDisk();
		const app = await openCase(createMemoryVault(disk));
		const { session, assessment } = app;
		session.apply([
			...planMember("member-2", "Kim Lead", "lead-inspector", 2),
			{ stream: assessment, record: assessment, field: "reason/B1", value: NAME },
		]);
		await session.settle();
		app.vault.crash();
		const vault = createMemoryVault(disk);
		const other = await unlockTab(vault);
		other.own.apply([
			{
				stream: "own",
				record: "person",
				field: "person",
				value: { id: "somebody", name: "Sam Other", role: "inspector" },
			},
		]);
		await other.settle();
		await vault.lock();
		cleanup();
		const theirs = await renderApp(`/inspections/${session.id}/redact`, { vault });
		await theirs.user.type(screen.getByLabelText("Words to look for"), "jordan");
		await theirs.user.click(screen.getByRole("button", { name: "Look for them" }));
		expect(screen.getByText(/Ask Robin Example or Kim Lead\./)).toBeVisible();
		expect(screen.queryByRole("checkbox")).toBeNull();
	});

	it("is refused while another window is unlocked, and changes nothing", async () => {
		const disk = createMemoryDisk();
		const app = await openCase(createMemoryVault(disk));
		app.session.apply([changeInspection("service", NAME)]);
		await unlockTab(createMemoryVault(disk));
		await app.go(`/inspections/${app.session.id}/redact`);
		await app.user.type(screen.getByLabelText("Words to look for"), "jordan");
		await app.user.click(screen.getByRole("button", { name: "Look for them" }));
		await app.user.type(screen.getByLabelText("Why is it redacted?"), "A slip");
		await app.user.click(screen.getByRole("button", { name: "Redact 1 entry" }));
		await app.user.click(await screen.findByRole("button", { name: "Redact for good" }));
		expect(await screen.findByRole("link", { name: /Another window of this app is unlocked/ })).toBeVisible();
		expect(entriesWith(app.session.journal, NAME)).toMatchObject([
			{ stream: PLAN, record: INSPECTION, field: "service" },
		]);
	});

	it("says so where it cannot be stored, and is stored with the next attempt", async () => {
		const app = await openCase();
		const { session, vault, user } = app;
		session.apply([changeInspection("service", NAME)]);
		await app.go(`/inspections/${session.id}/redact`);
		await user.type(screen.getByLabelText("Words to look for"), "jordan");
		await user.click(screen.getByRole("button", { name: "Look for them" }));
		await user.type(screen.getByLabelText("Why is it redacted?"), "A slip");
		await user.click(screen.getByRole("button", { name: "Redact 1 entry" }));
		vault.failNext({ kind: "storage-full", detail: "0 bytes left" });
		await user.click(await screen.findByRole("button", { name: "Redact for good" }));
		expect(await screen.findByRole("link", { name: /There is no room left/ })).toBeVisible();
		expect(await session.settle()).toMatchObject({ ok: true });
		const stored = await vault.read(session.id);
		expect(JSON.stringify(stored)).not.toContain(NAME);
	});
});
