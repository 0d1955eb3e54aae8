import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument, guidanceOf } from "#app/instruments.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import { importedFilesOf, planWithdrawal } from "#domain/instrument/imported.ts";
import { importInstrument } from "#support/import-instrument.ts";
import { revisedCagFile } from "#support/revised-cag.ts";
import { openInspection } from "./open-inspection.ts";

const open = () => openInspection("/plan", "Details of the inspection");
type Opened = Awaited<ReturnType<typeof open>>;

const versions = ({ session }: Opened) => sampleOf(session.journal).map(({ assessment }) => assessment?.instrument);

async function addCase(app: Opened, reference: string) {
	await app.go(`/inspections/${app.session.id}`);
	await app.user.type(await screen.findByLabelText(/Reference/), `${reference}{Enter}`);
}

async function importList(app: Opened, list: string) {
	await app.go(`/inspections/${app.session.id}/import`);
	await app.user.upload(await screen.findByLabelText("File"), new File([list], "sample.csv"));
	await app.user.click(screen.getByRole("button", { name: "Read the list" }));
	await app.user.click(await screen.findByRole("button", { name: "Add 1 case" }));
}

describe("the guidance of new cases", () => {
	it("is not asked for while the device has one version", async () => {
		await open();
		expect(screen.queryByRole("group", { name: /do new cases begin with/ })).toBeNull();
	});

	it("is that of the app until the plan names another, and leaves the cases that are there under theirs", async () => {
		const app = await open();
		const revised = importInstrument(app.workspace, revisedCagFile());
		await addCase(app, "Case 1");
		await app.go(`/inspections/${app.session.id}/plan`);
		expect(await screen.findByLabelText("CAG v1.2 January 2022")).toBeChecked();
		await app.user.click(screen.getByLabelText("CAG v1.3 Test"));
		expect(screen.getByLabelText("CAG v1.3 Test")).toBeChecked();
		await addCase(app, "Case 2");
		await importList(app, "Case\nCase 3");
		expect(versions(app)).toEqual([currentInstrument, revised, revised]);
	});

	it("is that of documents before there is a case, and that of the app again once the other is withdrawn", async () => {
		const app = await open();
		importInstrument(app.workspace, revisedCagFile());
		await app.go("/");
		await app.go(`/inspections/${app.session.id}/plan`);
		await app.user.click(await screen.findByLabelText("CAG v1.3 Test"));
		expect(guidanceOf(app.session.journal).version).toBe("1.3");
		const { own } = app.workspace;
		act(() => own.apply(importedFilesOf(own.journal).map(({ id }) => planWithdrawal(id, true))));
		await addCase(app, "Case 1");
		expect(versions(app)).toEqual([currentInstrument]);
	});
});
