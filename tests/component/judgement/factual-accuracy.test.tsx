import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { newId, type Session } from "#app/session/session.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { challengesOf, planChallenge } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { openInspection, takeRole } from "./open-inspection.ts";

const withEvidence = (session: Session) =>
	session.apply(planEvidence(newId(), JUDGEMENT, 1, { text: "The policy, signed in June", source: "document" }));

const withChallenge = (session: Session) => {
	const record = newId();
	session.apply([planChallenge(record, 1), { stream: JUDGEMENT, record, field: "text", value: "It was May." }]);
};

const box = (name: string) => screen.getByRole("textbox", { name });
const button = (name: string) => screen.getByRole("button", { name });
const entry = () => {
	const [first] = within(screen.getByRole("main")).getAllByRole("listitem");
	if (!first) throw new Error("Nothing is logged");
	return first;
};

describe("a challenge to a draft", () => {
	it("is logged from whom, about what, with the way to its evidence, and counted on the overview", async () => {
		const { user, goTo } = await openInspection("factual-accuracy", withEvidence);
		await user.click(button("Log a challenge"));
		expect(box("From whom")).toHaveFocus();
		await user.type(box("From whom"), "Head of service");
		await user.selectOptions(screen.getByRole("combobox", { name: "Document" }), "YJS summary");
		await user.type(box("Version"), "1");
		await user.type(box("What they say"), "It was signed off in May.");
		await user.click(screen.getByRole("checkbox", { name: "The policy, signed in June" }));
		await user.click(button("Done challenge 1"));
		expect(screen.getByRole("heading", { name: "Challenge 1 – Open" })).toBeVisible();
		expect(entry()).toHaveTextContent(/Head of service.*YJS summary, version 1.*It was signed off in May\./);
		expect(screen.getByRole("link", { name: "The policy, signed in June" })).toHaveAttribute(
			"href",
			expect.stringMatching(/\/evidence#/),
		);
		await goTo("");
		expect(screen.getByText("1 challenge, 1 open")).toBeVisible();
	});

	it("is decided with what was changed or why not, and every decision stays", async () => {
		const { user, session } = await openInspection("factual-accuracy", withChallenge);
		await user.click(button("Decide challenge 1"));
		await user.click(button("Record the decision"));
		expect(screen.getByRole("group", { name: "There is a problem" })).toHaveTextContent(
			/Choose what was decided.*Enter what was changed, or why it was not/,
		);
		await user.click(screen.getByRole("radio", { name: "The draft stays as it is" }));
		await user.type(box("What was changed, or why it was not"), "The minutes say June.");
		await user.click(button("Record the decision"));
		expect(screen.getByRole("heading", { name: "Challenge 1 – Not changed" })).toBeVisible();
		expect(screen.queryByRole("button", { name: "Remove challenge 1" })).toBeNull();

		await user.click(button("Decide again challenge 1"));
		await user.click(screen.getByRole("radio", { name: "The draft is changed" }));
		await user.type(box("What was changed, or why it was not"), "It now says May.");
		await user.click(button("Record the decision"));
		expect(challengesOf(session.journal)[0]?.record).toHaveLength(2);
		expect(entry()).toHaveTextContent(/It now says May\..*earlier decision.*The minutes say June\./);
	});

	it("is read by those who may not judge, and changed by none of them", async () => {
		await openInspection("factual-accuracy", (session) => {
			withChallenge(session);
			takeRole(session, "inspector");
		});
		expect(screen.getByText("It was May.")).toBeVisible();
		expect(within(screen.getByRole("main")).queryAllByRole("button")).toEqual([]);
	});
});
