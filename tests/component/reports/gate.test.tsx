import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Session } from "#app/session/session.ts";
import { disclosureLogOf } from "#domain/findings/disclosure/disclosure-log.ts";
import { thresholdsOf } from "#domain/findings/disclosure/thresholds.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { addSignedOffCase, openInspection, takeRole } from "../judgement/open-inspection.ts";

const narrate = (session: Session, area: "policy" | "provision", value: string) =>
	session.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: narrativeField(area), value }]);

const policy = "Jordan was released on 3 May 2026.";
const provision = "Provision at Hillside Academy began in time.";

/** The gate of an inspection with two passages to decide on, past the question for names. */
async function openGate(names = "") {
	const opened = await openInspection("reports/outward", (session) => {
		narrate(session, "policy", policy);
		narrate(session, "provision", provision);
	});
	const { user } = opened;
	if (names === "") await user.click(screen.getByRole("button", { name: "Go on without names" }));
	else {
		await user.type(screen.getByRole("textbox", { name: "Names to search for" }), names);
		await user.click(screen.getByRole("button", { name: "Search for these names" }));
	}
	return opened;
}

const piece = (name: string) => within(screen.getByRole("region", { name }));

describe("the gate before outward copies", () => {
	it("asks for names before anything, and keeps them nowhere", async () => {
		const { user, session, goTo } = await openInspection("reports/outward", (one) => narrate(one, "policy", policy));
		expect(screen.queryByText("0 of 1 decided")).toBeNull();
		await user.click(screen.getByRole("button", { name: "Search for these names" }));
		expect(screen.getByText("Type at least one name, or go on without names")).toBeVisible();
		await user.type(screen.getByRole("textbox", { name: "Names to search for" }), "Zebedee{Enter}Quill");
		await user.click(screen.getByRole("button", { name: "Search for these names" }));
		expect(screen.getByText("Searched for 2 names.")).toBeVisible();
		expect(screen.getByRole("button", { name: "Change the names" })).toHaveFocus();
		expect(JSON.stringify([...session.journal.events.values()])).not.toMatch(/Zebedee|Quill/);
		await goTo("reports");
		await goTo("reports/outward");
		expect(screen.getByText("Searched for 2 names.")).toBeVisible();
		await goTo("judgement");
		await goTo("reports/outward");
		expect(screen.getByRole("textbox", { name: "Names to search for" })).toHaveValue("");
	});

	it("says what is found, takes a decision with its reason, and goes on to what is next", async () => {
		const { user, session } = await openGate();
		expect(screen.getByText("0 of 2 decided")).toBeVisible();
		const first = piece("Policy");
		expect(first.getByText("3 May 2026").tagName).toBe("MARK");
		expect(first.getByText("A date")).toBeVisible();
		await user.click(first.getByRole("radio", { name: "Keep it" }));
		await user.click(first.getByRole("button", { name: "Record the decision on Policy" }));
		expect(first.getByRole("alert")).toHaveTextContent("Give a reason");
		await user.type(first.getByRole("textbox", { name: "Reason" }), "Published by the service");
		await user.click(first.getByRole("button", { name: "Record the decision on Policy" }));
		expect(screen.getByText("1 of 2 decided")).toBeVisible();
		expect(screen.getByRole("heading", { name: "Provision" })).toHaveFocus();
		expect(disclosureLogOf(session.journal)).toMatchObject([
			{ decision: "keep", reason: "Published by the service", by: "Robin Example", stands: true, byRight: true },
		]);
	});

	it("takes other words, shows what leaves, and lets copies be made when all is decided", async () => {
		const { user } = await openGate();
		await user.click(piece("Policy").getByRole("radio", { name: "Suppress it" }));
		await user.click(piece("Policy").getByRole("button", { name: /Record/ }));
		await user.click(piece("Provision").getByRole("radio", { name: "Reword it" }));
		const wording = piece("Provision").getByRole("textbox", { name: "Words for outward copies" });
		expect(wording).toHaveValue(provision);
		await user.clear(wording);
		await user.type(wording, "Education began in time.");
		await user.click(piece("Provision").getByRole("button", { name: /Record/ }));
		expect(piece("Policy").getByText("Suppressed. The copy says so.")).toBeVisible();
		expect(piece("Provision").getByText("Education began in time.")).toBeVisible();
		expect(screen.getByText("2 of 2 decided")).toBeVisible();
		expect(screen.getByText("Everything is decided. Outward copies can be made.")).toBeVisible();
		expect(screen.getByText("2 of 2 decided").parentElement).toHaveFocus();
	});

	it("takes a decision back", async () => {
		const { user } = await openGate();
		await user.click(piece("Policy").getByRole("radio", { name: "Suppress it" }));
		await user.click(piece("Policy").getByRole("button", { name: /Record/ }));
		await user.click(piece("Policy").getByRole("button", { name: "Withdraw the decision on Policy" }));
		expect(screen.getByText("0 of 2 decided")).toBeVisible();
		expect(screen.getByRole("heading", { name: "Policy" })).toHaveFocus();
	});

	it("keeps no name that was typed", async () => {
		const { user } = await openGate("Jordan");
		expect(piece("Policy").getByText("A child’s name that you typed")).toBeVisible();
		await user.click(piece("Policy").getByRole("radio", { name: "Keep it" }));
		await user.type(piece("Policy").getByRole("textbox", { name: "Reason" }), "Agreed");
		await user.click(piece("Policy").getByRole("button", { name: /Record/ }));
		expect(piece("Policy").getByRole("alert")).toHaveTextContent(
			"A child’s name is in it. It cannot leave: reword or suppress it",
		);
	});

	it("says so where there is nothing to decide", async () => {
		const { user } = await openInspection("reports/outward", (session) => {
			for (let made = 0; made < 5; made += 1)
				addSignedOffCase(session, Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`B${at + 1}`, "yes"])));
		});
		await user.click(screen.getByRole("button", { name: "Go on without names" }));
		expect(screen.getByText(/There is nothing to decide/)).toBeVisible();
		expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
	});

	it("holds back the figures of a small sample, and releases one with a reason", async () => {
		const { user } = await openInspection("reports/outward", (session) => addSignedOffCase(session, { B9: "yes" }));
		await user.click(screen.getByRole("button", { name: "Go on without names" }));
		expect(screen.getByText("Everything is decided. Outward copies can be made.")).toBeVisible();
		const contact = screen.getByRole("region", { name: /contact/i });
		await user.click(within(contact).getByText(/^Release/));
		await user.click(within(contact).getByRole("radio", { name: "Release it" }));
		await user.type(within(contact).getByRole("textbox", { name: "Reason" }), "Agreed with the service");
		await user.click(within(contact).getByRole("button", { name: /Record/ }));
		expect(within(contact).getByText("Kept: Agreed with the service")).toBeVisible();
		expect(screen.getByText("1 of 1 decided")).toBeVisible();
	});

	it("sets a threshold below its default only with a reason", async () => {
		const { user, session } = await openInspection("reports/outward");
		await user.click(screen.getByText("Thresholds and words to search for"));
		const cases = screen.getByRole("textbox", { name: "For findings in outward copies" });
		await user.clear(cases);
		await user.type(cases, "3");
		await user.click(screen.getByRole("button", { name: "Set the threshold for outward copies" }));
		const reason = screen.getByRole("textbox", { name: "Reason for a lower threshold", description: /Say why/ });
		expect(reason).toHaveFocus();
		await user.type(reason, "A large service");
		await user.click(screen.getByRole("button", { name: "Set the threshold for outward copies" }));
		expect(thresholdsOf(session.journal)).toEqual({ perCent: 10, outward: 3 });
	});

	it("searches for what is put on the list", async () => {
		const { user } = await openGate();
		await user.click(screen.getByText("Thresholds and words to search for"));
		await user.selectOptions(screen.getByRole("combobox", { name: "What it is" }), "Member of staff");
		await user.type(screen.getByRole("textbox", { name: "Name or word" }), "Jordan");
		await user.click(screen.getByRole("button", { name: "Add to the list" }));
		expect(screen.getByRole("textbox", { name: "Name or word" })).toHaveFocus();
		expect(piece("Policy").getByText("A member of staff on the list")).toBeVisible();
	});

	it("can be read by who is not the lead, with why they cannot decide", async () => {
		await openInspection("reports/outward", (session) => {
			narrate(session, "policy", policy);
			takeRole(session, "inspector");
		});
		expect(screen.getByText(/In this inspection you are inspector\. Only the lead inspector decides/)).toBeVisible();
		expect(piece("Policy").getByText("A date")).toBeVisible();
		expect(screen.queryByRole("radio")).toBeNull();
		expect(screen.queryByRole("textbox")).toBeNull();
	});
});
