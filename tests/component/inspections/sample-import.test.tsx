import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { sampleOf } from "#domain/inspection/sample.ts";
import { openInspection } from "./open-inspection.ts";

const open = () => openInspection("/import", "Import a list of cases");

const list = `Case reference;Surname;Date;Assessor
Case 1;Smith;04/01/2008;Robin Example
"Case
2";Jones;05/02/2007;Pat
case 1;Brown;06/03/2008;
`;

const rows = () => screen.getAllByRole("row").map((row) => row.textContent);

describe("importing a list of cases", () => {
	it("shows what would be added row by row, adds it at once, and takes it back", async () => {
		const { user, session } = await open();
		await user.upload(screen.getByLabelText("File"), new File([list], "sample.csv"));
		await user.click(screen.getByRole("button", { name: "Read the list" }));
		expect(
			await screen.findByText("4 rows with something in them, read as UTF-8, cells divided by semicolons."),
		).toBeVisible();
		expect(screen.getByText("Column B (“Surname”): by its heading it holds names or people.")).toBeVisible();
		expect(screen.getByText("Column C: its cells look like dates, which may be dates of birth.")).toBeVisible();
		expect(document.body.textContent).not.toMatch(/Smith|Jones|2008/);
		expect(rows()).toEqual([
			"RowReferenceAssessorWhat happens",
			"2Case 1Robin ExampleAdded.",
			"3Case 2Added. Not allocated: the team has no one member called Pat.",
			"4case 1Not added: row 2 has the same reference.",
		]);
		expect(sampleOf(session.journal)).toEqual([]);

		await user.click(screen.getByRole("button", { name: "Add these 2 cases" }));
		expect(sampleOf(session.journal).map(({ reference }) => reference)).toEqual(["Case 1", "Case 2"]);
		expect(screen.getByText("2 cases were added to the sample.")).toBeVisible();
		await user.click(screen.getByRole("button", { name: "Remove these 2 again" }));
		expect(sampleOf(session.journal)).toEqual([]);
	});

	it("reads what is pasted, and asks which column has the references", async () => {
		const { user, session } = await open();
		await user.click(screen.getByLabelText("Or paste the table here"));
		await user.paste("A\tB\n1\t2");
		await user.click(screen.getByRole("button", { name: "Read the list" }));
		expect(await screen.findByText("Choose the column with the references")).toBeVisible();
		expect(screen.queryByRole("table")).toBeNull();
		await user.selectOptions(screen.getByLabelText("Column with the references"), "Column B: B");
		await user.click(screen.getByLabelText("Yes"));
		await user.click(screen.getByRole("button", { name: "Add 1 case" }));
		expect(sampleOf(session.journal).map(({ reference }) => reference)).toEqual(["2"]);
	});

	it.each([
		["nothing", [], "Choose a file or paste a table"],
		["an empty file", [""], /There is nothing in this list/],
		["10,000 rows", ["Case\n".repeat(10_000)], /This list has 10,000 rows.*at most 200 rows are read at a time/],
		["a file that cannot be read", ["Case 1\nCase \u0000 2"], /Line 2 of this file cannot be read: character 6/],
		["names alone", ["Name\nSam Smith"], /Every column of this list holds something that must not be read in/],
	])("refuses %s and says why", async (_, content, why) => {
		const { user } = await open();
		if (content.length > 0) await user.upload(screen.getByLabelText("File"), new File(content, "sample.csv"));
		await user.click(screen.getByRole("button", { name: "Read the list" }));
		const summary = await screen.findByRole("group", { name: "There is a problem" });
		expect(summary).toHaveTextContent(why);
		expect(summary).toHaveFocus();
	});
});
