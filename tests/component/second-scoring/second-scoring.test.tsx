import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { secondScoringOf } from "#domain/agreement/second-scoring.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { inspectionOf, PLAN, planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { currentValue } from "#domain/journal/view.ts";
import { reviewStep } from "#support/review-step.ts";
import { openInspection } from "../inspections/open-inspection.ts";

const CASE = "case-1";
const FIRST = "assessment-1";

/** An inspection whose only case Ann assesses, with Ben on the team, at its second scorings. Both have no device of their own. */
async function open() {
	const app = await openInspection("", "Anytown");
	const { session } = app;
	const { journal } = session;
	act(() => {
		session.apply([
			...planMember("ann", "Ann", "inspector", 2),
			...planMember("ben", "Ben", "inspector", 3),
			...planCase({ case: CASE, assessment: FIRST }, "Case 1", currentInstrument, 1),
		]);
		const allocated = planAllocation(journal, { sampleCase: CASE, member: "ann" });
		if (allocated.ok) session.apply([allocated.value]);
	});
	const address = `/inspections/${session.id}`;
	await app.go(`${address}/second-scoring`);
	await screen.findByRole("heading", { level: 1, name: "Second scoring" });
	const second = () => secondScoringOf(journal, CASE)?.second.id ?? "";
	return {
		...app,
		journal,
		address,
		async ask(who = "Ben") {
			await app.user.selectOptions(screen.getByRole("combobox", { name: "Case" }), "Case 1");
			await app.user.selectOptions(screen.getByRole("combobox", { name: "Second assessor" }), who);
			await app.user.click(screen.getByRole("button", { name: "Ask" }));
		},
		/** Answers B1 in both assessments, differently, and marks both ready. */
		finishBoth() {
			const answer = (assessment: string, field: string, value: string) => ({
				stream: assessment,
				record: assessment,
				field,
				value,
			});
			act(() => {
				session.apply([
					answer(FIRST, fieldNames.answer("A1"), "no"),
					answer(FIRST, fieldNames.answer("B1"), "no"),
					answer(FIRST, fieldNames.reason("B1"), "Planning began late"),
					answer(second(), fieldNames.answer("A1"), "no"),
					answer(second(), fieldNames.answer("B1"), "yes"),
					answer(second(), fieldNames.reason("B1"), "Planned from the first day"),
				]);
				session.apply([reviewStep(journal, FIRST, "ready"), reviewStep(journal, second(), "ready")]);
			});
		},
		/** Puts the person at the device in the place of Ben, without any other part. */
		becomeBen() {
			const team = inspectionOf(journal).team;
			const lead = team.find(({ role }) => role === "lead-inspector");
			act(() =>
				session.apply([
					{ stream: PLAN, record: "ben", field: "person", value: lead?.person ?? "" },
					{ stream: PLAN, record: lead?.id ?? "", field: "person", value: "somebody else" },
				]),
			);
		},
	};
}

describe("second scoring", () => {
	it("is asked for, kept from everybody else, and says that one device does not protect", async () => {
		const { go, address, ask } = await open();
		expect(screen.getByText(/convenience, not protection/)).toBeVisible();
		await ask("Ann");
		expect(screen.getByRole("combobox", { name: "Second assessor" })).toHaveAccessibleDescription(/Ann/);
		await ask();
		expect(screen.getByText("Ben is asked for a second scoring of Case 1.")).toBeVisible();
		expect(screen.getByRole("button", { name: "Withdraw the request for Case 1" })).toBeVisible();
		await go(`${address}/cases/${CASE}/second`);
		expect(await screen.findByText(/Ben is making this assessment without sight of the first/)).toBeVisible();
		expect(screen.queryByRole("radio")).toBeNull();
	});

	it("shows the second assessor an empty case, and nothing that draws on the first", async () => {
		const { go, address, ask, becomeBen, finishBoth, user, session } = await open();
		await ask();
		act(() =>
			session.apply([{ stream: FIRST, record: FIRST, field: fieldNames.reason("B1"), value: "Planning began late" }]),
		);
		becomeBen();
		await go(address);
		expect(await screen.findByRole("heading", { level: 1, name: "Anytown" })).toBeVisible();
		expect(screen.queryByRole("link", { name: "Case 1" })).toBeNull();
		for (const place of [`cases/${CASE}`, `cases/${CASE}/record`, "reports"]) {
			await go(`${address}/${place}`);
			expect(await screen.findByRole("heading", { name: "Kept from you for now" })).toBeVisible();
			expect(screen.queryByText("Planning began late")).toBeNull();
		}
		await go(`${address}/second-scoring`);
		await user.click(await screen.findByRole("link", { name: "Open the second scoring of Case 1" }));
		expect(await screen.findByText(/You assess this case without sight of the first assessment/)).toBeVisible();
		expect(screen.getAllByText(/Allocated to Ben/).length).toBeGreaterThan(0);
		expect(screen.queryByText("Planning began late")).toBeNull();
		finishBoth();
		const panel = within(screen.getByRole("region", { name: "Review" }));
		expect(panel.getAllByRole("button").map((button) => button.textContent)).toEqual(["Take back to work on it"]);
	});

	it("is not found where words are looked for to be redacted, by whoever must not see it yet", async () => {
		const { go, address, ask, finishBoth, user } = await open();
		await ask();
		finishBoth();
		await go(`${address}/redact`);
		await user.type(await screen.findByLabelText("Words to look for"), "planned from{Enter}");
		expect(
			screen.getByText(/^No entry .* you may see .* They stand in an assessment that is kept from you/),
		).toBeVisible();
		expect(screen.queryByText(/Planned from the first day/)).toBeNull();
	});

	it("is compared by the lead, who decides on each difference with a reason; both answers stay", async () => {
		const { ask, finishBoth, user, journal } = await open();
		await ask();
		finishBoth();
		await user.click(screen.getByRole("button", { name: "Compare both assessments of Case 1" }));
		expect(await screen.findByRole("heading", { level: 1, name: "Case 1: two assessments" })).toBeVisible();
		const difference = within(screen.getByRole("region", { name: /^B1: / }));
		expect(difference.getByRole("heading", { name: "First assessment (Ann)" })).toBeVisible();
		expect(difference.getByText("Planning began late")).toBeVisible();
		expect(difference.getByRole("heading", { name: "Second assessment (Ben)" })).toBeVisible();
		expect(difference.getByText("Planned from the first day")).toBeVisible();
		await user.click(difference.getByRole("button", { name: "Record the decision" }));
		expect(difference.getByRole("group", { name: "Which answer stands?" })).toHaveAccessibleDescription(
			/Choose which answer stands/,
		);
		await user.click(difference.getByRole("radio", { name: "The second assessor’s" }));
		await user.type(difference.getByRole("textbox", { name: "Why" }), "The record of the first meeting shows it");
		await user.click(difference.getByRole("button", { name: "Record the decision" }));
		expect(difference.getByText("The second assessor’s answer stands.")).toBeVisible();
		expect(screen.getByText("The lead inspector has decided on all.")).toBeVisible();
		expect(currentValue(journal, FIRST, fieldNames.answer("B1"))).toBe("yes");
		expect(difference.getByText("Planning began late")).toBeVisible();
	});
});

describe("how far assessors agree", () => {
	it("is not shown below 30 pairs, and says how many there are", async () => {
		const { ask, finishBoth, user, go } = await open();
		await ask();
		finishBoth();
		await user.click(screen.getByRole("button", { name: "Compare both assessments of Case 1" }));
		await go("/agreement");
		const row = within(await screen.findByRole("row", { name: /^All judgement questions/ }));
		expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
			"1",
			"Not shown: 1 pair so far",
			"–",
			"–",
		]);
	});

	it("is kept from whoever neither leads nor is quality lead", async () => {
		const { becomeBen, go } = await open();
		becomeBen();
		await go("/agreement");
		expect(await screen.findByText(/You are neither in any inspection on this device/)).toBeVisible();
		expect(screen.queryByRole("table")).toBeNull();
	});
});
