import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { allocationOf, planAllocation } from "#domain/inspection/allocation.ts";
import { inspectionOf, PLAN, planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { openInspection } from "./open-inspection.ts";

const TITLE = "Allocation and conflicts of interest";
const REASON = /^What else is there to say/;

/** An inspection with Ann and Ben on the team and three cases, at the allocation. */
async function open() {
	const app = await openInspection("", "Anytown");
	const cases = ["Case 1", "Case 2", "Case 3"].flatMap((reference, index) =>
		planCase({ case: reference, assessment: `assessment-${index}` }, reference, currentInstrument, index + 1),
	);
	act(() =>
		app.session.apply([
			...planMember("ann", "Ann", "inspector", 2),
			...planMember("ben", "Ben", "local-assessor", 3),
			...cases,
		]),
	);
	await app.go(`/inspections/${app.session.id}/allocation`);
	await screen.findByRole("heading", { name: TITLE });
	const holder = (sampleCase: string) => {
		const allocation = allocationOf(app.session.journal, sampleCase);
		return allocation.kind === "allocated" ? allocation.member : allocation.kind;
	};
	const declare = async (who: string | undefined, sampleCase: string, why: string) => {
		const form = within(screen.getByRole("button", { name: "Declare" }).closest("form") as HTMLElement);
		if (who) await app.user.selectOptions(form.getByLabelText("Whose"), who);
		await app.user.selectOptions(form.getByLabelText("In which case"), sampleCase);
		await app.user.click(form.getByLabelText(why));
		await app.user.click(form.getByRole("button", { name: "Declare" }));
	};
	return { ...app, holder, declare };
}

describe("the allocation", () => {
	it("gives a case to the member who is chosen, and says so", async () => {
		const { user, holder } = await open();
		await user.selectOptions(screen.getByRole("combobox", { name: "Case 1" }), "Ann (Inspector)");
		expect(holder("Case 1")).toBe("ann");
		expect(screen.getByText("Case 1 is allocated to Ann.")).toBeVisible();
		expect(screen.getByText("2 of 3 cases are not allocated.")).toBeVisible();
		const row = within(screen.getByRole("row", { name: /^Ann/ }));
		expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["Inspector", "1", "0", "0"]);
	});

	it("refuses a case to whoever has declared a conflict of interest, and says why", async () => {
		const { user, holder, declare } = await open();
		await declare("Ann", "Case 1", "Works or worked with the child");
		expect(screen.getByText("Ann, Case 1: works or worked with the child")).toBeVisible();
		const select = screen.getByRole("combobox", { name: "Case 1" });
		await user.selectOptions(select, "Ann – conflict of interest");
		expect(select).toHaveAccessibleDescription(/Ann cannot assess this case: a conflict of interest is declared/);
		expect(holder("Case 1")).toBe("unallocated");
	});

	it("shows how the rest would be spread before anything is allocated", async () => {
		const { user, holder, declare } = await open();
		await declare("Ben", "Case 2", "Manages or managed somebody who works with the child");
		const preview = within(screen.getByRole("table", { name: "What would be allocated" }));
		expect(preview.getAllByRole("row").map((row) => row.textContent)).toEqual([
			"CaseTo",
			"Case 1Ben",
			"Case 2Ann",
			"Case 3Ann",
		]);
		expect(holder("Case 1")).toBe("unallocated");
		await user.click(screen.getByRole("button", { name: "Allocate these 3 cases" }));
		expect(["Case 1", "Case 2", "Case 3"].map(holder)).toEqual(["ben", "ann", "ann"]);
		expect(screen.getByText("Every case is allocated: there is nothing to spread.")).toBeVisible();
	});

	it("asks for what a declaration lacks, and withdraws one for a reason that stays", async () => {
		const { user, declare } = await open();
		await user.click(screen.getByRole("button", { name: "Declare" }));
		expect(screen.getByLabelText("Whose")).toHaveFocus();
		expect(screen.getByLabelText("Whose")).toHaveAccessibleDescription(/Choose whose conflict of interest it is/);
		await declare("Ann", "Case 1", "Works or worked with the child");
		await user.click(screen.getByRole("button", { name: /^Withdraw/ }));
		const dialog = () => within(screen.getByRole("dialog"));
		await user.type(dialog().getByRole("textbox"), "Another child of that name");
		await user.click(dialog().getByRole("button", { name: "Cancel" }));
		await user.click(screen.getByRole("button", { name: /^Withdraw/ }));
		expect(dialog().getByRole("textbox")).toHaveValue("Another child of that name");
		await user.click(dialog().getByRole("button", { name: "Withdraw" }));
		expect(screen.getByText("None is declared.")).toBeVisible();
		await user.click(screen.getByText("1 was withdrawn"));
		expect(screen.getByText("Withdrawn: Another child of that name")).toBeVisible();
	});

	it("keeps the reason of a declaration for who left the screen while writing it", async () => {
		const { user, go, session } = await open();
		await user.type(screen.getByLabelText(REASON), "Sat on the panel");
		await go(`/inspections/${session.id}`);
		await go(`/inspections/${session.id}/allocation`);
		expect(await screen.findByLabelText(REASON)).toHaveValue("Sat on the panel");
	});

	it("is read by those who do not lead, who declare their own conflicts of interest and have their cases first", async () => {
		const { session, holder, declare, go } = await open();
		const [you] = inspectionOf(session.journal).team;
		const allocated = planAllocation(session.journal, { sampleCase: "Case 2", member: you?.id ?? "" });
		act(() =>
			session.apply([
				...(allocated.ok ? [allocated.value] : []),
				{ stream: PLAN, record: you?.id ?? "", field: "role", value: "local-assessor" },
			]),
		);
		expect(screen.queryByRole("combobox", { name: "Case 1" })).toBeNull();
		expect(screen.queryByLabelText("Whose")).toBeNull();
		await declare(undefined, "Case 2", "Works or worked with the child");
		expect(screen.getByText("Robin Example, Case 2: works or worked with the child")).toBeVisible();
		expect(holder("Case 2")).toBe(you?.id);
		await go(`/inspections/${session.id}`);
		const mine = await screen.findByRole("heading", { name: "Your cases" });
		expect(within(mine.parentElement as HTMLElement).getAllByRole("link", { name: "Case 2" })).toHaveLength(2);
	});
});
