import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { hashNow } from "#app/reports/compose-document.ts";
import { newId, type Session } from "#app/session/session.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { coversOf, planIssue } from "#domain/report/issued-document.ts";
import { addSignedOffCase, openInspection } from "../judgement/open-inspection.ts";

const summary = { kind: "yjs-summary", case: "", audience: "internal" } as const;

/** Records that the internal summary was exported as it stands. */
function issueSummary({ journal, apply }: Session): void {
	const hash = hashNow(journal, summary) ?? "";
	const made = { ...summary, format: "pdf", isProtected: true, hash, file: "a".repeat(64), covers: coversOf(journal) };
	apply([planIssue(newId(), made, 1)]);
}

describe("a document", () => {
	it("can be read on the screen as its file would say it, below the headings of the screen", async () => {
		const { user, goTo } = await openInspection("reports/yjs-summary/internal", (session) =>
			addSignedOffCase(session, { B1: "yes" }),
		);
		await user.click(screen.getByText("Preview of the YJS summary"));
		const summary = await screen.findByRole("article", { name: "YJS summary" });
		expect(
			within(summary).getByRole("heading", { level: 3, name: /^Inspection of youth offending services: Anytown/ }),
		).toBeVisible();
		expect(within(summary).getByRole("heading", { level: 5, name: "Strengths" })).toBeVisible();
		expect(within(summary).getByText("Rating not yet decided.")).toBeVisible();
		await goTo("reports/sample-findings/internal");
		await user.click(screen.getByText("Preview of the Sample findings"));
		const findings = await screen.findByRole("article", { name: "Sample findings" });
		expect(within(findings).getByRole("table", { name: /^Paired findings/ })).toBeVisible();
		expect(findings).toHaveTextContent("Answered yes: in the one case.");
	});

	it("that there is not is said not to be here", async () => {
		const { goTo } = await openInspection("reports/judgement-pack/outward");
		expect(screen.getByRole("heading", { level: 1, name: "This is not on this device" })).toBeVisible();
		await goTo("cases/none/record");
		expect(screen.getByRole("heading", { level: 1, name: "This is not on this device" })).toBeVisible();
	});
});

describe("the record of a case", () => {
	it("is reached from the reports and leads back to the case", async () => {
		const { user, address } = await openInspection("reports", (session) => addSignedOffCase(session, { B1: "yes" }));
		await user.click(screen.getByRole("link", { name: /^Record of case Reference/ }));
		expect(await screen.findByRole("heading", { level: 1, name: "Case record" })).toBeVisible();
		await user.click(screen.getByText("Preview of the Case record"));
		expect(await screen.findByRole("article", { name: "Case record" })).toHaveTextContent("Cases are not rated.");
		const back = screen.getByRole("link", { name: /^Back to case Reference/ });
		expect(back).toHaveAttribute("href", address().replace(/\/record$/, ""));
	});
});

describe("an outward copy", () => {
	it("is not to be had before its gate was passed, and says what is missing and where", async () => {
		const { user, address, session } = await openInspection("reports", (session) =>
			addSignedOffCase(session, { B1: "yes" }),
		);
		const task = screen.getByRole("link", { name: "YJS summary: outward copy" });
		expect(task).toHaveAccessibleDescription(/Not yet checked for what could identify a child/);
		await user.click(task);
		await screen.findByRole("heading", { level: 1, name: "YJS summary" });
		expect(screen.queryByRole("button", { name: /^Export/ })).toBeNull();
		expect(screen.queryByText("Preview of the YJS summary")).toBeNull();
		await user.click(screen.getByRole("link", { name: "Decide what may leave" }));
		await screen.findByRole("heading", { level: 1, name: "Before copies leave" });
		expect(address()).toBe(`/inspections/${session.id}/reports/outward`);
	});
});

describe("the reports", () => {
	it("say how many copies were made, list them, and whether they would say the same now", async () => {
		const { user, session } = await openInspection("reports", issueSummary);
		const task = screen.getByRole("link", { name: "YJS summary: internal copy" });
		expect(task).toHaveAccessibleDescription("Stays with the inspectorate 1 copy made");
		await user.click(screen.getByText("1 copy"));
		const table = await screen.findByRole("table", { name: "Copies made" });
		const row = within(table).getByRole("row", { name: /^YJS summary: internal copy/ });
		expect(row).toHaveTextContent(/1, PDF, protected.*Robin Example.*Says the same/);
		session.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: narrativeField("policy"), value: "Clear." }]);
		expect(await within(table).findByText("Would say something else")).toBeVisible();
	});
});
