import { screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import cagFile from "#schemas/resettlement-cag/v1.2.json";
import standardFile from "#schemas/resettlement-standard/v2021.json";
import { renderApp } from "#support/render-app.tsx";
import { revisedCagFile } from "#support/revised-cag.ts";

type User = ReturnType<typeof userEvent.setup>;

async function look(user: User, content: unknown, name = "office.json") {
	const file = new File([JSON.stringify(content)], name, { type: "application/json" });
	await user.upload(await screen.findByLabelText("Instrument file"), file);
	await user.click(screen.getByRole("button", { name: "Look at the file" }));
}

describe("importing an instrument", () => {
	it("shows what a file holds and how it differs before it is taken in, and finds it afterwards", async () => {
		const { user } = await renderApp("/instruments");
		const revised = revisedCagFile();
		await look(user, revised);
		const preview = await screen.findByRole("region", { name: "What office.json holds" });
		expect(within(preview).getByText("Question B3: Wording")).toBeVisible();
		expect(within(preview).getByText("Question B15: Added")).toBeVisible();
		expect(findInstrument(namedIn(revised))).toBeUndefined();
		await user.click(within(preview).getByRole("button", { name: "Take it in" }));
		expect(await screen.findByText(/version 1.3, was taken in/)).toBeVisible();
		expect(findInstrument(namedIn(revised))?.version).toBe("1.3");
		expect(await screen.findByText(/By Robin Example/)).toBeVisible();
	});

	it("refuses a published version with other content", async () => {
		const { user } = await renderApp("/instruments");
		await look(user, { ...revisedCagFile("1.2"), title: "Another" });
		expect(await screen.findByText(/is on this device already, with other content/)).toBeVisible();
		expect(screen.queryByRole("button", { name: "Take it in" })).toBeNull();
	});

	it("refuses a standard with the version of the one that comes with the app, and shows the wording of another", async () => {
		const { user } = await renderApp("/instruments");
		const [policy, ...others] = standardFile.areas;
		const areas = [{ ...policy, question: "Is there a policy?", source: "Test" }, ...others];
		await look(user, { ...standardFile, areas });
		expect(await screen.findByText(/is on this device already, with other content/)).toBeVisible();
		expect(screen.queryByRole("button", { name: "Take it in" })).toBeNull();
		await look(user, { ...standardFile, version: "2022", areas });
		expect(await screen.findByText("Is there a policy?")).toBeVisible();
		expect(screen.getByRole("button", { name: "Take it in" })).toBeVisible();
	});

	it("withdraws from new use and keeps what was begun", async () => {
		const { user } = await renderApp("/instruments");
		const revised = revisedCagFile("1.4");
		await look(user, revised);
		await user.click(await screen.findByRole("button", { name: "Take it in" }));
		await user.click(await screen.findByRole("button", { name: "Withdraw from new use" }));
		expect(screen.getByText("Withdrawn from new use")).toBeVisible();
		expect(findInstrument(namedIn(revised))?.version).toBe("1.4");
	});

	it("names every fault with its place and folds what is beyond twenty", async () => {
		const { user } = await renderApp("/instruments");
		const faulty = structuredClone(cagFile) as { sections: { questions: { kind: string }[] }[] };
		for (const question of faulty.sections.flatMap(({ questions }) => questions)) question.kind = "wrong";
		await look(user, faulty);
		expect(await screen.findByRole("heading", { name: "office.json was not taken in" })).toBeVisible();
		expect(screen.getByText("sections.0.questions.0.kind")).toBeVisible();
		expect(screen.getAllByText(/\(line 1, shape\)/)).toHaveLength(22);
		expect(screen.getByText("2 more faults")).toBeVisible();
	});

	it("shows the official wording of the standard where it is judged once it is imported", async () => {
		const { user, go } = await renderApp("/instruments");
		const standard = structuredClone(standardFile) as unknown as {
			version: string;
			areas: { question: string | null; source: string | null }[];
		};
		standard.version = "2021-official";
		for (const area of standard.areas) Object.assign(area, { question: "Is the wording official?", source: "Test" });
		await look(user, standard, "standard.json");
		expect(await screen.findByText(/Official wording of 3 areas/)).toBeVisible();
		await user.click(screen.getByRole("button", { name: "Take it in" }));
		await go("/");
		await user.click(await screen.findByRole("button", { name: /practice inspection/i }));
		await user.click(await screen.findByRole("link", { name: /Workbench/i }));
		expect((await screen.findAllByText("Is the wording official?")).length).toBeGreaterThan(0);
	});
});

function namedIn(instrument: ReturnType<typeof revisedCagFile>) {
	return { id: instrument.id, version: instrument.version, fingerprint: fingerprintOf(instrument) };
}
