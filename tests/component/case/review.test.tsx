import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Session } from "#app/session/session.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { inspectionOf, planMember } from "#domain/inspection/inspection.ts";
import { planThread } from "#domain/inspection/queries.ts";
import { planCard, safeguardingCardsOf } from "#domain/inspection/safeguarding.ts";
import { completing } from "#support/cag.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { reviewStep } from "#support/review-step.ts";
import { openCase, question } from "./open-case.ts";

/** What is at the top of the screen. Looked up by its label alone: roles of a whole case take seconds to work out. */
function part(label: string) {
	const found = document.querySelector<HTMLElement>(`[aria-label="${label}"]`);
	if (!found) throw new Error(`There is no ${label} on the screen`);
	return within(found);
}

/** The case with every question answered and marked ready, on the screen of the lead. */
async function readyCase(prepare: (session: Session, assessment: string) => void = () => {}) {
	const app = await openCase(createMemoryVault(), (session, assessment) => {
		session.apply(completing(assessment));
		session.apply([reviewStep(session.journal, assessment, "ready")]);
		prepare(session, assessment);
	});
	return { ...app, press: (name: string) => app.user.click(part("Review").getByRole("button", { name })) };
}

describe("the review of a case", () => {
	it("shows what was changed since the case was returned, with both readings, and signs off once the query is closed", async () => {
		const { user, press } = await readyCase((session, assessment) => {
			const owner = inspectionOf(session.journal).team[0]?.id ?? "";
			const asked = planThread("q", { assessment, question: "B9", kind: "query", owner, text: "Which plan?" }, 1);
			const change = (field: string, value: string) => ({ stream: assessment, record: assessment, field, value });
			if (asked.ok) session.apply(asked.value);
			session.apply([reviewStep(session.journal, assessment, "returned", "See the query")]);
			session.apply([change("answer/B9", "no"), change("reason/B9", "No plan on file")]);
			session.apply([reviewStep(session.journal, assessment, "ready")]);
		});
		const since = question("B9").getByText(/^Changed since it was returned/);
		const changed = within(since.closest("div") as HTMLElement);
		expect(changed.getAllByRole("definition").map((one) => one.textContent)).toEqual([
			"Yes",
			"No",
			"Nothing",
			"No plan on file",
		]);
		await user.click(question("B9").getByRole("button", { name: "Close the query" }));
		await press("Sign off");
		expect(part("Review").getByRole("status")).toHaveTextContent("Signed off");
	});

	it("opens a safeguarding card that first says what to do, and keeps when the lead was called", async () => {
		const { user, session, assessment } = await readyCase();
		await user.click(question("B4").getByRole("button", { name: "Immediate safeguarding concern at B4" }));
		const dialog = within(document.querySelector("dialog") as HTMLElement);
		expect(
			dialog.getByText(/^Telephone the lead inspector now, and follow the local safeguarding procedure/),
		).toBeVisible();
		expect(safeguardingCardsOf(session.journal)).toEqual([]);
		await user.click(dialog.getByRole("button", { name: "Open a safeguarding card" }));
		const card = part("Safeguarding");
		await user.type(card.getByLabelText("Who was called"), "Lead");
		await user.click(card.getByRole("button", { name: "The call was just now" }));
		await user.type(card.getByLabelText("What was seen or heard"), "A bruise");
		await user.tab();
		expect(safeguardingCardsOf(session.journal)).toMatchObject([
			{ assessment, question: "B4", written: { called: "Lead", seen: "A bruise" } },
		]);
		expect(card.getByText(/^Called \d/)).toBeVisible();
	});

	it("refuses a sign-off while a card is open, which the lead closes with what was done", async () => {
		const { user, press } = await readyCase((session, assessment) =>
			session.apply([
				...planCard("card", assessment, "B4", 1),
				{ stream: assessment, record: "card", field: "follow-up", value: "Referral made" },
			]),
		);
		expect(part("Review").getByRole("button", { name: "Sign off" })).toHaveAccessibleDescription(
			"1 safeguarding card is open. The lead inspector closes it first.",
		);
		await user.click(part("Review").getByText("The 1 thing that stands in the way"));
		await user.click(part("Review").getByRole("link", { name: "Safeguarding card open: B4" }));
		expect(document.getElementById("card-card")).toContainElement(document.activeElement as HTMLElement);
		await user.click(part("Safeguarding").getByRole("button", { name: "Close the card" }));
		const dialog = within(document.querySelector("dialog") as HTMLElement);
		await user.type(dialog.getByRole("textbox", { name: "What was done" }), "A doctor came");
		await user.click(dialog.getByRole("button", { name: "Close the card" }));
		expect(part("Safeguarding").getByText("A doctor came")).toBeVisible();
		await press("Sign off");
		expect(part("Review").getByRole("status")).toHaveTextContent("Signed off");
	});

	it("takes a query at its question, refuses to sign off while it is open, and shows it first, to be answered, once the case is returned", async () => {
		const { user, press } = await readyCase();
		await user.click(question("B9").getByText("Comments and queries on B9"));
		await user.type(question("B9").getByLabelText("Comment or query on B9"), "Which plan?");
		await user.click(question("B9").getByRole("button", { name: "Ask it as a query" }));
		const query = question("B9").getByRole("group", { name: "Open query. Robin Example sees to it" });
		expect(query).toHaveTextContent("Which plan?");
		expect(part("Review").getByRole("button", { name: "Sign off" })).toHaveAccessibleDescription(
			"1 query is open. Close it first.",
		);
		await press("Return to the assessor");
		const dialog = within(document.querySelector("dialog") as HTMLElement);
		await user.type(dialog.getByRole("textbox"), "See it");
		await user.click(dialog.getByRole("button", { name: "Return to the assessor" }));
		await user.click(screen.getByText("Show only the queried questions"));
		expect(screen.getByText("B9: Which plan?")).toBeVisible();
		expect(document.getElementById("question-B9")).not.toBeNull();
		expect(document.getElementById("question-B10")).toBeNull();
		await user.type(question("B9").getByLabelText("Reply to Robin Example"), "None");
		await user.click(question("B9").getByRole("button", { name: "Reply" }));
		expect(question("B9").getByText("None")).toBeVisible();
	});
});

describe("a return", () => {
	it("says how it reaches a colleague, keeps its reason while the dialog is closed, and is refused where the case has moved on", async () => {
		const { user, session, assessment, case: sampleCase } = await openCase();
		session.apply([...planMember("ann", "Ann", "local-assessor", 2), allocate({ sampleCase, member: "ann" })]);
		session.apply([reviewStep(session.journal, assessment, "ready")]);
		const dialog = () => within(document.querySelector("dialog[open]") as HTMLElement);
		const open = () => screen.findAllByText("Return to the assessor", { selector: "button" });
		await user.click((await open())[0] as HTMLElement);
		expect(dialog().getByText(/^Ann sees it once they have taken in their next pack/)).toBeVisible();
		await user.type(dialog().getByRole("textbox"), "Say more");
		await user.keyboard("{Escape}");
		await user.click((await open())[0] as HTMLElement);
		expect(dialog().getByRole("textbox")).toHaveValue("Say more");
		session.apply([reviewStep(session.journal, assessment, "signed-off")]);
		await user.click(dialog().getByRole("button", { name: "Return to the assessor" }));
		expect(screen.getByText(/cannot be done in the state that the case is in/)).toBeVisible();
	});
});
