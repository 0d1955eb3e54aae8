import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler } from "react";
import { describe, expect, it, vi } from "vitest";
import { DateInput } from "#ui/date-input.tsx";
import { NumberInput } from "#ui/number-input.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextInput } from "#ui/text-input.tsx";

describe("typing", () => {
	it("draws nothing anew", async () => {
		const drawn = vi.fn();
		render(
			<Profiler id="questions" onRender={drawn}>
				<TextArea label="Why?" />
				<TextArea label="What happened?" />
				<TextInput label="Source" />
			</Profiler>,
		);
		await userEvent.type(screen.getByRole("textbox", { name: "Why?" }), "There was no plan.");
		await userEvent.type(screen.getByRole("textbox", { name: "Source" }), "Contact record");
		expect(drawn).toHaveBeenCalledTimes(1);
		expect(screen.getByRole("textbox", { name: "Why?" })).toHaveValue("There was no plan.");
	});

	it("draws only its own question anew where characters are counted", async () => {
		const drawnBeside = vi.fn();
		render(
			<>
				<TextArea label="Why?" maximum={20} />
				<Profiler id="beside" onRender={drawnBeside}>
					<TextArea label="What happened?" />
				</Profiler>
			</>,
		);
		await userEvent.type(screen.getByRole("textbox", { name: "Why?" }), "No plan");
		expect(screen.getByText("13 characters left")).toBeVisible();
		expect(drawnBeside).toHaveBeenCalledTimes(1);
	});

	it("is told with every key", async () => {
		const onType = vi.fn();
		render(<TextArea label="Why?" onType={onType} />);
		await userEvent.type(screen.getByRole("textbox"), "No");
		expect(onType.mock.calls).toEqual([["N"], ["No"]]);
	});
});

describe("leaving a field", () => {
	it("hands over what was typed, once", async () => {
		const onLeave = vi.fn();
		render(<TextArea label="Why?" onLeave={onLeave} />);
		await userEvent.type(screen.getByRole("textbox"), "No plan");
		await userEvent.tab();
		await userEvent.tab();
		expect(onLeave.mock.calls).toEqual([["No plan"]]);
	});

	it("hands over nothing when nothing was typed", async () => {
		const onLeave = vi.fn();
		render(<TextArea label="Why?" defaultValue="No plan" onLeave={onLeave} />);
		await userEvent.click(screen.getByRole("textbox"));
		await userEvent.tab();
		expect(onLeave).not.toHaveBeenCalled();
	});

	it("hands over a text that was typed and taken back, so that its draft can be retired", async () => {
		const onLeave = vi.fn();
		render(<TextArea label="Why?" defaultValue="No" onLeave={onLeave} />);
		await userEvent.type(screen.getByRole("textbox"), "t{Backspace}");
		await userEvent.tab();
		expect(onLeave.mock.calls).toEqual([["No"]]);
	});

	it("happens too when the screen goes away under the focus", async () => {
		const onLeave = vi.fn();
		const { unmount } = render(<TextArea label="Why?" onLeave={onLeave} />);
		await userEvent.type(screen.getByRole("textbox"), "No plan");
		unmount();
		expect(onLeave.mock.calls).toEqual([["No plan"]]);
	});

	it("is not told while the focus moves between the boxes of one date", async () => {
		const onLeave = vi.fn();
		render(<DateInput label="Release" onLeave={onLeave} />);
		await userEvent.type(screen.getByRole("textbox", { name: "Day" }), "31");
		await userEvent.tab();
		expect(onLeave).not.toHaveBeenCalled();
		await userEvent.keyboard("1");
		await userEvent.tab();
		await userEvent.keyboard("2026");
		await userEvent.tab();
		expect(onLeave.mock.calls).toEqual([[{ kind: "date", date: "2026-01-31" }]]);
	});
});

describe("a value from elsewhere", () => {
	it("is shown while nobody is typing", () => {
		const { rerender } = render(<TextArea label="Why?" defaultValue="before" />);
		rerender(<TextArea label="Why?" defaultValue="from a colleague" />);
		expect(screen.getByRole("textbox")).toHaveValue("from a colleague");
	});

	it("replaces what was typed and left", async () => {
		const { rerender } = render(<TextArea label="Why?" defaultValue="" />);
		await userEvent.type(screen.getByRole("textbox"), "mine");
		await userEvent.tab();
		rerender(<TextArea label="Why?" defaultValue="mine" />);
		rerender(<TextArea label="Why?" defaultValue="undone" />);
		expect(screen.getByRole("textbox")).toHaveValue("undone");
	});

	it("never replaces what is being typed", async () => {
		const { rerender } = render(<TextArea label="Why?" defaultValue="" />);
		await userEvent.type(screen.getByRole("textbox"), "mine");
		rerender(<TextArea label="Why?" defaultValue="from a colleague" />);
		expect(screen.getByRole("textbox")).toHaveValue("mine");
	});

	it("is shown in a date and in a number, too", () => {
		const both = (date: string, number: string) => (
			<>
				<DateInput label="Release" defaultValue={date} />
				<NumberInput label="Age" minimum={10} maximum={18} defaultValue={number} />
			</>
		);
		const { rerender } = render(both("2026-01-31", "16"));
		rerender(both("2026-02-01", "17"));
		expect(screen.getByRole("textbox", { name: "Day" })).toHaveValue("1");
		expect(screen.getByRole("textbox", { name: "Month" })).toHaveValue("2");
		expect(screen.getByRole("textbox", { name: "Age" })).toHaveValue("17");
	});
});
