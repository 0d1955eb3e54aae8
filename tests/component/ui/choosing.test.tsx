import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { Radios } from "#ui/radios.tsx";
import { Select } from "#ui/select.tsx";

const yesNo = [
	{
		options: [
			{ value: "yes", label: "Yes" },
			{ value: "no", label: "No", hint: "Say why" },
		],
	},
];

const ethnicity = [
	{
		heading: "White",
		options: [
			{ value: "british", label: "British" },
			{ value: "white-other", label: "Any other White background", writeIn: true },
		],
	},
	{ heading: "Asian", options: [{ value: "indian", label: "Indian" }] },
];
const states = [{ value: "not-recorded", label: "Not recorded" }];

function YesNo({ chosen }: { readonly chosen: (value: string | undefined) => void }) {
	const [value, setValue] = useState<string>();
	const choose = (choice: string | undefined) => {
		setValue(choice);
		chosen(choice);
	};
	return (
		<Radios label="Was it enough?" groups={yesNo} value={value} onChoose={choose} onClear={() => choose(undefined)} />
	);
}

describe("radios", () => {
	it("are a group named by the question, with its hint and error", () => {
		render(
			<Radios
				label="Was it enough?"
				hint="Planning and provision"
				error="Choose an answer"
				groups={yesNo}
				value={undefined}
				onChoose={vi.fn()}
			/>,
		);
		const group = screen.getByRole("group", { name: "Was it enough?" });
		expect(group).toHaveAccessibleDescription("Planning and provision Error: Choose an answer");
		expect(within(group).getByRole("radio", { name: "No" })).toHaveAccessibleDescription("Say why");
	});

	it("are named by a heading that already shows the question", () => {
		render(
			<>
				<h3 id="b1">Was it enough?</h3>
				<Radios labelledBy="b1" groups={yesNo} value={undefined} onChoose={vi.fn()} />
			</>,
		);
		expect(screen.getByRole("group", { name: "Was it enough?" })).toBeVisible();
		expect(screen.getAllByText("Was it enough?")).toHaveLength(1);
	});

	it("move and choose with the arrow keys", async () => {
		const chosen = vi.fn();
		render(<YesNo chosen={chosen} />);
		await userEvent.click(screen.getByRole("radio", { name: "Yes" }));
		await userEvent.keyboard("{ArrowDown}");
		expect(screen.getByRole("radio", { name: "No" })).toBeChecked();
		expect(screen.getByRole("radio", { name: "No" })).toHaveFocus();
		expect(chosen.mock.calls).toEqual([["yes"], ["no"]]);
	});

	it("offer to clear an answer that was given, and keep the focus in the question", async () => {
		const chosen = vi.fn();
		render(<YesNo chosen={chosen} />);
		expect(screen.queryByRole("button", { name: "Clear answer" })).not.toBeInTheDocument();
		await userEvent.click(screen.getByRole("radio", { name: "No" }));
		await userEvent.click(screen.getByRole("button", { name: "Clear answer" }));
		expect(chosen).toHaveBeenLastCalledWith(undefined);
		expect(screen.getByRole("radio", { name: "No" })).not.toBeChecked();
		expect(screen.getByRole("radio", { name: "Yes" })).toHaveFocus();
	});

	it("stand under the headings of their list, with recording states set apart", () => {
		render(<Radios label="Ethnic group" groups={ethnicity} states={states} value={undefined} onChoose={vi.fn()} />);
		const white = screen.getByRole("group", { name: "White" });
		expect(within(white).getAllByRole("radio")).toHaveLength(2);
		expect(within(white).queryByRole("radio", { name: "Not recorded" })).not.toBeInTheDocument();
		expect(screen.getByText("or").nextElementSibling).toHaveTextContent("Not recorded");
	});

	it("open a text box beside the chosen option that asks for words", async () => {
		const onLeave = vi.fn();
		const radios = (value: string) => (
			<Radios
				label="Ethnic group"
				groups={ethnicity}
				value={value}
				onChoose={vi.fn()}
				writeIn={{ defaultValue: "", onLeave }}
			/>
		);
		const { rerender } = render(radios("british"));
		expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
		rerender(radios("white-other"));
		await userEvent.type(screen.getByRole("textbox", { name: "Write in" }), "Polish");
		await userEvent.tab();
		expect(onLeave).toHaveBeenCalledExactlyOnceWith("Polish");
	});
});

describe("checkboxes", () => {
	it("give all that is chosen, in the order of the options", async () => {
		const onChoose = vi.fn();
		render(<Checkboxes label="Needs" groups={ethnicity} values={["indian"]} onChoose={onChoose} />);
		await userEvent.click(screen.getByRole("checkbox", { name: "British" }));
		expect(onChoose).toHaveBeenLastCalledWith(["british", "indian"]);
		await userEvent.click(screen.getByRole("checkbox", { name: "Indian" }));
		expect(onChoose).toHaveBeenLastCalledWith([]);
	});
});

describe("a select", () => {
	it("can be set back to nothing", async () => {
		const onChoose = vi.fn();
		const options = [{ value: "policy", label: "Policy" }];
		render(<Select label="Area" options={options} value="policy" onChoose={onChoose} />);
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Area" }), "Choose");
		expect(onChoose).toHaveBeenCalledExactlyOnceWith(undefined);
	});
});
