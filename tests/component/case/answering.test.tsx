import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fieldNames } from "#domain/assessment/answers.ts";
import { currentValue } from "#domain/journal/view.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { unlockTab } from "#support/render-app.tsx";
import { reviewStep } from "#support/review-step.ts";
import { answer, openCase, question } from "./open-case.ts";

const reason = (number: string) => question(number).getByLabelText("Reason and evidence");

describe("the screen of a case", () => {
	it("shows all 22 questions with their guidance, nothing answered", async () => {
		await openCase();
		const questions = document.querySelectorAll("[id^=question-]:not([id$=heading])");
		expect(questions).toHaveLength(22);
		expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
		expect(question("B1").getByText(/We expect planning for accommodation to start/)).toBeInTheDocument();
	});

	it("keeps an answer as it is given", async () => {
		const { user, session, assessment } = await openCase();
		await user.click(answer("B1", "Yes"));
		expect(currentValue(session.journal, assessment, fieldNames.answer("B1"))).toBe("yes");
		expect(answer("B1", "Yes")).toBeChecked();
	});

	it("stores what was typed on leaving the screen", async () => {
		const { user, session, assessment, go } = await openCase();
		await user.type(reason("B9"), "No visits");
		await go("/this-device");
		expect(currentValue(session.journal, assessment, fieldNames.reason("B9"))).toBe("No visits");
	});

	it("makes one entry of the history of a visit to a field, however many keys were pressed", async () => {
		const { user } = await openCase();
		await user.type(reason("B9"), "No visits at all");
		await user.tab();
		await user.click(question("B9").getByText("History of B9"));
		const entered = question("B9").getByText("No visits at all", { selector: "dd" });
		expect(entered).toBeVisible();
		expect(within(entered.closest("ol") as HTMLElement).getAllByRole("listitem")).toHaveLength(1);
	});

	it("takes back the last change", async () => {
		const { user } = await openCase();
		await user.click(answer("B9", "Yes"));
		await user.click(answer("B9", "No"));
		await user.click(question("B9").getByText("History of B9"));
		await user.click(question("B9").getByRole("button", { name: "Undo the last change" }));
		expect(answer("B9", "Yes")).toBeChecked();
	});

	it("parks an answer that no longer applies, and brings it back", async () => {
		const { user } = await openCase();
		await user.click(answer("A7", "Yes"));
		await user.type(question("A8").getByRole("textbox"), "Reading is hard");
		await user.click(answer("A7", "No"));
		expect(question("A8").getByText("Not asked")).toBeVisible();
		expect(question("A8").getByText(/is kept and does not count/)).toBeVisible();
		expect(question("A8").getByText("Reading is hard")).toBeVisible();
		await user.click(answer("A7", "Yes"));
		expect(question("A8").getByRole("textbox")).toHaveValue("Reading is hard");
	});

	it("shows markup, emoji and right-to-left text as they were typed", async () => {
		const { user } = await openCase();
		const typed = "<script>alert(1)</script> 😀 \u0645\u0631\u062d\u0628\u0627";
		await user.click(reason("B9"));
		await user.paste(typed);
		await user.tab();
		await user.click(question("B9").getByText("History of B9"));
		expect(question("B9").getByText(typed, { selector: "dd" })).toBeVisible();
	});

	it("leads from what is left to the control", async () => {
		const { user } = await openCase();
		await user.click(screen.getByText("31 left"));
		await user.click(screen.getByRole("link", { name: "B9: not answered" }));
		expect(answer("B9", "Yes")).toHaveFocus();
	});

	it("says that the case is not ready and how much is left", async () => {
		await openCase();
		const [button] = screen.getAllByRole("button", { name: "Mark ready for review" });
		expect(button).toHaveAccessibleDescription(/31 things are left to do first/);
	});

	it("gives the outcome of the Looked After Child question in the guidance's words, for the lead to confirm", async () => {
		const { user } = await openCase();
		await user.click(answer("A1", "Yes"));
		await user.click(question("A1").getByRole("radio", { name: /^Host YOT/ }));
		const responsible = question("A1").getByRole("group", { name: /responsibility for assessment/ });
		await user.click(within(responsible).getByRole("radio", { name: "No" }));
		expect(question("A1").getByText("We exclude the case from the inspection sample")).toBeVisible();
		expect(question("B1").getByText(/because the guidance excludes this case/)).toBeVisible();

		await user.click(question("A1").getByRole("button", { name: "Exclude from the sample" }));
		const dialog = screen.getByRole("dialog");
		await user.click(within(dialog).getByRole("button", { name: "Record the decision" }));
		expect(within(dialog).getByText("Give a reason")).toBeVisible();
		await user.type(within(dialog).getByRole("textbox"), "Host service");
		await user.click(within(dialog).getByRole("button", { name: "Record the decision" }));
		expect(screen.getAllByText("Excluded from the sample")[0]).toBeVisible();
	});

	it("moves between questions by key, and not while text is typed", async () => {
		const { user } = await openCase();
		await user.click(answer("B1", "Yes"));
		await user.keyboard("j");
		expect(document.activeElement?.closest("[id^=question-]")).toHaveAttribute("id", "question-B2");
		await user.click(reason("B2"));
		await user.keyboard("j");
		expect(reason("B2")).toHaveValue("j");
	});

	it("says that nothing is saved when storage fails, and keeps the text on the screen", async () => {
		const vault = createMemoryVault();
		const { user } = await openCase(vault);
		vault.failNext({ kind: "storage-full", detail: "quota" });
		await user.type(reason("B9"), "Keep me");
		await user.tab();
		expect(await screen.findByText("NOT SAVED")).toBeVisible();
		expect(reason("B9")).toHaveValue("Keep me");
		expect(await screen.findByText(/^Saved \d\d/, undefined, { timeout: 4000 })).toBeVisible();
	});
});

describe("while nothing can be saved", () => {
	it("that is said on every other screen, too", async () => {
		const vault = createMemoryVault();
		const { user, session, go } = await openCase(vault);
		await session.settle();
		const full = { ok: false, problem: { kind: "storage-full", detail: "quota" } } as const;
		const refusal = vi.spyOn(vault, "append").mockResolvedValue(full);
		await user.click(answer("B9", "Yes"));
		expect(await screen.findByText("NOT SAVED")).toBeVisible();
		await go("/");
		expect(await screen.findByRole("heading", { level: 1, name: "Inspections" })).toBeVisible();
		expect(screen.getByText("NOT SAVED")).toBeVisible();
		refusal.mockRestore();
		await user.click(screen.getByRole("button", { name: "Try to save again" }));
		expect(await screen.findByText(/^Saved \d\d/)).toBeVisible();
	});

	it("a person can take the text elsewhere, and save again at once", async () => {
		const vault = createMemoryVault();
		const { user, session } = await openCase(vault);
		await session.settle();
		const full = { ok: false, problem: { kind: "storage-full", detail: "quota" } } as const;
		const refusals = [vi.spyOn(vault, "append"), vi.spyOn(vault, "saveDraft")].map((call) =>
			call.mockResolvedValue(full),
		);
		await user.type(reason("B9"), "Keep me");
		await user.tab();
		await user.click(await screen.findByRole("button", { name: "Copy my text" }));
		expect(await navigator.clipboard.readText()).toBe("reason/B9: Keep me");
		for (const refusal of refusals) refusal.mockRestore();
		await user.click(screen.getByRole("button", { name: "Try to save again" }));
		expect(await screen.findByText(/^Saved \d\d/)).toBeVisible();
		expect(screen.queryByRole("button", { name: "Copy my text" })).toBeNull();
	});
});

describe("two tabs of one person", () => {
	it("show each other's answers", async () => {
		const disk = createMemoryDisk();
		const { session, assessment } = await openCase(createMemoryVault(disk));
		await session.settle();
		const other = await unlockTab(createMemoryVault(disk));
		const opened = await other.open(session.id);
		if (!opened.ok || !opened.value) throw new Error("The other tab has no such inspection");
		opened.value.apply([{ stream: assessment, record: assessment, field: fieldNames.answer("B3"), value: "no" }]);
		await opened.value.settle();
		await screen.findByRole("heading", { level: 1 });
		expect(answer("B3", "No")).toBeChecked();
	});

	it("put answers that did not see each other side by side, until a person decides", async () => {
		const disk = createMemoryDisk();
		const vault = createMemoryVault(disk);
		const { user, session, assessment } = await openCase(vault);
		await session.settle();
		const other = await unlockTab(createMemoryVault(disk));
		const opened = await other.open(session.id);
		if (!opened.ok || !opened.value) throw new Error("The other tab has no such inspection");
		const release = vault.hold();
		await user.click(answer("B3", "Yes"));
		opened.value.apply([{ stream: assessment, record: assessment, field: fieldNames.answer("B3"), value: "no" }]);
		await opened.value.settle();
		release();
		expect(await question("B3").findByText(/2 answers were given without seeing each other/)).toBeVisible();
		expect(screen.getAllByText("B3: answers that did not see each other")[0]).toBeInTheDocument();
		const [keep] = question("B3").getAllByRole("button", { name: /^Keep the answer of/ });
		await user.click(keep as HTMLElement);
		expect(question("B3").queryByText(/without seeing each other/)).toBeNull();
	});
});

describe("entries of two tabs that did not see each other", () => {
	it.each(["an evidence text", "a fact", "an institution"])("stay side by side: %s", async (what) => {
		const disk = createMemoryDisk();
		const vault = createMemoryVault(disk);
		const { user, session, assessment } = await openCase(vault);
		const record = what === "a fact" ? assessment : "part-1";
		if (what === "an evidence text") session.apply(planEvidence(record, assessment, 1, { question: "" }));
		if (what === "an institution") {
			const value = { kind: "institutions", parent: assessment, order: 1 };
			session.apply([{ stream: assessment, record, field: "created", value }]);
		}
		const field = { "an evidence text": "text", "a fact": "answer/age_at_release", "an institution": "answer/name" }[
			what
		];
		const change = (value: string) => ({ stream: assessment, record, field: field ?? "", value });
		await session.settle();
		const other = await unlockTab(createMemoryVault(disk));
		const opened = await other.open(session.id);
		if (!opened.ok || !opened.value) throw new Error("The other tab has no such inspection");
		const release = vault.hold();
		session.apply([change("16")]);
		opened.value.apply([change("17")]);
		await opened.value.settle();
		release();
		expect(await screen.findByText(/2 answers were given without seeing each other/)).toBeInTheDocument();
		expect(screen.getByText(/^16/, { selector: ".conflict__value" })).toBeInTheDocument();
		expect(screen.getByText(/^17/, { selector: ".conflict__value" })).toBeInTheDocument();
		const [keep] = screen.getAllByRole("button", { name: /^Keep the answer of/, hidden: true });
		await user.click(keep as HTMLElement);
		expect(screen.queryByText(/without seeing each other/)).toBeNull();
	});
});

describe("a return", () => {
	it("keeps its reason while the dialog is closed, and is refused where the case has moved on", async () => {
		const { user, session, assessment } = await openCase();
		session.apply([reviewStep(session.journal, assessment, "ready")]);
		const [button] = await screen.findAllByRole("button", { name: "Return to the assessor" });
		await user.click(button as HTMLElement);
		await user.type(within(screen.getByRole("dialog")).getByRole("textbox"), "Say more");
		await user.keyboard("{Escape}");
		await user.click(screen.getAllByRole("button", { name: "Return to the assessor" })[0] as HTMLElement);
		expect(within(screen.getByRole("dialog")).getByRole("textbox")).toHaveValue("Say more");
		session.apply([reviewStep(session.journal, assessment, "signed-off")]);
		await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Return to the assessor" }));
		expect(screen.getByText(/cannot be done in the state that the case is in/)).toBeVisible();
	});
});
