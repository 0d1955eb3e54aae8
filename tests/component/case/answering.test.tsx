import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fieldNames } from "#domain/assessment/answers.ts";
import { currentValue } from "#domain/journal/view.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { answer, openCase, question, reason } from "./open-case.ts";

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

	it("warns of a text that looks as if it told who a child is, once it is left, and of no other", async () => {
		const { user } = await openCase();
		const notice = () => question("B9").queryByText(/^This holds what looks like postcodes\./);
		await user.type(reason("B9"), "No visits to AB1 2CD");
		await user.tab();
		expect(notice()).toBeVisible();
		expect(question("B9").getByRole("link", { name: "Redact what was entered" })).toHaveAttribute(
			"href",
			expect.stringMatching(/\/redact$/),
		);
		await user.clear(reason("B9"));
		await user.type(reason("B9"), "No visits");
		await user.tab();
		expect(notice()).toBeNull();
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
