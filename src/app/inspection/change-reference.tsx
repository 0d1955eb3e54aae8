import { useRef, useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import type { PlannedCase } from "#domain/inspection/removal.ts";
import { checkReference, planReference } from "#domain/inspection/sample.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";

interface ChangeReferenceProps {
	readonly sampleCase: PlannedCase;
	/** The case has this reference now. */
	readonly onChanged: (reference: string) => void;
	readonly onClose: () => void;
}

const REFERENCE = "changed-reference";

/** Asks for another reference of one case. */
export function ChangeReference({ sampleCase: { id, reference }, onChanged, onClose }: ChangeReferenceProps) {
	const session = useSession();
	const typed = useRef(reference);
	const [error, setError] = useState<string>();
	const text = words.inspection.cases;

	const change = () => {
		const checked = checkReference(session.journal, typed.current, id);
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
		<Dialog title={text.change.title} onClose={onClose}>
			<Form onSubmit={change}>
				<WarningText>{text.add.warning}</WarningText>
				<TextInput
					id={REFERENCE}
					label={text.change.reference}
					error={error}
					width={20}
					defaultValue={reference}
					onType={(next) => {
						typed.current = next;
					}}
				/>
				<ButtonGroup>
					<Button type="submit">{text.change.submit}</Button>
					<Button look="secondary" onPress={onClose}>
						{words.common.cancel}
					</Button>
				</ButtonGroup>
			</Form>
		</Dialog>
	);
}
