import { useRef, useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import type { PlannedCase } from "#domain/inspection/removal.ts";
import { planReference } from "#domain/inspection/sample.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Result } from "#domain/result.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";

export interface ChangeReferenceProps {
	readonly sampleCase: PlannedCase;
	readonly said: typeof words.inspection.cases.change;
	/** What a reference must not be. */
	readonly warning: string;
	/** Whether the record may have the reference that is typed. */
	readonly check: (typed: string, id: RecordId) => Result<string, KnownProblem>;
	/** The case has this reference now. */
	readonly onChanged: (reference: string) => void;
	readonly onClose: () => void;
}

const REFERENCE = "changed-reference";

/** Asks for another reference of one case. */
export function ChangeReference(props: ChangeReferenceProps) {
	const { sampleCase, said, warning, check, onChanged, onClose } = props;
	const { id, reference } = sampleCase;
	const session = useSession();
	const typed = useRef(reference);
	const [error, setError] = useState<string>();

	const change = () => {
		const checked = check(typed.current, id);
		if (!checked.ok) {
			const { what, todo } = sayProblem(checked.problem);
			setError(`${what} ${todo}`);
			focusControl(REFERENCE);
			return;
		}
		if (checked.value !== reference) {
			session.apply([planReference(id, checked.value)]);
			onChanged(checked.value);
		}
		onClose();
	};

	return (
		<Dialog title={said.title} onClose={onClose}>
			<Form onSubmit={change}>
				<WarningText>{warning}</WarningText>
				<TextInput
					id={REFERENCE}
					label={said.reference}
					error={error}
					width={20}
					defaultValue={reference}
					onType={(next) => {
						typed.current = next;
					}}
				/>
				<ButtonGroup>
					<Button type="submit">{said.submit}</Button>
					<Button look="secondary" onPress={onClose}>
						{words.common.cancel}
					</Button>
				</ButtonGroup>
			</Form>
		</Dialog>
	);
}
