import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { findingsOf, JUDGEMENT, judgementOf, narrativeField } from "#domain/judgement/judgement.ts";
import { openInspection, takeRole, writeElsewhere } from "./open-inspection.ts";

describe("the judgement", () => {
	it("shows the standard, how it is decided, and that its official wording is not loaded", async () => {
		await openInspection("judgement");
		for (const sentence of [
			"there is a high-quality, evidence-based resettlement service for children leaving custody.",
			/The resettlement standard is judged primarily on qualitative evidence/,
			"The rating for resettlement does not influence the overall YJS rating.",
			"What each rating stands for: official wording not loaded.",
		])
			expect(screen.getByText(sentence)).toBeVisible();
		for (const area of ["Policy", "Provision", "Evaluation of policy and provision"])
			expect(screen.getByRole("region", { name: area })).toHaveTextContent("official wording not loaded");
	});

	it("has the evidence for and against beside each area, and says what is not placed yet", async () => {
		await openInspection("judgement", (session) => {
			session.apply([
				...planEvidence("e1", JUDGEMENT, 1, {
					text: "Sets out contact",
					area: "policy",
					direction: "for",
					reference: "D3",
				}),
				...planEvidence("e2", JUDGEMENT, 2, { text: "Not signed off", area: "policy", direction: "against" }),
				...planEvidence("e3", JUDGEMENT, 3, { text: "Somewhere", direction: "against" }),
			]);
		});
		const policy = screen.getByRole("region", { name: "Policy" });
		expect(policy).toHaveTextContent(/Evidence for\s*Sets out contact\s*D3\s*Evidence against\s*Not signed off/);
		expect(screen.getByRole("region", { name: "Provision" })).not.toHaveTextContent("Sets out contact");
		expect(screen.getByText(/1 entry of the evidence log is not yet for or against an area/)).toBeVisible();
	});

	it("stores what was written of an area on leaving the field", async () => {
		const { user, session } = await openInspection("judgement");
		await user.type(screen.getByRole("textbox", { name: "Policy: what you found" }), "Clear.");
		await user.tab();
		expect(judgementOf(session.journal).narratives.policy).toBe("Clear.");
	});

	it("shows texts that did not see each other side by side, and keeps the one that is chosen", async () => {
		const { user, session, goTo } = await openInspection("evidence");
		const write = (value: string) => ({ stream: JUDGEMENT, record: JUDGEMENT, field: narrativeField("policy"), value });
		const arrive = writeElsewhere(session, () => write("Not clear at all."));
		session.apply([write("Clear.")]);
		arrive();
		await goTo("judgement");
		const conflict = within(screen.getByRole("region", { name: "Policy" })).getByRole("region");
		for (const text of ["Clear.", "Not clear at all."]) expect(within(conflict).getByText(text)).toBeVisible();
		await user.click(within(conflict).getByRole("button", { name: "Keep the answer of Sam Elsewhere" }));
		expect(judgementOf(session.journal).narratives.policy).toBe("Not clear at all.");
		expect(screen.getByRole("textbox", { name: "Policy: what you found" })).toHaveValue("Not clear at all.");
	});

	it("lets those who may not judge read a conflict without deciding it", async () => {
		const { session, goTo } = await openInspection("evidence");
		const write = (value: string) => ({ stream: JUDGEMENT, record: JUDGEMENT, field: narrativeField("policy"), value });
		const arrive = writeElsewhere(session, () => write("Not clear at all."));
		session.apply([write("Clear.")]);
		takeRole(session, "inspector");
		arrive();
		await goTo("judgement");
		const policy = screen.getByRole("region", { name: "Policy" });
		expect(policy).toHaveTextContent("Not clear at all.");
		expect(within(policy).queryByRole("button")).toBeNull();
	});
});

describe("findings", () => {
	const strengths = () => screen.getByRole("region", { name: "Strengths" });
	const written = () =>
		within(strengths())
			.queryAllByRole("textbox")
			.map((box) => (box as HTMLTextAreaElement).value);
	const press = (name: string) => within(strengths()).getByRole("button", { name });

	it("are added with the focus in them, moved, removed and put back", async () => {
		const { user, session } = await openInspection("judgement");
		for (const text of ["Policy", "Links", "Staff"]) {
			await user.click(press("Add a strength"));
			await user.keyboard(text);
		}
		expect(written()).toEqual(["Policy", "Links", "Staff"]);

		await user.click(press("Move up Strength 3"));
		expect(written()).toEqual(["Policy", "Staff", "Links"]);
		expect(press("Move up Strength 2")).toHaveFocus();
		expect(within(strengths()).getByRole("status")).toHaveTextContent("Moved to 2 of 3.");
		expect(within(strengths()).queryByRole("button", { name: "Move up Strength 1" })).toBeNull();
		expect(within(strengths()).queryByRole("button", { name: "Move down Strength 3" })).toBeNull();

		await user.click(press("Remove Strength 1"));
		expect(findingsOf(session.journal, "strength").map(({ text }) => text)).toEqual(["Staff", "Links"]);
		expect(press("Add a strength")).toHaveFocus();

		await user.click(within(strengths()).getByText("Removed strengths (1)"));
		await user.click(press("Put back (Policy)"));
		expect(written()).toEqual(["Policy", "Staff", "Links"]);
	});

	it("that are recommendations have an addressee", async () => {
		const { user, session } = await openInspection("judgement");
		await user.click(screen.getByRole("button", { name: "Add a recommendation" }));
		await user.keyboard("Evaluate the policy");
		await user.type(screen.getByRole("textbox", { name: "Recommendation 1: who should act" }), "the board");
		await user.tab();
		expect(findingsOf(session.journal, "recommendation")).toMatchObject([
			{ text: "Evaluate the policy", addressee: "the board" },
		]);
	});
});
