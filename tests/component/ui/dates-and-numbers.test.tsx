import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { LeadTime } from "#domain/assessment/lead-time.ts";
import { DateInput } from "#ui/date-input.tsx";
import { LeadTimeInput } from "#ui/lead-time-input.tsx";
import { NumberInput } from "#ui/number-input.tsx";
import { readDate } from "#ui/read-date.ts";

async function typeDate(day: string, month: string, year: string) {
	for (const [name, text] of Object.entries({ Day: day, Month: month, Year: year })) {
		if (text) await userEvent.type(screen.getByRole("textbox", { name }), text);
	}
	await userEvent.click(document.body);
}

describe("a date", () => {
	it("is empty when nothing is in its boxes", () => {
		expect(readDate({ day: " ", month: "", year: "" })).toEqual({ kind: "empty" });
	});

	it("may be a leap day in a leap year alone", () => {
		expect(readDate({ day: "29", month: "2", year: "2028" })).toEqual({ kind: "date", date: "2028-02-29" });
		expect(readDate({ day: "29", month: "2", year: "2026" })).toMatchObject({ kind: "invalid" });
	});

	it.each([
		{ typed: ["31", "2", "2026"], error: "Date must be a real date", wrong: ["Day", "Month", "Year"] },
		{ typed: ["1", "13", "2026"], error: "Date must be a real date", wrong: ["Day", "Month", "Year"] },
		{
			typed: ["1", "Jan", "2026"],
			error: "Day, month and year must be numbers, for example 31 1 2026",
			wrong: ["Month"],
		},
		{ typed: ["1", "2", "26"], error: "Year must include 4 numbers, for example 2026", wrong: ["Year"] },
		{ typed: ["1", "", ""], error: "Date must include a month and a year", wrong: ["Month", "Year"] },
	])(
		"says what is wrong with $typed, and where",
		async ({ typed: [day = "", month = "", year = ""], error, wrong }) => {
			const onLeave = vi.fn();
			render(<DateInput label="Release date" onLeave={onLeave} />);
			await typeDate(day, month, year);
			expect(screen.getByRole("group", { name: "Release date" })).toHaveAccessibleDescription(`Error: ${error}`);
			const invalid = screen.getAllByRole("textbox").filter((box) => box.getAttribute("aria-invalid") === "true");
			expect(invalid).toEqual(wrong.map((name) => screen.getByRole("textbox", { name })));
			expect(onLeave).toHaveBeenCalledExactlyOnceWith(
				expect.objectContaining({ kind: "invalid", text: `${day}/${month}/${year}` }),
			);
		},
	);

	it("is not called wrong while it is typed, and is right again as soon as it is", async () => {
		render(<DateInput label="Release date" />);
		await userEvent.type(screen.getByRole("textbox", { name: "Day" }), "31");
		expect(screen.queryByText(/^Date must/)).not.toBeInTheDocument();
		await typeDate("", "2", "2026");
		expect(screen.getByText("Date must be a real date")).toBeVisible();
		await userEvent.type(screen.getByRole("textbox", { name: "Month" }), "{Backspace}3");
		expect(screen.queryByText("Date must be a real date")).not.toBeInTheDocument();
	});

	it("that could not be read is shown again as it was typed, with its error", () => {
		render(<DateInput label="Release date" defaultValue="31/2/26" />);
		expect(screen.getByRole("textbox", { name: "Year" })).toHaveValue("26");
		expect(screen.getByText("Year must include 4 numbers, for example 2026")).toBeVisible();
	});
});

describe("a number", () => {
	it.each([
		["sixteen", "Enter a whole number, for example 16"],
		["16.5", "Enter a whole number, for example 16"],
		["9", "Enter a number from 10 to 18"],
		["19", "Enter a number from 10 to 18"],
	])("%s is refused", async (text, error) => {
		render(<NumberInput label="Age at release" minimum={10} maximum={18} unit="years" />);
		await userEvent.type(screen.getByRole("textbox", { name: "Age at release" }), text);
		expect(screen.queryByText(error)).not.toBeInTheDocument();
		await userEvent.tab();
		expect(screen.getByRole("textbox")).toHaveAccessibleDescription(`Error: ${error}`);
	});

	it("within its limits is given as a number", async () => {
		const onLeave = vi.fn();
		render(<NumberInput label="Age at release" minimum={10} maximum={18} onLeave={onLeave} />);
		await userEvent.type(screen.getByRole("textbox"), "18");
		await userEvent.tab();
		expect(onLeave).toHaveBeenCalledExactlyOnceWith({ kind: "number", number: 18 });
	});
});

describe("a lead time", () => {
	const chosen = vi.fn();
	function Arranged() {
		const [value, setValue] = useState<LeadTime>();
		const choose = (choice: LeadTime | undefined) => {
			chosen(choice);
			setValue(choice);
		};
		return (
			<LeadTimeInput
				label="How long before release was it arranged?"
				before="release"
				notArranged="Not arranged before release"
				value={value}
				onChoose={choose}
				onClear={() => choose(undefined)}
			/>
		);
	}

	it("is a date", async () => {
		render(<Arranged />);
		await userEvent.click(screen.getByRole("radio", { name: "On a date" }));
		await typeDate("31", "1", "2026");
		expect(chosen).toHaveBeenLastCalledWith({ kind: "date", date: "2026-01-31" });
	});

	it("is a length of time", async () => {
		render(<Arranged />);
		await userEvent.click(screen.getByRole("radio", { name: "A length of time before release" }));
		await userEvent.type(screen.getByRole("textbox", { name: "How long before release?" }), "6");
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Days, weeks or months" }), "weeks");
		expect(chosen).toHaveBeenLastCalledWith({ kind: "length", amount: "6", unit: "weeks" });
	});

	it("keeps what was typed while another kind is looked at", async () => {
		render(<Arranged />);
		await userEvent.click(screen.getByRole("radio", { name: "On a date" }));
		await typeDate("31", "1", "2026");
		await userEvent.click(screen.getByRole("radio", { name: "On a date" }));
		await userEvent.keyboard("{ArrowDown}");
		await userEvent.type(screen.getByRole("textbox", { name: "How long before release?" }), "6");
		await userEvent.click(screen.getByRole("radio", { name: "On a date" }));
		expect(chosen).toHaveBeenLastCalledWith({ kind: "date", date: "2026-01-31" });
		expect(screen.getByRole("textbox", { name: "Year" })).toHaveValue("2026");
		await userEvent.click(screen.getByRole("radio", { name: "A length of time before release" }));
		expect(chosen).toHaveBeenLastCalledWith({ kind: "length", amount: "6", unit: "" });
	});

	it("can be cleared, and then begins with nothing", async () => {
		render(<Arranged />);
		expect(screen.queryByRole("button", { name: "Clear answer" })).toBeNull();
		await userEvent.click(screen.getByRole("radio", { name: "On a date" }));
		await typeDate("31", "1", "2026");
		await userEvent.click(screen.getByRole("button", { name: "Clear answer" }));
		expect(chosen).toHaveBeenLastCalledWith(undefined);
		expect(screen.getByRole("radio", { name: "On a date" })).toHaveFocus();
		await userEvent.click(screen.getByRole("radio", { name: "On a date" }));
		expect(screen.getByRole("textbox", { name: "Year" })).toHaveValue("");
	});

	it("is that nothing was arranged", async () => {
		render(<Arranged />);
		await userEvent.click(screen.getByRole("radio", { name: "Not arranged before release" }));
		expect(chosen).toHaveBeenLastCalledWith({ kind: "not-arranged" });
	});
});
