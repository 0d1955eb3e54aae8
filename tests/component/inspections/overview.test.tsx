import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import { planCase, sampleOf } from "#domain/inspection/sample.ts";
import { writeElsewhere } from "../judgement/open-inspection.ts";
import { type OpenInspection, openInspection } from "./open-inspection.ts";

const open = () => openInspection("", "Anytown");

const reference = () => screen.getByLabelText("Reference of the case");

const references = ({ session }: OpenInspection) => sampleOf(session.journal).map((one) => one.reference);

describe("the sample", () => {
	it("takes several cases one after the other, without leaving the keyboard", async () => {
		const app = await open();
		await app.user.type(reference(), "Case 1{Enter}");
		expect(reference()).toHaveFocus();
		expect(reference()).toHaveValue("");
		await app.user.keyboard("Case 2{Enter}");
		expect(references(app)).toEqual(["Case 1", "Case 2"]);
		expect(screen.getByText("0 of 2 cases signed off")).toBeVisible();
		expect(screen.getByText("Case 2 was added.")).toBeVisible();
	});

	it("links a case by an address that does not hold its reference", async () => {
		const app = await open();
		await app.user.type(reference(), "Case 1{Enter}");
		const [sampleCase] = sampleOf(app.session.journal);
		expect(screen.getByRole("link", { name: "Case 1" })).toHaveAttribute(
			"href",
			`/inspections/${app.session.id}/cases/${sampleCase?.id}`,
		);
	});

	it.each([
		["case  1 ", "Another case of this inspection has the reference case 1. Enter a different one."],
		["  ", "The case has no reference yet. Enter one, for example Case 1."],
		["x".repeat(41), "The reference is too long. Use at most 40 characters."],
	])("refuses the reference %j and says why", async (typed, why) => {
		const app = await open();
		await app.user.type(reference(), "Case 1{Enter}");
		await app.user.type(reference(), `${typed}{Enter}`);
		expect(reference()).toHaveAccessibleDescription(expect.stringContaining(why));
		expect(reference()).toHaveValue(typed);
		expect(references(app)).toEqual(["Case 1"]);
	});

	it("warns that a reference is a pseudonym", async () => {
		await open();
		expect(screen.getByText(/Use a pseudonym: never a name/)).toBeVisible();
	});

	it("asks for a second look at a reference that could be a name, and adds it", async () => {
		const app = await open();
		await app.user.type(reference(), "Case Mario{Enter}");
		expect(references(app)).toEqual(["Case Mario"]);
		expect(screen.getByText(/^Case Mario was added. It looks like a name/)).toBeVisible();
	});

	it("lets a case be removed and put back while nothing is recorded in it", async () => {
		const app = await open();
		await app.user.type(reference(), "Case 1{Enter}");
		await app.user.click(screen.getByText("Remove a case added by mistake"));
		await app.user.click(screen.getByRole("button", { name: "Remove Case 1" }));
		expect(references(app)).toEqual([]);
		const putBack = screen.getByRole("button", { name: "Put back Case 1" });
		expect(putBack).toHaveFocus();
		await app.user.click(putBack);
		expect(references(app)).toEqual(["Case 1"]);
	});

	it("keeps a case that one person removed and another put back, until the lead inspector decides", async () => {
		const app = await open();
		const ids = { case: "case-1", assessment: "assessment-1" };
		act(() => app.session.apply(planCase(ids, "Case 1", currentInstrument, 1)));
		const arrive = writeElsewhere(app.session, () => planRemoval("case-1", true));
		act(() => {
			app.session.apply([planRemoval("case-1", true)]);
			app.session.apply([planRemoval("case-1", false)]);
		});
		arrive();
		expect(screen.getByRole("link", { name: "Case 1" })).toBeVisible();
		expect(screen.getByRole("heading", { level: 3, name: "Case 1" })).toBeVisible();
		await app.user.click(screen.getByRole("button", { name: "Keep the answer of Sam Elsewhere" }));
		expect(references(app)).toEqual([]);
		expect(screen.queryByRole("heading", { level: 3, name: "Case 1" })).toBeNull();
	});

	it("does not put a case back under a reference that another has by now", async () => {
		const app = await open();
		await app.user.type(reference(), "Case 1{Enter}");
		await app.user.click(screen.getByText("Remove a case added by mistake"));
		await app.user.click(screen.getByRole("button", { name: "Remove Case 1" }));
		await app.user.type(reference(), "Case 1{Enter}");
		await app.user.click(screen.getByRole("button", { name: "Put back Case 1" }));
		expect(screen.getByText(/Case 1 was not put back: another case has this reference now/)).toBeVisible();
		expect(references(app)).toEqual(["Case 1"]);
	});

	it("lets the reference of a case be corrected, and says what stays", async () => {
		const app = await open();
		await app.user.type(reference(), "Sam Smith{Enter}Case 2{Enter}");
		await app.user.click(screen.getByText("Change the reference of a case"));
		expect(screen.getByText(/What stood before stays in the history/)).toBeVisible();
		await app.user.click(screen.getByRole("button", { name: "Change Sam Smith" }));
		const box = screen.getByRole("textbox", { name: "New reference" });
		expect(box).toHaveValue("Sam Smith");
		await app.user.clear(box);
		await app.user.type(box, "Case 2{Enter}");
		expect(box).toHaveAccessibleDescription(expect.stringContaining("has the reference Case 2"));
		await app.user.clear(box);
		await app.user.type(box, " Case 1 {Enter}");
		expect(references(app)).toEqual(["Case 1", "Case 2"]);
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(screen.getByText("The reference is now Case 1.")).toBeVisible();
	});

	it("asks for a second look at a changed reference that could be a name, and changes it", async () => {
		const app = await open();
		await app.user.type(reference(), "Case 1{Enter}");
		await app.user.click(screen.getByText("Change the reference of a case"));
		await app.user.click(screen.getByRole("button", { name: "Change Case 1" }));
		const box = screen.getByRole("textbox", { name: "New reference" });
		await app.user.clear(box);
		await app.user.type(box, "Case Mario{Enter}");
		expect(references(app)).toEqual(["Case Mario"]);
		expect(screen.getByText(/^The reference is now Case Mario. It looks like a name/)).toBeVisible();
	});

	it("lets the reference of a removed case be corrected", async () => {
		const app = await open();
		await app.user.type(reference(), "Sam Smith{Enter}");
		await app.user.click(screen.getByText("Remove a case added by mistake"));
		await app.user.click(screen.getByRole("button", { name: "Remove Sam Smith" }));
		await app.user.click(screen.getByText("Change the reference of a case"));
		await app.user.click(screen.getByRole("button", { name: "Change Sam Smith" }));
		await app.user.clear(screen.getByRole("textbox", { name: "New reference" }));
		await app.user.type(screen.getByRole("textbox", { name: "New reference" }), "Case 1{Enter}");
		expect(screen.getByRole("button", { name: "Put back Case 1" })).toBeInTheDocument();
		expect(screen.queryByText("Sam Smith")).toBeNull();
	});

	it("shows what another window changes", async () => {
		const { session } = await open();
		const ids = { case: "case-1", assessment: "assessment-1" };
		act(() => session.apply(planCase(ids, "Case 1", currentInstrument, 1)));
		expect(screen.getByRole("link", { name: "Case 1" })).toHaveAccessibleDescription("Not started");
		act(() => session.apply([{ stream: "assessment-1", record: "assessment-1", field: "answer/A1", value: "no" }]));
		expect(screen.getByRole("link", { name: "Case 1" })).toHaveAccessibleDescription(
			"1 of 21 questions answered In progress",
		);
	});
});

describe("who does not lead the inspection", () => {
	it("reads the sample and the plan, and is told why they cannot change them", async () => {
		const { session, user } = await open();
		const [lead] = inspectionOf(session.journal).team;
		act(() => session.apply([{ stream: PLAN, record: lead?.id ?? "", field: "role", value: "local-assessor" }]));
		expect(screen.getByText(/In this inspection you are: Local assessor/)).toBeVisible();
		expect(screen.queryByLabelText("Reference of the case")).toBeNull();
		await user.click(screen.getByRole("link", { name: "Details of the inspection" }));
		await screen.findByRole("heading", { name: "Details of the inspection" });
		expect(screen.getByText(/In this inspection you are: Local assessor/)).toBeVisible();
		expect(within(screen.getByRole("main")).queryByRole("textbox")).toBeNull();
		expect(screen.getByText("Robin Example")).toBeVisible();
	});
});

describe("an address that this device does not hold", () => {
	it("says so", async () => {
		const app = await open();
		await app.go("/inspections/nowhere");
		expect(await screen.findByRole("heading", { name: "This is not on this device" })).toBeVisible();
	});
});
