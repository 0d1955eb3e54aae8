import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { planResolution, type ResolveProblem } from "#domain/agreement/compare.ts";
import { resolutionReasonField, type Side, sides } from "#domain/agreement/comparison.ts";
import type { SecondScoring } from "#domain/agreement/second-scoring.ts";
import type { Role } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";

const said = words.agreement.differences;

interface ResolveFormProps {
	readonly scoring: SecondScoring;
	/** The question or fact that was answered differently. */
	readonly field: string;
	/** Of the person at this device. */
	readonly role: Role | undefined;
	readonly onRecorded: () => void;
}

/** Records which of two answers stands, and why. */
export function ResolveForm({ scoring, field, role, onRecorded }: ResolveFormProps) {
	const session = useSession();
	const [stands, setStands] = useState<Side>();
	const [problem, setProblem] = useState<ResolveProblem>();
	const { id: second } = scoring.second;
	const draft = { stream: second, record: second, field: resolutionReasonField(field) };
	const controls = { choice: `stands-${field}`, reason: `why-${field}` };
	const errorAt = (kind: ResolveProblem["kind"]) =>
		problem?.kind === kind ? words.agreement.resolveProblem(problem) : undefined;

	const record = () => {
		session.leave(draft);
		const reason = session.shownText(second, draft.field);
		const planned = planResolution(session.journal, scoring, { field, stands, reason, role });
		if (!planned.ok) {
			setProblem(planned.problem);
			return focusControl(planned.problem.kind === "reason-needed" ? controls.reason : controls.choice);
		}
		session.apply([...planned.value, { ...draft, value: "" }]);
		return onRecorded();
	};

	return (
		<Form onSubmit={record}>
			<Radios
				id={controls.choice}
				label={said.stands}
				labelSize="s"
				error={errorAt("choice-missing")}
				groups={[{ options: sides.map((value) => ({ value, label: said.standsOptions[value] })) }]}
				value={stands}
				onChoose={(value) => setStands(value === "second" ? "second" : "first")}
			/>
			<WrittenText
				{...draft}
				id={controls.reason}
				label={said.why}
				hint={said.whyHint}
				error={errorAt("reason-needed")}
				lines={3}
			/>
			<Button type="submit">{said.decide}</Button>
		</Form>
	);
}
