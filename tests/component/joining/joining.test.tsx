import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { planRehearsed } from "#domain/handover/joining.ts";
import { inspectionOf, PLAN, planMember } from "#domain/inspection/inspection.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { followDownloads } from "#support/downloads.ts";
import { openAsMember } from "../hand-over/open-as-member.ts";

const downloads = followDownloads();

/** The status of a step. */
function status(step: string): string {
	const row = screen.getByText(step).closest("li");
	return row?.querySelector(".govuk-task-list__status")?.textContent ?? "";
}

async function openSteps() {
	const app = await openAsMember();
	const toSteps = async () => {
		await app.go(`${app.address}/join`);
		await screen.findByRole("heading", { level: 1, name: "Join the inspection" });
	};
	await toSteps();
	return { ...app, toSteps };
}

describe("joining an inspection", () => {
	it("begins on the overview, which leads to the steps while any is open", async () => {
		const { user, session, self } = await openAsMember();
		await user.click(await screen.findByRole("link", { name: "Go to the steps" }));
		expect(await screen.findByText("Inspection of Anytown. You are: Local assessor.")).toBeVisible();
		expect(screen.getByText(/^Lee leads the inspection\. Compared on/)).toBeVisible();
		expect(status("Compare the words of the lead inspector’s device")).toBe("Done");
		for (const step of ["Key check", "Declare conflicts of interest", "Rehearsal"]) expect(status(step)).toBe("To do");
		expect(status("Your cases")).toBe("Cannot start yet");
		act(() => session.apply([planRehearsed(self)]));
		await vi.waitFor(() => expect(status("Rehearsal")).toBe("Done"));
	});

	it("checks the keys with a file that holds no case, and is done with its receipt", async () => {
		const { user, lee, self, toSteps, takeInReceipt } = await openSteps();
		await user.click(screen.getByRole("link", { name: "Key check" }));
		await user.click(await screen.findByRole("button", { name: "Make the test file" }));
		await screen.findByText(/^The test file is made/);
		const { file } = await vi.waitUntil(() => downloads[0]);
		const opened = await openBundle(file, { kind: "device", sealing: lee.keys.sealing });
		expect(opened).toMatchObject({
			ok: true,
			value: { header: { purpose: { kind: "key-check", member: self }, streams: [PLAN] } },
		});
		await toSteps();
		expect(status("Key check")).toBe("Waiting for the receipt");
		takeInReceipt();
		expect(status("Key check")).toBe("Done");
	});

	it("opens cases once conflicts of interest are declared, or that there is none, and the rehearsal is done", async () => {
		const { user, session, self, toSteps } = await openSteps();
		act(() => session.apply([planRehearsed(self)]));
		await user.click(screen.getByRole("link", { name: "Declare conflicts of interest" }));
		await user.click(await screen.findByRole("button", { name: "I have none" }));
		expect(screen.getByText(/^Declared on .*: none\.$/)).toBeVisible();

		const form = within(screen.getByRole("button", { name: "Declare" }).closest("form") as HTMLElement);
		await user.selectOptions(form.getByLabelText("In which case"), "Case 1");
		await user.click(form.getByLabelText("Works or worked with the child"));
		await user.click(form.getByRole("button", { name: "Declare" }));
		await user.click(screen.getByRole("button", { name: "I have declared all of them" }));
		expect(screen.getByText(/^Declared on .*: these are all\.$/)).toBeVisible();
		await toSteps();
		expect(status("Your cases")).toBe("0 cases");
	});

	it("asks which member somebody is where the plan does not say it", async () => {
		const { user, session, self, toSteps, workspace } = await openSteps();
		act(() =>
			session.apply([
				{ stream: PLAN, record: self, field: "person", value: "somebody else" },
				...planMember("ann", "Ann", "inspector", 3),
			]),
		);
		await toSteps();
		await user.click(screen.getByRole("button", { name: "That is me" }));
		expect(screen.getByText("Choose a member of the team")).toBeVisible();
		await user.click(screen.getByRole("radio", { name: "Ann, Inspector" }));
		await user.click(screen.getByRole("button", { name: "That is me" }));
		expect(await screen.findByText("Inspection of Anytown. You are: Inspector.")).toBeVisible();
		const ann = inspectionOf(session.journal).team.find(({ id }) => id === "ann");
		expect(ann?.person).toBe(workspace.person()?.id);
	});
});
