import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { dipSamplesOf } from "#domain/inspection/dip-sample.ts";
import { inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { openInspection } from "./open-inspection.ts";

async function open() {
	const app = await openInspection("/dip-sample", "Dip sample");
	const cases = ["Case 1", "Case 2", "Case 3"].flatMap((reference, index) =>
		planCase({ case: reference, assessment: `assessment-${index}` }, reference, currentInstrument, index + 1),
	);
	act(() => app.session.apply(cases));
	return app;
}

describe("the dip sample", () => {
	it("draws as many cases as asked, and shows what is needed to draw them again", async () => {
		const { user, session } = await open();
		await user.click(screen.getByRole("button", { name: "Draw" }));
		expect(screen.getByText("There is no such case to draw from yet")).toBeVisible();
		await user.click(screen.getByLabelText("All cases of the sample (3)"));
		await user.type(screen.getByLabelText("How many cases"), "4{Enter}");
		expect(screen.getByLabelText("How many cases")).toHaveAccessibleDescription(/Enter a whole number from 1 to 3/);
		await user.clear(screen.getByLabelText("How many cases"));
		await user.type(screen.getByLabelText("How many cases"), "2{Enter}");
		const [draw] = dipSamplesOf(session.journal);
		expect(draw?.drawn).toHaveLength(2);
		expect(screen.getByText(draw?.seed ?? "")).toBeVisible();
		expect(
			within(screen.getByRole("main"))
				.getAllByRole("link")
				.map((link) => link.textContent),
		).toEqual(draw?.drawn);
		expect(screen.getByText("Gives the same cases")).toBeVisible();
	});

	it("draws again only with a reason, and keeps the draw before", async () => {
		const { user, session } = await open();
		await user.click(screen.getByLabelText("All cases of the sample (3)"));
		await user.type(screen.getByLabelText("How many cases"), "1{Enter}");
		await user.type(screen.getByLabelText("How many cases"), "1{Enter}");
		expect(screen.getByLabelText("Why are cases drawn again?")).toHaveFocus();
		await user.keyboard("One was drawn too few");
		await user.click(screen.getByRole("button", { name: "Draw" }));
		expect(dipSamplesOf(session.journal)).toHaveLength(2);
		expect(screen.getByRole("heading", { name: "Draw 1" })).toBeVisible();
		expect(screen.getByRole("heading", { name: "Draw 2" })).toBeVisible();
		expect(screen.getByText("One was drawn too few")).toBeVisible();
	});

	it("is drawn by the quality lead, and read by everybody", async () => {
		const { session } = await open();
		const [you] = inspectionOf(session.journal).team;
		const play = (role: string) =>
			act(() => session.apply([{ stream: PLAN, record: you?.id ?? "", field: "role", value: role }]));
		play("inspector");
		expect(screen.queryByRole("button", { name: "Draw" })).toBeNull();
		expect(screen.getByText(/In this inspection you are: Inspector/)).toBeVisible();
		play("quality-lead");
		expect(screen.getByRole("button", { name: "Draw" })).toBeVisible();
	});
});
