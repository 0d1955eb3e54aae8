import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { currentValue } from "#domain/journal/view.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { reviewStep } from "#support/review-step.ts";
import { openInspection, takeRole, writeElsewhere } from "../judgement/open-inspection.ts";

const assessment = "assessment-1";

const answer = (id: string, value: string): Change => write(fieldNames.answer(id), value);
const reason = (id: string, value: string): Change => write(fieldNames.reason(id), value);

function write(field: string, value: string): Change {
	return { stream: assessment, record: assessment, field, value };
}

/** Two people answered B1 in a case, and wrote why, without seeing each other. */
function differ(session: Session): void {
	session.apply(planCase({ case: "case-1", assessment }, "Case 1", currentInstrument, 1));
	session.apply([answer("B1", "no")]);
	const elsewhere = [answer("B1", "yes"), reason("B1", "A flat was found in May.")].map((change) =>
		writeElsewhere(session, () => change),
	);
	session.apply([answer("B1", "not-applicable"), reason("B1", "No flat was found.")]);
	for (const arrive of elsewhere) arrive();
}

const field = (name: string) => within(screen.getByRole("region", { name }));

describe("conflicts", () => {
	it("are listed side by side with who wrote what and what they had seen", async () => {
		await openInspection("conflicts", differ);
		expect(screen.getByRole("heading", { level: 2, name: "Case 1" })).toBeVisible();
		for (const who of ["Robin Example", "Sam Elsewhere"])
			expect(field("B1: Answer").getByText(who).closest("li")).toHaveTextContent(/Had seen: No/);
		expect(field("B1: Reason and evidence").getByText("No flat was found.")).toBeVisible();
		expect(field("B1: Reason and evidence").getAllByText("Nothing stood here before.")).toHaveLength(2);
	});

	it("are decided by keeping one, which stays in its place and takes the focus", async () => {
		const { user, session } = await openInspection("conflicts", differ);
		expect(screen.getByText("2 conflicts to decide")).toBeVisible();
		await user.click(field("B1: Answer").getByRole("button", { name: "Keep the answer of Sam Elsewhere" }));
		expect(currentValue(session.journal, assessment, fieldNames.answer("B1"))).toBe("yes");
		expect(field("B1: Answer").getByText("Decided: Yes")).toHaveFocus();
		expect(screen.getByText("1 conflict to decide")).toBeVisible();
	});

	it("are decided by writing a third text, and no text is made of two", async () => {
		const { user, session } = await openInspection("conflicts", differ);
		const box = screen.getByLabelText("Or write it anew");
		expect(box).toHaveValue("");
		await user.type(box, "A flat was found late.");
		await user.tab();
		expect(currentValue(session.journal, assessment, fieldNames.reason("B1"))).toBe("A flat was found late.");
		expect(field("B1: Reason and evidence").getByText("Decided.")).toBeVisible();
		expect(box).toHaveValue("A flat was found late.");
	});

	it("lead to the control", async () => {
		const { session } = await openInspection("conflicts", differ);
		expect(field("B1: Answer").getByRole("link")).toHaveAttribute(
			"href",
			`/inspections/${session.id}/cases/case-1#${encodeURIComponent(`conflict-${assessment}/${fieldNames.answer("B1")}`)}`,
		);
	});

	it("over the removal of a case or of evidence lead to the list where it stands", async () => {
		const { session } = await openInspection("conflicts", (opened) => {
			opened.apply(planCase({ case: "case-1", assessment }, "Case 1", currentInstrument, 1));
			opened.apply(planEvidence("item", JUDGEMENT, 1, { text: "Minutes of May" }));
			const evidence = (value: boolean) => ({ stream: JUDGEMENT, record: "item", field: REMOVED, value });
			const arrivals = [planRemoval("case-1", true), evidence(true)].map((change) =>
				writeElsewhere(opened, () => change),
			);
			opened.apply([planRemoval("case-1", false), evidence(false)]);
			for (const arrive of arrivals) arrive();
		});
		const to = screen
			.getAllByRole("link", { name: /^Go to where it is entered/ })
			.map((link) => link.getAttribute("href"));
		expect(to).toEqual(
			expect.arrayContaining([
				`/inspections/${session.id}#${encodeURIComponent("conflict-case-1/removed")}`,
				`/inspections/${session.id}/evidence#${encodeURIComponent("conflict-item/removed")}`,
			]),
		);
	});

	it("of a case that is finished wait until it is returned", async () => {
		await openInspection("conflicts", (session) => {
			differ(session);
			session.apply([reviewStep(session.journal, assessment, "ready")]);
		});
		expect(field("B1: Answer").queryByRole("button")).toBeNull();
		expect(field("B1: Answer").getByText(/Return or reopen it first/)).toBeVisible();
	});

	it("of the plan are for the lead inspector", async () => {
		await openInspection("conflicts", (session) => {
			const arrive = writeElsewhere(session, () => changeInspection("marking", "OFFICIAL"));
			session.apply([changeInspection("marking", "SECRET")]);
			arrive();
			takeRole(session, "inspector");
		});
		expect(screen.queryByRole("button", { name: /Keep the answer/ })).toBeNull();
		expect(screen.getByText("The lead inspector decides this.")).toBeVisible();
	});

	it("of decisions that say what they rest on are decided where those are taken", async () => {
		await openInspection("conflicts", (session) => {
			session.apply(planCase({ case: "case-1", assessment }, "Case 1", currentInstrument, 1));
			const arrive = writeElsewhere(session, (journal) => reviewStep(journal, assessment, "ready"));
			session.apply([reviewStep(session.journal, assessment, "returned", "B1 needs a source")]);
			arrive();
		});
		expect(screen.getByText("Returned to the assessor. B1 needs a source")).toBeVisible();
		expect(screen.getByText("Marked ready for review")).toBeVisible();
		expect(screen.queryByRole("button", { name: /Keep the answer/ })).toBeNull();
		expect(screen.getByText(/taken anew where it was taken/)).toBeVisible();
	});

	it("are counted on the overview and on the board, with the way to them", async () => {
		const { goTo, session } = await openInspection("", differ);
		const to = `/inspections/${session.id}/conflicts`;
		expect(await screen.findByRole("link", { name: "Conflicts to decide" })).toHaveAttribute("href", to);
		expect(screen.getByText("2 to decide")).toBeVisible();
		await goTo("board");
		expect(await screen.findByRole("link", { name: "2 conflicts to decide" })).toHaveAttribute("href", to);
	});
});
