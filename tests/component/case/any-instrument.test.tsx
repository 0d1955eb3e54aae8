import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { holdInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { smallField, smallInstrument, smallQuestion } from "#support/small-instrument.ts";
import { answer, openCase, question } from "./open-case.ts";

const groups = [{ options: [{ value: "female", label: "Female", labelWelsh: "Benyw" }] }];
const sexes = {
	title: "Sex",
	official: true,
	source: "Test",
	basis: "Test",
	england: groups,
	wales: groups,
	states: [],
};
const sex: Question["answer"] = { type: "listed", basis: "Test", optionSet: "sexes" };

const visited = { value: "yes", label: "Visited" };
const notVisited = { value: "no", label: "Not visited", needsReason: true };

const instrument = smallInstrument(
	[
		smallQuestion("Q1", {
			guidance: [{ type: "paragraph", text: "For everybody." }],
			guidanceVariants: [
				{ when: { of: "custody", is: ["a"] }, guidance: [{ type: "paragraph", text: "For custody A." }] },
			],
			followUps: [smallField("Q1.more", { of: "Q1", is: ["a"] })],
		}),
		smallQuestion("Q2", { appliesWhen: { of: "Q1.more", is: ["a"] } }),
		smallQuestion("Q3", { answer: sex }),
		smallQuestion("Q4", {
			answer: { type: "choice", basis: "Test", options: [visited, notVisited] },
		}),
		smallQuestion("L1", { askedOf: "lead-inspector" }),
	],
	{ facts: [smallField("custody"), smallField("end", { of: "custody", is: ["b"] })], optionSets: { sexes } },
);

const { named } = holdInstrument("small", "1", () => instrument).read();

const openSmallCase = (given: Readonly<Record<string, string>> = {}, prepare: (session: Session) => void = () => {}) =>
	openCase(
		undefined,
		(session, assessment) => {
			session.apply(
				Object.entries(given).map(([id, value]) => ({
					stream: assessment,
					record: assessment,
					field: fieldNames.answer(id),
					value,
				})),
			);
			prepare(session);
		},
		{ instrument: named, country: "wales" },
	);

describe("a case under any instrument", () => {
	it("says why something is not asked, leads to what decides, and shows what is kept", async () => {
		const { user } = await openSmallCase({ Q1: "b", "Q1.more": "a", Q2: "c" });
		expect(question("Q2").getByText(/^Asked when “Field Q1.more” is “Answer A”/)).toBeVisible();
		expect(question("Q2").getByText(/“Field Q1.more” is asked when Q1 is “Answer A”/)).toBeVisible();
		expect(question("Q2").getByText("Answer C")).toBeVisible();
		await user.click(question("Q2").getByRole("link", { name: "Q1" }));
		expect(answer("Q1", "Answer B")).toHaveFocus();
		await user.click(question("Q1").getByText("1 thing is not asked here now, 1 answer kept"));
		expect(question("Q1").getByRole("link", { name: "Q1" })).toBeVisible();
		await user.click(answer("Q1", "Answer A"));
		expect(answer("Q2", "Answer C")).toBeChecked();
	});

	it("says so of a fact", async () => {
		const { user } = await openSmallCase();
		const facts = within(screen.getByRole("region", { name: "Facts about the sentence" }));
		await user.click(facts.getByText("1 thing is not asked here now"));
		expect(facts.getByText("Asked when “Field custody” is “Answer B”. What decides that now:")).toBeVisible();
	});

	it("adds the guidance that the facts call for, and why", async () => {
		const { user } = await openSmallCase();
		expect(screen.queryByText("For custody A.")).toBeNull();
		await user.click(screen.getAllByRole("radio", { name: "Answer A" })[0] as HTMLElement);
		expect(question("Q1").getByText("For everybody.")).toBeInTheDocument();
		expect(question("Q1").getByText("Here also, as “Field custody” is “Answer A”:")).toBeInTheDocument();
		expect(question("Q1").getByText("For custody A.")).toBeInTheDocument();
	});

	it("shows the official Welsh beside the English for a service in Wales, as Welsh", async () => {
		await openSmallCase();
		expect(answer("Q3", "Female / Benyw")).toBeVisible();
		expect(question("Q3").getByText("Benyw")).toHaveAttribute("lang", "cy");
	});

	it("has room for a reason where an answer wants one, though the question is no judgement", async () => {
		const { user } = await openSmallCase();
		expect(question("Q1").queryByLabelText("Reason and evidence")).toBeNull();
		expect(question("Q4").getByText("Needed when the answer is “Not visited”.")).toBeVisible();
		await user.type(question("Q4").getByLabelText("Reason and evidence"), "The family lives abroad.");
		expect(question("Q4").getByLabelText("Reason and evidence")).toHaveValue("The family lives abroad.");
	});

	it("lets the lead answer what is asked of the lead after the assessor is ready", async () => {
		const { user } = await openSmallCase({ Q1: "b", Q3: "female", Q4: "yes" });
		await user.click(screen.getAllByRole("button", { name: "Mark ready for review" })[0] as HTMLElement);
		expect(question("Q1").queryByRole("radio")).toBeNull();
		expect(screen.getAllByRole("button", { name: "Sign off" })[0]).toHaveAttribute("aria-disabled", "true");
		await user.click(answer("L1", "Answer B"));
		await user.click(screen.getAllByRole("button", { name: "Sign off" })[0] as HTMLElement);
		expect(question("L1").queryByRole("radio")).toBeNull();
		expect(question("L1").getByText("Answer B")).toBeVisible();
	});

	it("shows it to everybody else to read, and counts it as nothing left of theirs", async () => {
		await openSmallCase({ Q1: "b", Q3: "female", Q4: "yes" }, (session) => {
			const [lead] = inspectionOf(session.journal).team;
			session.apply([{ stream: PLAN, record: lead?.id ?? "", field: "role", value: "inspector" }]);
		});
		expect(question("L1").getByText(/Asked of the lead inspector alone/)).toBeVisible();
		expect(question("L1").queryByRole("radio")).toBeNull();
		expect(screen.getByText("Nothing left")).toBeInTheDocument();
	});
});
