import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Engagement } from "#domain/inspection/inspection.ts";
import { planOverallScore } from "#domain/judgement/overall-score.ts";
import { planRating } from "#domain/judgement/rating-decision.ts";
import { type RenderedApp, renderApp } from "#support/render-app.tsx";
import { addSignedOffCase } from "../judgement/open-inspection.ts";

// jsdom has no workers, in which PDFs are drawn.
vi.mock("#exports/pdf/export-pdf.ts", () => ({ pdfExporter: { id: "pdf", extension: "pdf" } }));

const ADDRESS = "/ratings-across-services";

async function create({ workspace }: RenderedApp, service: string, start = "", engagement: Engagement = "inspection") {
	const inspection = { engagement, service, country: "england", fieldworkStart: start, fieldworkEnd: start } as const;
	const created = await act(() => workspace.create(inspection, []));
	if (!created.ok) throw new Error(created.problem.kind);
	return created.value;
}

const table = (name: string) => within(screen.getByRole("table", { name }));
const services = () =>
	table("Inspections with the rating for resettlement")
		.getAllByRole("rowheader")
		.map(({ textContent }) => textContent);

describe("the view across services", () => {
	it("shows the overall score apart from the rating for resettlement: County Durham 2022", async () => {
		const app = await renderApp("/");
		const session = await create(app, "County Durham Youth Justice Service", "2022-08-01");
		addSignedOffCase(session);
		const decided = planRating(
			session.journal,
			{
				state: "outstanding",
				stage: "provisional",
				reasons: "Seen in policy, provision and its evaluation.",
				evidence: [],
				moderators: [],
				by: { name: "Robin Example", role: "lead-inspector" },
			},
			{ inSample: 1, inspected: 1, excluded: 0, unresolved: 0, notFinished: 0 },
		);
		const noted = planOverallScore(11, "‘Requires improvement’, report of 3 November 2022");
		if (!decided.ok || !noted.ok) throw new Error("The inspection of County Durham is not as published");
		session.apply([decided.value, noted.value]);
		await app.go(ADDRESS);
		const row = await screen.findByRole("row", { name: /^County Durham.*‘Outstanding’/ });
		expect(row).toHaveTextContent(/Provisional/);
		expect(row).not.toHaveTextContent(/11|Requires improvement/);
		expect(table("Overall scores, noted by hand").getByRole("row", { name: /^County Durham/ })).toHaveTextContent(
			/11 of 36.*‘Requires improvement’, report of 3 November 2022/,
		);
		expect(screen.getByText(/It never includes resettlement/)).toHaveTextContent(
			/The rating for resettlement does not influence the overall YJS rating/,
		);
	});

	it("finds and orders inspections by service and date, and leaves practice out", async () => {
		const app = await renderApp("/");
		await create(app, "Bolton", "2024-05-01");
		await create(app, "Reading", "2026-03-09");
		await create(app, "Anytown", "2026-03-09", "practice");
		await app.go(ADDRESS);
		await screen.findByText("2 inspections");
		expect(services()).toEqual(["Bolton", "Reading"]);
		await app.user.click(screen.getByRole("radio", { name: "Date, the latest first" }));
		expect(services()).toEqual(["Reading", "Bolton"]);
		await app.user.type(screen.getByRole("textbox", { name: "Part of the name of the service" }), "bol");
		expect(screen.getByText("1 of 2 inspections")).toBeVisible();
		expect(services()).toEqual(["Bolton"]);
		expect(within(screen.getByRole("main")).queryByRole("radio", { name: /rating/i })).toBeNull();
	});

	it("says that there is none where there is none", async () => {
		await renderApp(ADDRESS);
		expect(await screen.findByText(/^There is no inspection on this device/)).toBeVisible();
	});
});
