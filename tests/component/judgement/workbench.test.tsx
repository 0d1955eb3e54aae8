import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Session } from "#app/session/session.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT, planFinding } from "#domain/judgement/judgement.ts";
import { linkedTextOf, planLink } from "#domain/judgement/links.ts";
import { themesOf } from "#domain/judgement/themes.ts";
import { openInspection } from "./open-inspection.ts";

const TEXT = { record: "s1", field: "text" };

/** A strength of two sentences; three entries of the log, one against and one not placed. */
function prepare(session: Session) {
	session.apply([
		...planEvidence("e1", JUDGEMENT, 1, {
			text: "Policy of 2025",
			area: "policy",
			direction: "for",
			source: "document",
			reference: "D3",
		}),
		...planEvidence("e2", JUDGEMENT, 2, { text: "Late housing", area: "policy", direction: "against", source: "case" }),
		...planEvidence("e3", JUDGEMENT, 3, { text: "Said in passing" }),
		planFinding("s1", "strength", 1),
		{ stream: JUDGEMENT, record: "s1", field: "text", value: "The policy is clear. Staff know it." },
	]);
}

const region = (name: string) => within(screen.getByRole("region", { name }));

describe("the workbench", () => {
	it("has areas by kinds of evidence as counts, and opens a cell beside what the standard asks", async () => {
		const { user, session } = await openInspection("workbench", prepare);
		const table = screen.getByRole("table", { name: /Entries of the evidence log/ });
		expect(
			within(table)
				.getAllByRole("columnheader")
				.map((header) => header.textContent),
		).toEqual(["Area", "Written evidence", "Meetings and interviews", "Cases"]);
		const cell = within(table).getByRole("button", { name: /^Policy, written evidence: ?1 for, 0 against$/ });
		await user.click(cell);
		expect(cell).toHaveAttribute("aria-expanded", "true");
		const matrix = region("Evidence by area and kind");
		expect(matrix.getByRole("region", { name: "Policy, written evidence: For" })).toHaveTextContent("Policy of 2025");
		expect(matrix.getByText(/official wording not loaded/)).toBeVisible();
		await user.click(matrix.getByText("Themes", { selector: "span" }));
		await user.click(matrix.getByRole("checkbox", { name: "Inclusion of the child’s views" }));
		expect(themesOf(session.journal, "e1")).toEqual(["policy-views"]);
		await user.click(matrix.getByRole("button", { name: "Close" }));
		expect(cell).toHaveFocus();
	});

	it("lists what is not placed and what is thin, each with the way to mend it", async () => {
		const { user } = await openInspection("workbench", prepare);
		expect(screen.getByRole("link", { name: "Place it (Said in passing)" })).toHaveAttribute(
			"href",
			expect.stringMatching(/evidence#evidence-e3$/),
		);
		const thin = region("What is thin");
		for (const gap of [/^Provision: there is no evidence/, /^1 entry of contrary/, /^1 entry is not placed/])
			expect(thin.getByRole("link", { name: gap })).toBeVisible();
		await user.click(thin.getByRole("link", { name: "Strength 1: nothing in the log is linked to it." }));
		expect(await screen.findByRole("textbox", { name: "Strength 1" })).toHaveFocus();
	});

	it("marks the themes as not official, and shows those without evidence as no failing", async () => {
		await openInspection("workbench", prepare);
		const guidance = region("What the standard asks, and themes to look for");
		expect(guidance.getAllByText("Not official; drawn from the effective practice guide.")).toHaveLength(3);
		expect(guidance.getAllByText("nothing is tagged with it yet")).toHaveLength(24);
	});

	it("asks the lead for an answer to contrary evidence, and keeps it", async () => {
		const { user } = await openInspection("workbench", prepare);
		const contrary = region("Contrary evidence");
		expect(contrary.getByRole("heading", { name: "Not answered (1)" })).toBeVisible();
		await user.click(contrary.getByRole("button", { name: "Answer to “Late housing”" }));
		await user.type(contrary.getByRole("textbox"), "It is one case of three.");
		await user.click(contrary.getByRole("button", { name: "Done with “Late housing”" }));
		expect(contrary.getByText("All contrary evidence is answered.")).toBeVisible();
		expect(contrary.getByText("Answered (1)")).toBeVisible();
		expect(region("What is thin").queryByRole("link", { name: /contrary/ })).toBeNull();
	});
});

describe("the evidence of a sentence", () => {
	const strength = () => within(screen.getByRole("group", { name: "Evidence for each sentence of Strength 1" }));

	it("is picked from the log, removed and put back", async () => {
		const { user, session } = await openInspection("judgement", prepare);
		await user.click(strength().getByRole("button", { name: "Add evidence to “Staff know it.”" }));
		const dialog = within(screen.getByRole("dialog", { name: "Which evidence does it rest on?" }));
		await user.click(dialog.getByRole("checkbox", { name: "Policy of 2025" }));
		await user.click(dialog.getByRole("button", { name: "Done" }));
		expect(linkedTextOf(session.journal, TEXT)?.sentences.map(({ links }) => links.length)).toEqual([0, 1]);
		await user.click(strength().getByRole("button", { name: "Remove the link to “Policy of 2025”" }));
		expect(strength().getByRole("button", { name: "Add evidence to “Staff know it.”" })).toHaveFocus();
		await user.click(strength().getByText("Removed links (1)"));
		await user.click(strength().getByRole("button", { name: "Put back to “Staff know it.”" }));
		expect(strength().getByRole("link", { name: "Policy of 2025" })).toBeVisible();
	});

	it("is kept when the sentence changes, and confirmed for the sentence as it stands", async () => {
		const { user, session } = await openInspection("judgement", (opened) => {
			prepare(opened);
			opened.apply(planLink(opened.journal, "l1", TEXT, "The policy is clear.", "e1"));
		});
		const box = screen.getByRole("textbox", { name: "Strength 1" });
		await user.clear(box);
		await user.type(box, "The policy is plain.");
		await user.tab();
		expect(strength().getByText("It was: “The policy is clear.”")).toBeVisible();
		await user.selectOptions(strength().getByRole("combobox"), "The policy is plain.");
		await user.click(strength().getByRole("button", { name: /^Confirm/ }));
		expect(linkedTextOf(session.journal, TEXT)).toMatchObject({ sentences: [{ links: [{ id: "l1" }] }], changed: [] });
	});

	it("says at the entry where it is used, and at the sentence that the entry was removed", async () => {
		const { user, goTo } = await openInspection("evidence", (opened) => {
			prepare(opened);
			opened.apply(planLink(opened.journal, "l1", TEXT, "Staff know it.", "e1"));
		});
		const entry = within(document.getElementById("evidence-e1") ?? document.body);
		await user.click(entry.getByText("Where is this used?"));
		expect(entry.getByRole("link", { name: "Strength 1" }).closest("li")).toHaveTextContent("Staff know it.");
		await user.click(screen.getByRole("button", { name: "Remove evidence 1" }));
		await goTo("judgement");
		expect(strength().getByText("This entry was removed from the evidence log.")).toBeVisible();
	});
});

describe("what would have to be false for the rating to be wrong", () => {
	it("is asked before the rating, and every answer is kept", async () => {
		const { user } = await openInspection("judgement");
		const asked = region("What would have to be false for this rating to be wrong?");
		const box = asked.getByRole("textbox", { name: "Your answer" });
		await user.type(box, "That homes were held.");
		await user.tab();
		await user.clear(box);
		await user.type(box, "That staff knew.");
		await user.tab();
		await user.click(asked.getByText("What was answered, and when (2)"));
		expect(asked.getAllByText("That homes were held.")).toHaveLength(2);
	});
});
