import { useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { groupsOfRecoveryKey, isGroupOfRecoveryKey } from "#vault/recovery-key.ts";

export interface RecoveryKeyCheckProps {
	readonly recoveryKey: string;
	/** Shows the key once more. */
	readonly onBack: () => void;
	readonly onDone: () => void;
}

/** The places of the groups that are asked for, counted from 1. */
const asked = [2, 5] as const;

const controlOf = (place: number) => `group-${place}`;

/** Asks for part of the key while it is out of sight: whoever has it on paper can type it. */
export function RecoveryKeyCheck({ recoveryKey, onBack, onDone }: RecoveryKeyCheckProps) {
	const typed = useRef<Record<number, string>>({});
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;
	const said = words.vault.recoveryKey;

	const check = () => {
		const groups = groupsOfRecoveryKey(recoveryKey);
		const wrong = asked.filter((place) => !isGroupOfRecoveryKey(groups[place - 1] ?? "", typed.current[place] ?? ""));
		if (wrong.length === 0) return onDone();
		const problems = wrong.map((place) => ({ control: controlOf(place), text: said.groupDiffers(place) }));
		setAttempt(({ number }) => ({ number: number + 1, problems }));
	};

	return (
		<>
			{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
			<PageHeading title={said.checkTitle}>{said.checkTitle}</PageHeading>
			<p className="govuk-body">{said.checkExplained}</p>
			<Form onSubmit={check}>
				{asked.map((place) => (
					<TextInput
						key={place}
						id={controlOf(place)}
						label={said.group(place)}
						error={errorAt(controlOf(place))}
						width={10}
						onType={(text) => {
							typed.current[place] = text;
						}}
					/>
				))}
				<ButtonGroup>
					<Button type="submit">{said.goOn}</Button>
					<Button look="secondary" onPress={onBack}>
						{said.showAgain}
					</Button>
				</ButtonGroup>
			</Form>
		</>
	);
}
