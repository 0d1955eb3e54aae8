import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import type { Role } from "#domain/inspection/team.ts";
import { type RatingState, ratingOf } from "#domain/judgement/rating.ts";
import { planRating } from "#domain/judgement/rating-decision.ts";
import { colleague } from "#support/render-app.tsx";
import { addSignedOffCase, openInspection, takeRole, writeElsewhere } from "./open-inspection.ts";

const oneCase = (session: Session) => addSignedOffCase(session, { B1: "yes", B9: "yes" });

const ratings = () => screen.getByRole("group", { name: "Rating for resettlement" });
const reasons = () => screen.getByRole("textbox", { name: "Reasons" });
const record = () => screen.getByRole("button", { name: "Record the decision" });
const chosen = () => within(ratings()).queryAllByRole("radio", { checked: true });
const choose = (name: string) => within(ratings()).getByRole("radio", { name });
const problem = () => screen.getByRole("group", { name: "There is a problem" });
const section = () => screen.getByRole("region", { name: "Rating" });

const decided = (session: Session, state: RatingState, why: string, role: Role | undefined = "lead-inspector") => {
	const numbers = sampleNumbersOf(session.journal, findInstrument);
	return (journal: Session["journal"]) => {
		const said = { state, stage: "provisional", reasons: why, evidence: [], moderators: [], by: { name: "", role } };
		const planned = planRating(journal, said, numbers);
		if (!planned.ok) throw new Error(planned.problem.kind);
		return planned.value;
	};
};

describe("the rating on the screen", () => {
	it("is chosen by nobody but the lead: nothing is preselected, whatever the answers are", async () => {
		await openInspection("judgement", oneCase);
		expect(
			within(ratings())
				.getAllByRole("radio")
				.map((radio) => radio.getAttribute("value")),
		).toEqual(["outstanding", "good", "requires-improvement", "inadequate", "not-rated", "not-yet-decided"]);
		expect(chosen()).toEqual([]);
		expect(screen.getByText("Rating not yet decided.")).toBeVisible();
	});

	it("has no count of answers or cases beside it", async () => {
		await openInspection("judgement", oneCase);
		expect(section()).not.toHaveTextContent(/\d/);
	});

	it("is recorded with the part that the decider has", async () => {
		const { user, session } = await openInspection("judgement", oneCase);
		await user.click(choose("Good"));
		await user.type(reasons(), "A clear policy.");
		await user.click(record());
		act(() => takeRole(session, "inspector"));
		expect(within(section()).getByText("A clear policy.")).toBeVisible();
		expect(within(section()).queryByText(/Not recorded as lead inspector/)).toBeNull();
	});

	it("is refused in words without a rating and without reasons, with a way to both", async () => {
		const { user, session } = await openInspection("judgement", oneCase);
		await user.click(record());
		expect(problem()).toHaveFocus();
		expect(
			within(problem())
				.getAllByRole("link")
				.map((link) => link.textContent),
		).toEqual(["Choose a rating", "Give the reasons for the decision"]);
		await user.click(within(problem()).getByRole("link", { name: "Give the reasons for the decision" }));
		expect(reasons()).toHaveFocus();
		expect(ratingOf(session.journal).decidedAt).toBe(0);
	});

	it("is refused as not rated while a case is inspected", async () => {
		const { user, session } = await openInspection("judgement", oneCase);
		await user.click(choose("Not rated (no resettlement cases)"));
		await user.type(reasons(), "Nothing to see.");
		await user.click(record());
		expect(problem()).toHaveTextContent("1 case of the sample is inspected");
		expect(ratingOf(session.journal).state).toBe("not-yet-decided");
	});

	it("is refused as one of the four while no case is inspected, and recorded as not rated", async () => {
		const { user, session } = await openInspection("judgement");
		await user.click(choose("Good"));
		await user.type(reasons(), "There was no case.");
		await user.click(record());
		expect(problem()).toHaveTextContent("No case has been inspected");
		await user.click(choose("Not rated (no resettlement cases)"));
		await user.click(record());
		expect(ratingOf(session.journal)).toMatchObject({ state: "not-rated", reasons: "There was no case." });
	});
});

describe("decisions", () => {
	it("all stay in the record, with reasons and who took them, the latest first", async () => {
		const { user } = await openInspection("judgement", oneCase);
		await user.click(choose("Good"));
		await user.type(reasons(), "A clear policy.");
		await user.click(record());
		expect(screen.getByRole("alert", { name: "Success" })).toHaveTextContent("Your decision is recorded: ‘Good’");
		expect(reasons()).toHaveValue("");

		await user.click(choose("Outstanding"));
		await user.click(screen.getByRole("radio", { name: "Provisional" }));
		await user.type(reasons(), "The meeting agreed.");
		await user.click(record());
		const [latest, earlier] = within(section()).getAllByRole("listitem");
		expect(latest).toHaveTextContent(/‘Outstanding’ Provisional Stands\s*The meeting agreed\.\s*Robin Example/);
		expect(earlier).toHaveTextContent(/‘Good’ Provisional\s*A clear policy\.\s*Robin Example/);
		expect(earlier).not.toHaveTextContent("Stands");
		expect(earlier).toHaveTextContent(colleague.name);
	});

	it("are what a later visit begins with", async () => {
		const { goTo } = await openInspection("judgement", (session) => {
			oneCase(session);
			session.apply([decided(session, "inadequate", "No policy.")(session.journal)]);
		});
		expect(chosen()).toEqual([choose("Inadequate")]);
		await goTo("evidence");
		await goTo("judgement");
		expect(chosen()).toEqual([choose("Inadequate")]);
	});

	it("that did not see each other are both shown, and none of them is chosen", async () => {
		const { goTo, session } = await openInspection("evidence", oneCase);
		const arrive = writeElsewhere(session, decided(session, "inadequate", "No policy.", "inspector"));
		session.apply([decided(session, "good", "A clear policy.")(session.journal)]);
		arrive();
		await goTo("judgement");
		const conflict = screen.getByRole("region", { name: /2 answers were given without seeing each other/ });
		expect(conflict).toHaveTextContent(/Robin Example.*‘Good’.*A clear policy/);
		expect(conflict).toHaveTextContent(/Sam Elsewhere.*‘Inadequate’.*No policy/);
		expect(within(conflict).queryByRole("button")).toBeNull();
		expect(chosen()).toEqual([]);
		expect(within(section()).getByText(/^Rating not yet decided: decisions that differ/)).toBeVisible();
		expect(within(section()).getByText(/Not recorded as lead inspector/)).toBeVisible();
	});

	it("that no longer fit the sample stand, with what they are at odds with, here and on the overview", async () => {
		const { session, goTo } = await openInspection("judgement", (session) => {
			session.apply([decided(session, "not-rated", "There is no case.")(session.journal)]);
		});
		expect(screen.queryByText(/does not fit the sample/)).toBeNull();
		act(() => oneCase(session));
		expect(within(section()).getByText(/does not fit the sample as it is now.*one case is inspected/)).toBeVisible();
		expect(within(section()).getAllByText(/^Not rated: there were no/)[0]).toBeVisible();
		await goTo("");
		expect(screen.getByText(/does not fit the sample as it is now.*one case is inspected/)).toBeVisible();
	});

	it("say that findings have changed since", async () => {
		const { user } = await openInspection("judgement", (session) => {
			oneCase(session);
			session.apply([decided(session, "good", "A clear policy.")(session.journal)]);
		});
		const changed = "Something that the decision rests on has changed since.";
		expect(screen.queryByText(changed)).toBeNull();
		await user.click(screen.getByRole("button", { name: "Add a strength" }));
		expect(screen.getByText(changed)).toBeVisible();
	});
});

it("the reasons that were being written are there again after leaving the screen", async () => {
	const { user, goTo } = await openInspection("judgement", oneCase);
	await user.type(reasons(), "On balance");
	await goTo("reports");
	await goTo("judgement");
	expect(reasons()).toHaveValue("On balance");
});

describe("someone who may not judge", () => {
	it.each(["inspector", "local-assessor"] as const)("is told why and reads everything: %s", async (role) => {
		await openInspection("judgement", (session) => {
			oneCase(session);
			session.apply([decided(session, "good", "A clear policy.")(session.journal)]);
			takeRole(session, role);
		});
		expect(screen.getByText(/The judgement is for the lead inspector to make; you can read it\./)).toBeVisible();
		for (const control of ["textbox", "radio", "button"] as const)
			expect(within(screen.getByRole("main")).queryAllByRole(control)).toEqual([]);
		expect(within(section()).getByText("A clear policy.")).toBeVisible();
	});
});
