import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { Breadcrumbs } from "#ui/breadcrumbs.tsx";
import { DateInput } from "#ui/date-input.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { ProgressList } from "#ui/progress-list.tsx";
import { QuestionBlock } from "#ui/question-block.tsx";
import { Radios } from "#ui/radios.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { TaskList } from "#ui/task-list.tsx";
import { TextInput } from "#ui/text-input.tsx";

const yesNo = [
	{
		options: [
			{ value: "yes", label: "Yes" },
			{ value: "no", label: "No" },
		],
	},
];

describe("the error summary", () => {
	const problems = [{ text: "Enter the passphrase", control: "passphrase" }];

	it("takes the focus when it appears", () => {
		render(<ErrorSummary problems={problems} />);
		expect(screen.getByRole("group", { name: "There is a problem" })).toHaveFocus();
		expect(screen.getByRole("alert")).toHaveTextContent("Enter the passphrase");
	});

	it("takes the focus again with every attempt", async () => {
		const screenOf = (attempt: number) => (
			<>
				<ErrorSummary key={attempt} problems={problems} />
				<TextInput id="passphrase" label="Passphrase" />
			</>
		);
		const { rerender } = render(screenOf(1));
		await userEvent.click(screen.getByRole("textbox"));
		rerender(screenOf(2));
		expect(screen.getByRole("group", { name: "There is a problem" })).toHaveFocus();
	});

	it("leads to the control without a trace in the address", async () => {
		render(
			<>
				<ErrorSummary problems={problems} />
				<TextInput id="passphrase" label="Passphrase" />
			</>,
		);
		await userEvent.click(screen.getByRole("link", { name: "Enter the passphrase" }));
		expect(screen.getByRole("textbox", { name: "Passphrase" })).toHaveFocus();
		expect(window.location.hash).toBe("");
	});
});

describe("the focus", () => {
	it("goes to the box of a date that is wrong", () => {
		render(<DateInput id="answer/release" label="Release" defaultValue="1/2/26" />);
		expect(focusControl("answer/release")).toBe(true);
		expect(screen.getByRole("textbox", { name: "Year" })).toHaveFocus();
	});

	it("goes to the chosen answer of a question", () => {
		render(<Radios id="answer/B1" label="B1" groups={yesNo} value="no" onChoose={vi.fn()} />);
		focusControl("answer/B1");
		expect(screen.getByRole("radio", { name: "No" })).toHaveFocus();
	});

	it("goes past a question's guidance to its first control", () => {
		render(
			<QuestionBlock id="B1" number="B1" text="Was it enough?" guidance={[{ type: "paragraph", text: "Both." }]}>
				<Radios labelledBy="B1-heading" groups={yesNo} value={undefined} onChoose={vi.fn()} />
				<Radios label="Was there a plan?" groups={yesNo} value="no" onChoose={vi.fn()} />
			</QuestionBlock>,
		);
		focusControl("B1");
		expect(
			within(screen.getByRole("group", { name: "Was it enough?" })).getByRole("radio", { name: "Yes" }),
		).toHaveFocus();
	});

	it("stays where it is when the control is not on the screen", () => {
		expect(focusControl("answer/B9")).toBe(false);
	});
});

describe("what is left", () => {
	const left = [{ text: "B1: answer the question", control: "answer/B1", severity: "error" }] as const;

	it("leads to each control", async () => {
		render(
			<>
				<ProgressList items={left} />
				<Radios id="answer/B1" label="B1" groups={yesNo} value={undefined} onChoose={vi.fn()} />
			</>,
		);
		await userEvent.click(screen.getByRole("link", { name: "B1: answer the question" }));
		expect(screen.getByRole("radio", { name: "Yes" })).toHaveFocus();
	});

	it("can lead to a control that is not on the screen yet", async () => {
		const onGo = vi.fn();
		render(<ProgressList items={left} onGo={onGo} />);
		await userEvent.click(screen.getByRole("link"));
		expect(onGo).toHaveBeenCalledExactlyOnceWith("answer/B1");
	});

	it("says when nothing is", () => {
		render(<ProgressList items={[]} />);
		expect(screen.getByText("Nothing is left to do.")).toBeVisible();
	});
});

describe("a screen", () => {
	it("begins at its heading, under a title that names nobody", () => {
		render(<PageHeading title="Case">Case RX-7</PageHeading>);
		expect(screen.getByRole("heading", { level: 1, name: "Case RX-7" })).toHaveFocus();
		expect(document.title).toBe("Case – Assess resettlement cases");
	});

	it("can be reached past all that stands above it", async () => {
		render(
			<>
				<SkipLink main="main" />
				<main id="main" tabIndex={-1} />
			</>,
		);
		await userEvent.tab();
		await userEvent.keyboard("{Enter}");
		expect(screen.getByRole("main")).toHaveFocus();
	});

	it("shows the places that lead to it", () => {
		render(<Breadcrumbs places={[{ text: "Inspections", to: "/" }]} />, { wrapper: MemoryRouter });
		expect(screen.getByRole("navigation", { name: "Breadcrumb" })).toHaveTextContent("Inspections");
	});
});

describe("a task list", () => {
	it("describes each task by its hint and status, and links those that can be started", () => {
		const tasks = [
			{ text: "Sample", to: "/sample", hint: "3 cases", status: "In progress", tag: "blue" },
			{ text: "Judgement", status: "Cannot start yet" },
		] as const;
		render(<TaskList tasks={tasks} />, { wrapper: MemoryRouter });
		expect(screen.getByRole("link", { name: "Sample" })).toHaveAccessibleDescription("3 cases In progress");
		expect(screen.getAllByRole("link")).toHaveLength(1);
	});
});
