import { useId, useRef, useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { planThreshold, type Threshold, type ThresholdProblem } from "#domain/findings/disclosure/thresholds.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { useThresholds } from "./use-gate.ts";

/** Sets how many inspected cases something takes. One below the default needs a reason. */
export function ThresholdForm({ threshold }: { readonly threshold: Threshold }) {
	const session = useSession();
	const standing = useThresholds()[threshold];
	const [casesId, reasonId] = [useId(), useId()];
	const typed = useRef({ cases: String(standing), reason: "" });
	const [{ problem, done }, setOutcome] = useState<Outcome>({ problem: undefined, done: "" });
	const said = words.disclosure.thresholds;
	const set = () => {
		const cases = Number(typed.current.cases.trim() || "NaN");
		const planned = planThreshold(threshold, cases, typed.current.reason);
		if (planned.ok) {
			session.apply([planned.value]);
			return setOutcome({ problem: undefined, done: said.set(cases) });
		}
		setOutcome({ problem: planned.problem, done: "" });
		focusControl(planned.problem.kind === "threshold-reason-missing" ? reasonId : casesId);
	};
	const errorOf = (kind: ThresholdProblem["kind"]) => (problem?.kind === kind ? said.problem(problem) : undefined);
	return (
		<Form onSubmit={set}>
			<TextInput
				id={casesId}
				label={said.label[threshold]}
				error={errorOf("threshold-not-whole")}
				width={3}
				inputMode="numeric"
				suffix={said.unit}
				defaultValue={String(standing)}
				onType={(text) => {
					typed.current.cases = text;
				}}
			/>
			<TextInput
				id={reasonId}
				label={said.reason}
				error={errorOf("threshold-reason-missing")}
				onType={(text) => {
					typed.current.reason = text;
				}}
			/>
			<Button type="submit" look="secondary">
				{said.submit[threshold]}
			</Button>
			<p role="status" className="govuk-body">
				{done}
			</p>
		</Form>
	);
}

interface Outcome {
	readonly problem: ThresholdProblem | undefined;
	readonly done: string;
}
