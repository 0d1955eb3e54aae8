import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { joiningStepsOf, planInterestsDeclared } from "#domain/handover/joining.ts";
import { planInspection, planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { rehearsalOf } from "#domain/rehearsal/rehearsal.ts";
import { rehearsalCase } from "#domain/rehearsal/rehearsal-case.ts";
import { oneDevice } from "#support/histories.ts";
import { renderApp } from "#support/render-app.tsx";
import { answer } from "../case/open-case.ts";
import { openInspection } from "../inspections/open-inspection.ts";

/** The device of a local assessor who has joined an inspection that somebody else leads. */
async function openJoined(place: string) {
	const app = await renderApp("/this-device");
	const inspection = await app.vault.createJournal();
	if (!inspection.ok) throw new Error(inspection.problem.kind);
	const person = app.workspace.person()?.id ?? "";
	const lead = oneDevice();
	const days = { fieldworkStart: "", fieldworkEnd: "" };
	const leads = { member: "lead", person: "person-1", name: "Lee Lead" };
	for (const change of [
		...planInspection({ engagement: "inspection", service: "Anytown", country: "england", ...days, lead: leads }),
		...planMember("robin", "Robin Example", "local-assessor", 2, person),
		...planCase({ case: "case-1", assessment: "assessment-1" }, "Case 1", currentInstrument, 1),
	])
		lead.receive(lead.writer().write(lead.journal, change));
	const stored = await app.vault.append(inspection.value, [...lead.journal.events.values()]);
	if (!stored.ok) throw new Error(stored.problem.kind);
	const session = await app.workspace.open(inspection.value);
	if (!session.ok || !session.value) throw new Error("The inspection does not open");
	const address = `/inspections/${inspection.value}`;
	await app.go(`${address}${place}`);
	return { ...app, address, session: session.value };
}

describe("a case of an inspection that somebody joined", () => {
	it("says what comes first, and opens once interests are declared and the rehearsal is done", async () => {
		const { user, session, go, address } = await openJoined("/cases/case-1");
		expect(await screen.findByRole("heading", { level: 1, name: "Not open to you yet" })).toBeVisible();
		expect(screen.getByRole("link", { name: "Declare conflicts of interest" })).toHaveAttribute(
			"href",
			`${address}/join/interests`,
		);
		await user.click(screen.getByRole("link", { name: "Do the rehearsal" }));
		await user.click(await screen.findByRole("button", { name: "Begin the rehearsal" }));
		expect(screen.getByText("Rehearsal – a made-up case, not part of the inspection")).toBeVisible();
		expect(screen.getByText(/They are not the inspectorate’s/)).toBeVisible();
		const rehearsal = rehearsalOf(session.journal, "robin")?.id ?? "";
		const answers = rehearsalCase.benchmarks.flatMap((benchmark) => benchmark.answers);
		act(() =>
			session.apply([
				planInterestsDeclared("robin"),
				...answers.map(({ field, accepts: [first = ""] }) => ({
					stream: rehearsal,
					record: rehearsal,
					field: fieldNames.answer(field),
					value: first,
				})),
			]),
		);
		await user.click(screen.getByRole("button", { name: "Compare with our answers" }));
		expect(await screen.findByText(/You have done the rehearsal/)).toBeVisible();
		await go(`${address}/cases/case-1`);
		expect(await screen.findByRole("heading", { level: 1, name: "Case 1" })).toBeVisible();
	});
});

describe("the feedback of the rehearsal", () => {
	it("keeps ours back until a question is answered, then gives why and the passage, and follows a changed answer", async () => {
		const { user, session, address, go } = await openJoined("/rehearsal");
		await user.click(await screen.findByRole("button", { name: "Begin the rehearsal" }));
		await user.click(answer("B1", "Yes"));
		await user.click(screen.getByRole("button", { name: "Compare with our answers" }));
		const different = within(await screen.findByRole("region", { name: "Answered differently" }));
		expect(different.getByRole("heading", { name: /^B1: / })).toBeVisible();
		const item = within(screen.getByRole("region", { name: /^B1: / }));
		expect(item.getByText(/he learned eight days before release/)).toBeVisible();
		expect(item.getByText("“… eleven places asked, none offered …”")).toBeVisible();
		expect(screen.queryByRole("region", { name: /^B2: / })).toBeNull();
		expect(screen.getByRole("link", { name: "Answer B2" })).toBeVisible();
		expect(joiningStepsOf(session.journal, "robin").rehearsed).toBeUndefined();
		expect(document.body.textContent).not.toMatch(/score|per cent|%|pass(ed)? mark|\d+ of \d+/i);
		await user.click(item.getByRole("link", { name: "Change your answer to B1" }));
		await screen.findByRole("heading", { name: "The file" });
		await user.click(answer("B1", "No"));
		await go(`${address}/rehearsal/feedback`);
		const alike = within(await screen.findByRole("region", { name: "Answered alike" }));
		expect(alike.getByRole("heading", { name: /^B1: / })).toBeVisible();
	});
});

describe("the lead", () => {
	it("sees on the plan who has rehearsed, waives it with a reason, and takes that back", async () => {
		const { user, session } = await openInspection("/plan", "Details of the inspection");
		act(() => session.apply(planMember("ann", "Ann", "local-assessor", 2)));
		const ann = within(screen.getByRole("group", { name: "Ann" }));
		expect(ann.getByText(/^Rehearsal: not done/)).toBeVisible();
		await user.click(ann.getByRole("button", { name: "Waive the rehearsal Ann" }));
		await user.type(screen.getByRole("textbox", { name: "Why is it not needed?" }), "Assessed with us last year");
		await user.click(screen.getByRole("button", { name: "Waive it" }));
		expect(ann.getByText(/waived by Robin Example.*Assessed with us last year/)).toBeVisible();
		expect(joiningStepsOf(session.journal, "ann").waived?.reason).toBe("Assessed with us last year");
		await user.click(ann.getByRole("button", { name: "Take back the waiver of the rehearsal Ann" }));
		expect(ann.getByText(/^Rehearsal: not done/)).toBeVisible();
		expect(joiningStepsOf(session.journal, "ann").waived).toBeUndefined();
	});
});
