import { useEffect, useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useSession } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import type { RecordId } from "#domain/journal/event.ts";
import { OUTCOME_EXPLANATION, type OutcomeProblem, outcomes, planOutcome } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";

const said = words.factualAccuracy;

const options = outcomes.map((value) => ({ value, label: said.outcomes[value] }));

interface OutcomeFormProps {
	readonly challenge: RecordId;
	readonly onDecided: () => void;
	readonly onClose: () => void;
}

/** Records what was decided on a challenge: what was changed, or why nothing was. */
export function OutcomeForm({ challenge, onDecided, onClose }: OutcomeFormProps) {
	const session = useSession();
	const { role } = useRight("judge");
	const [outcome, setOutcome] = useState<string>();
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly OutcomeProblem[] });
	const controls = { outcome: `outcome-${challenge}`, explanation: `explanation-${challenge}` };
	useEffect(() => void focusControl(`outcome-${challenge}`), [challenge]);
	const controlOf = ({ kind }: OutcomeProblem) =>
		kind === "explanation-missing" ? controls.explanation : controls.outcome;
	const errorAt = (control: string) => {
		const problem = attempt.problems.find((one) => controlOf(one) === control);
		return problem && said.problem(problem);
	};

	const record = () => {
		const draft = { stream: JUDGEMENT, record: challenge, field: OUTCOME_EXPLANATION };
		session.leave(draft);
		const explanation = session.shownText(challenge, OUTCOME_EXPLANATION);
		const planned = planOutcome(session.journal, challenge, { outcome, explanation, role });
		if (!planned.ok) return setAttempt({ number: attempt.number + 1, problems: planned.problem.problems });
		session.apply([planned.value, { ...draft, value: "" }]);
		onDecided();
	};

	return (
		<Form onSubmit={record}>
			{attempt.problems.length > 0 && (
				<ErrorSummary
					key={attempt.number}
					problems={attempt.problems.map((problem) => ({ text: said.problem(problem), control: controlOf(problem) }))}
				/>
			)}
			<Radios
				id={controls.outcome}
				label={said.outcome}
				labelSize="s"
				error={errorAt(controls.outcome)}
				groups={[{ options }]}
				value={outcome}
				onChoose={setOutcome}
			/>
			<WrittenText
				id={controls.explanation}
				stream={JUDGEMENT}
				record={challenge}
				field={OUTCOME_EXPLANATION}
				label={said.explanation}
				error={errorAt(controls.explanation)}
				lines={3}
			/>
			<ButtonGroup>
				<Button type="submit">{said.submit}</Button>
				<Button look="secondary" onPress={onClose}>
					{words.common.cancel}
				</Button>
			</ButtonGroup>
		</Form>
	);
}
