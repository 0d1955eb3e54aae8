import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import { newId, type Session } from "#app/session/session.ts";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import type { Role } from "#domain/inspection/team.ts";
import { unansweredContraryOf } from "#domain/judgement/contrary.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { type Area, JUDGEMENT } from "#domain/judgement/judgement.ts";
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

describe("from provisional to final", () => {
	const stage = (name: string) => screen.getByRole("radio", { name });
	const evidence = (session: Session, area: string, direction = "for") => {
		const id = newId();
		session.apply(
			planEvidence(id, JUDGEMENT, 1, { text: `About ${area}`, area: area as Area, direction: direction as "for" }),
		);
		return id;
	};
	const provisional = (session: Session) => {
		oneCase(session);
		session.apply([decided(session, "good", "A clear policy.")(session.journal)]);
	};

	it("a moderation names who took part, and what moved it leads to the evidence", async () => {
		const { user, session } = await openInspection("judgement", (session) => {
			evidence(session, "policy");
			provisional(session);
		});
		await user.click(stage("Moderated"));
		await user.type(reasons(), "The meeting agreed.");
		await user.click(screen.getByRole("checkbox", { name: "About policy" }));
		await user.click(record());
		expect(problem()).toHaveTextContent("Name at least one other person who took part in the moderation");
		await user.type(screen.getByRole("textbox", { name: "Who took part in the moderation" }), "Quinn Quality");
		await user.click(record());
		expect(ratingOf(session.journal).stage).toBe("moderated");
		const [latest] = within(section()).getAllByRole("listitem");
		expect(latest).toHaveTextContent(/‘Good’ Moderated Stands.*Took part in the moderation: Quinn Quality/);
		expect(within(section()).getByRole("link", { name: "About policy" })).toBeVisible();
	});

	it("final is refused with all that is missing and the way to it, then made, then reopened with a reason", async () => {
		const { user, session } = await openInspection("judgement", (session) => {
			evidence(session, "policy");
			evidence(session, "provision", "against");
			provisional(session);
			const said = {
				state: "good",
				stage: "moderated",
				reasons: "Agreed.",
				evidence: [],
				moderators: ["Quinn Quality"],
			};
			const by = { name: "", role: "lead-inspector" as const };
			const planned = planRating(session.journal, { ...said, by }, sampleNumbersOf(session.journal, findInstrument));
			if (planned.ok) session.apply([planned.value]);
		});
		await user.click(stage("Final"));
		await user.type(reasons(), "As moderated.");
		await user.click(record());
		const links = within(problem()).getAllByRole("link");
		expect(
			links.map((link) => [link.textContent, link.getAttribute("href")?.replace(/.*\/inspections\/[^/]*/, "")]),
		).toEqual([
			[expect.stringMatching(/^Evaluation of policy and provision: there is no evidence/), "/evidence"],
			["Contrary evidence is not answered: About provision", expect.stringMatching(/^\/workbench#contrary-/)],
		]);

		act(() => {
			evidence(session, "evaluation");
			const [item] = unansweredContraryOf(session.journal);
			session.apply([{ stream: JUDGEMENT, record: item?.id ?? "", field: "answer", value: "It was put right." }]);
		});
		await user.click(record());
		expect(within(section()).getByText("The rating is final. To decide again, reopen it first.")).toBeVisible();
		expect(screen.queryByRole("button", { name: "Record the decision" })).toBeNull();

		await user.click(screen.getByRole("button", { name: "Reopen the rating" }));
		await user.type(screen.getByRole("textbox", { name: "Why is it reopened?" }), "A source came late.");
		await user.click(screen.getByRole("button", { name: "Reopen" }));
		expect(ratingOf(session.journal)).toMatchObject({ stage: "provisional", reopening: "A source came late." });
		expect(within(section()).getByText("Reopened: provisional again")).toBeVisible();
	});

	it("what changed since is said with the way to it", async () => {
		await openInspection("judgement", (session) => {
			provisional(session);
			evidence(session, "policy");
		});
		await userEvent.click(screen.getByText("What has changed since (1)"));
		expect(within(section()).getByRole("link", { name: "Evidence: About policy" })).toBeVisible();
	});

	it("the quality lead records a disagreement, which stays with the decision", async () => {
		const { user } = await openInspection("judgement", (session) => {
			provisional(session);
			takeRole(session, "quality-lead");
		});
		await user.click(screen.getByText("Record a disagreement"));
		await user.click(screen.getByRole("button", { name: "Record the disagreement" }));
		expect(screen.getByRole("textbox", { name: "Who disagreed" })).toHaveFocus();
		await user.type(screen.getByRole("textbox", { name: "Who disagreed" }), "Quinn Quality");
		await user.type(screen.getByRole("textbox", { name: "Why" }), "Provision came late.");
		await user.click(screen.getByRole("button", { name: "Record the disagreement" }));
		const [latest] = within(section()).getAllByRole("listitem");
		expect(latest).toHaveTextContent(/‘Good’.*Quinn Quality disagreed:.*Provision came late\./);
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
