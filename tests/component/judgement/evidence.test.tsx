import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { inspectionEvidenceOf, planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { practiceExamplesOf } from "#domain/judgement/practice-examples.ts";
import { openInspection, writeElsewhere } from "./open-inspection.ts";

const add = () => screen.getByRole("button", { name: "Add evidence" });
const log = () => within(screen.getByRole("main")).getAllByRole("heading", { level: 2 });

describe("the evidence log", () => {
	it("takes an entry field by field, without a button that saves", async () => {
		const { user, session } = await openInspection("evidence");
		expect(screen.getByText("Nothing has been recorded yet.")).toBeVisible();
		await user.click(add());
		expect(screen.getByRole("textbox", { name: "What was seen or heard" })).toHaveFocus();
		await user.keyboard("The policy sets out contact");
		await user.click(screen.getByRole("radio", { name: "Policy" }));
		await user.click(screen.getByRole("radio", { name: "Against" }));
		await user.click(screen.getByRole("radio", { name: "Document" }));
		await user.type(screen.getByRole("textbox", { name: "Day" }), "9");
		await user.type(screen.getByRole("textbox", { name: "Month" }), "3");
		await user.type(screen.getByRole("textbox", { name: "Year" }), "2026");
		await user.type(screen.getByRole("textbox", { name: "Where to find it again" }), "D3");
		await user.tab();
		expect(inspectionEvidenceOf(session.journal)).toMatchObject([
			{
				text: "The policy sets out contact",
				area: "policy",
				direction: "against",
				source: "document",
				date: "2026-03-09",
				reference: "D3",
			},
		]);
		await user.click(screen.getByRole("button", { name: "Done evidence 1" }));
		expect(screen.getByRole("heading", { name: "Evidence 1 – Against: Policy" })).toBeVisible();
		expect(screen.getByText("Document, D3, 9 March 2026")).toBeVisible();
		expect(screen.getByRole("button", { name: "Change evidence 1" })).toHaveFocus();
	});

	it("keeps a date that is none as it was typed, and says so", async () => {
		const { user, session } = await openInspection("evidence");
		await user.click(add());
		await user.type(screen.getByRole("textbox", { name: "Day" }), "31");
		await user.type(screen.getByRole("textbox", { name: "Month" }), "2");
		await user.type(screen.getByRole("textbox", { name: "Year" }), "2026");
		await user.tab();
		expect(screen.getByText("Date must be a real date")).toBeVisible();
		expect(inspectionEvidenceOf(session.journal)).toMatchObject([{ date: "31/2/2026" }]);
	});

	it("removes an entry and puts it back", async () => {
		const { user } = await openInspection("evidence", (session) =>
			session.apply(planEvidence("e1", JUDGEMENT, 1, { text: "Seen" })),
		);
		await user.click(screen.getByRole("button", { name: "Remove evidence 1" }));
		expect(screen.getByText("Nothing has been recorded yet.")).toBeVisible();
		expect(add()).toHaveFocus();
		await user.click(screen.getByText("Removed (1)"));
		await user.click(screen.getByRole("button", { name: "Put back (Seen)" }));
		expect(screen.getByRole("heading", { name: "Evidence 1 – Not yet for or against an area" })).toBeVisible();
	});

	it("keeps an entry that one person removed and another put back, until somebody decides", async () => {
		const { user, session } = await openInspection("evidence", (opened) => {
			opened.apply(planEvidence("item", JUDGEMENT, 1, { text: "Minutes of May" }));
			const removal = (value: boolean) => ({ stream: JUDGEMENT, record: "item", field: REMOVED, value });
			const arrive = writeElsewhere(opened, () => removal(true));
			opened.apply([removal(true)]);
			opened.apply([removal(false)]);
			arrive();
		});
		const versions = within(screen.getByRole("region", { name: "2 answers were given without seeing each other" }));
		expect(versions.getByText("Removed", { selector: "div" })).toBeVisible();
		expect(versions.getByText("Put back")).toBeVisible();
		await user.click(versions.getByRole("button", { name: "Keep the answer of Sam Elsewhere" }));
		expect(inspectionEvidenceOf(session.journal)).toEqual([]);
		expect(screen.getByText("Removed (1)")).toBeVisible();
	});

	it("with many entries can be narrowed, and keeps in view what is being written", async () => {
		const { user } = await openInspection("evidence", (session) =>
			session.apply(
				[1, 2, 3, 4, 5, 6].flatMap((number) =>
					planEvidence(`e${number}`, JUDGEMENT, number, {
						text: `Entry ${number}`,
						...(number > 4 && { area: "policy" as const, direction: "for" as const }),
					}),
				),
			),
		);
		await user.selectOptions(screen.getByRole("combobox", { name: "Area" }), "Policy");
		expect(log().map((heading) => heading.textContent)).toEqual([
			"Evidence 5 – For: Policy",
			"Evidence 6 – For: Policy",
		]);
		expect(screen.getByText("Showing 2 of 6 entries")).toBeVisible();
		await user.click(screen.getByRole("button", { name: "Change evidence 5" }));
		await user.click(screen.getByRole("radio", { name: "Provision" }));
		expect(screen.getByRole("group", { name: "Evidence 5" })).toBeVisible();
		await user.selectOptions(screen.getByRole("combobox", { name: "Area" }), "Not said yet");
		expect(log().map((heading) => heading.textContent)).toContain("Evidence 1 – Not yet for or against an area");
		expect(log()).toHaveLength(4);
	});

	it("marks an entry as a practice example, and leads there", async () => {
		const { user, session } = await openInspection("evidence", (opened) =>
			opened.apply(planEvidence("e1", JUDGEMENT, 1, { text: "A mentor met the boy at the gate." })),
		);
		await user.click(screen.getByRole("button", { name: /^Mark as a practice example/ }));
		const [example] = practiceExamplesOf(session.journal);
		expect(screen.getByRole("link", { name: /^Marked as a practice example/ })).toHaveAttribute(
			"href",
			`/inspections/${session.id}/practice-examples#example-${example?.id}`,
		);
	});
});
