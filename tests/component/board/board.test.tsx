import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { planThread } from "#domain/inspection/queries.ts";
import { planCard } from "#domain/inspection/safeguarding.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { JUDGEMENT, planFinding } from "#domain/judgement/judgement.ts";
import { words } from "#ui/words/words.ts";
import { openInspection } from "../judgement/open-inspection.ts";

/** A case at work with a card and a query, and a strength that names it beside one that does not. */
function prepare(session: Session): void {
	session.apply(planCase({ case: "c1", assessment: "a1" }, "Kestrel 7", currentInstrument, 1));
	session.apply([{ stream: "a1", record: "a1", field: "answer/A1", value: "no" }]);
	session.apply(planCard("card", "a1", "B1", 1));
	const query = { assessment: "a1", question: "B2", kind: "query", owner: "nobody", text: "Which plan?" } as const;
	const planned = planThread("thread", query, 1);
	if (planned.ok) session.apply(planned.value);
	for (const [id, text] of [
		["s1", "The policy is clear."],
		["s2", "Kestrel 7 was met at the gate."],
	] as const)
		session.apply([planFinding(id, "strength", 1), { stream: JUDGEMENT, record: id, field: "text", value: text }]);
}

const region = (name: string) => within(screen.getByRole("region", { name }));

describe("the day's board", () => {
	it("has the open cards first, then the cases of each assessor, the open queries and what is thin", async () => {
		await openInspection("board", prepare);
		const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
		expect(headings).toEqual([
			"Open safeguarding cards",
			"Cases by assessor",
			"Open queries",
			"Second scorings outstanding",
			"Thin evidence",
			"Emerging findings",
			"Feedback to the service",
		]);
		expect(region("Open safeguarding cards").getByRole("link", { name: "Kestrel 7: B1" })).toHaveAttribute(
			"href",
			expect.stringMatching(/\/cases\/c1$/),
		);
		expect(region("Cases by assessor").getByRole("link", { name: "Kestrel 7" })).toHaveAccessibleDescription(
			/Safeguarding card open.*1 of 21 questions answered\. 1 query open/,
		);
		expect(region("Open queries").getByRole("link", { name: "Kestrel 7: B2" })).toHaveAccessibleDescription(
			/Which plan\? Waits for somebody who is no longer on the team/,
		);
		expect(region("Thin evidence").getByText("Strength 1: nothing in the log is linked to it.")).toBeVisible();
		expect(region("Emerging findings").getByText(/No case is signed off yet/)).toBeVisible();
	});
});

describe("feedback mode", () => {
	it("says that it is on, and shows no case anywhere on the page", async () => {
		const { user } = await openInspection("board", prepare);
		await user.click(screen.getByRole("link", { name: "Show feedback to the service" }));
		expect(await screen.findByText("Feedback mode. Cases are hidden.")).toBeVisible();
		expect(screen.getByText("The policy is clear.")).toBeVisible();
		expect(screen.getByText(/1 further text is not shown here/)).toBeVisible();
		expect(document.documentElement.outerHTML).not.toMatch(/Kestrel|\bc1\b|\ba1\b/);
	});

	it("lets the search look in the questions and the guide, and in no case", async () => {
		const { user, goTo } = await openInspection("board", prepare);
		const search = async () => {
			await user.click(screen.getByRole("button", { name: words.search.title }));
			await user.paste("Kestrel");
			return within(screen.getByRole("dialog"));
		};
		const onBoard = await search();
		expect(await onBoard.findByRole("link", { name: "Kestrel 7" })).toBeVisible();
		await user.click(onBoard.getByRole("button", { name: words.common.close }));
		await goTo("feedback");
		const inFeedback = await search();
		expect(await inFeedback.findByText(words.search.found(0, 0))).toBeVisible();
		expect(inFeedback.getByLabelText(words.search.label)).toHaveAccessibleDescription(words.search.hintInFeedback);
	});

	it("is left only after it was asked, whichever way one goes", async () => {
		const { user, address, go } = await openInspection("feedback", prepare);
		const feedback = address();
		await go("/");
		await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Stay" }));
		expect(address()).toBe(feedback);
		await user.click(screen.getByRole("button", { name: "Leave feedback mode" }));
		const dialog = within(screen.getByRole("dialog", { name: "Leave feedback mode?" }));
		await user.click(dialog.getByRole("button", { name: "Leave feedback mode" }));
		expect(await screen.findByRole("heading", { level: 1, name: "Day's board" })).toBeVisible();
	});
});
