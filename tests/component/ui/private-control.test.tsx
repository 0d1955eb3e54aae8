import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { DateInput } from "#ui/date-input.tsx";
import { Form } from "#ui/form.tsx";
import { LeadTimeInput } from "#ui/lead-time-input.tsx";
import { NumberInput } from "#ui/number-input.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { Radios } from "#ui/radios.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextInput } from "#ui/text-input.tsx";

const groups = [{ options: [{ value: "other", label: "Other", writeIn: true }] }];
const length = { kind: "length", amount: "6", unit: "weeks" } as const;
const nothing = vi.fn();

it("no control lets the browser or a writing service keep or send what is typed", () => {
	const { container } = render(
		<Form onSubmit={nothing}>
			<TextInput label="text" />
			<TextArea label="long text" />
			<Radios label="one" groups={groups} value="other" onChoose={nothing} writeIn={{}} />
			<Checkboxes label="some" groups={groups} values={["other"]} onChoose={nothing} writeIn={{}} />
			<Select label="select" options={[]} value={undefined} onChoose={nothing} />
			<DateInput label="date" />
			<NumberInput label="number" minimum={0} maximum={9} />
			<PassphraseInput label="passphrase" onType={nothing} />
			<LeadTimeInput label="lead time" before="release" notArranged="No" value={length} onChoose={nothing} />
			<ReasonDialog title="Return" label="Why?" confirm="Return" onConfirm={nothing} onClose={nothing} />
		</Form>,
	);
	const controls = container.querySelectorAll("input, textarea, select");
	expect(controls).toHaveLength(18);
	for (const control of controls) {
		expect(control).toHaveAttribute("autocomplete", "off");
		expect(control).toHaveAttribute("autocorrect", "off");
		expect(control).toHaveAttribute("spellcheck", "false");
		expect(control).toHaveAttribute("translate", "no");
		expect(control).toHaveAttribute("writingsuggestions", "false");
		expect(control).toHaveAttribute("data-ms-editor", "false");
		expect(control).toHaveAttribute("data-gramm", "false");
	}
	for (const form of container.querySelectorAll("form")) expect(form).toHaveAttribute("autocomplete", "off");
});

it("no screen makes a control of its own without the same care", () => {
	const sources: Record<string, string> = import.meta.glob("/src/**/*.tsx", {
		query: "?raw",
		import: "default",
		eager: true,
	});
	const controls = Object.entries(sources).flatMap(([file, source]) =>
		[...source.matchAll(/<(?:input|textarea|select)\s+(\S+)/g)].map(([, first]) => ({ file, first })),
	);
	expect(controls.length).toBeGreaterThan(0);
	expect(controls.filter(({ first }) => first !== "{...privateControl}")).toEqual([]);
});
