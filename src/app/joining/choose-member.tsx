import { useId, useState } from "react";
import { sayMember } from "#app/hand-over/say-member.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";

interface ChooseMemberProps {
	readonly label: string;
	readonly hint: string;
	readonly submit: string;
	/** What is said where everybody on the team is known. */
	readonly none: string;
	/** Chosen from the start, if nobody is known to be this member yet. */
	readonly likely?: RecordId | undefined;
	readonly onChosen: (member: RecordId) => void;
}

/** Asks which member of the team somebody is, of those of whom the plan does not say it. */
export function ChooseMember({ label, hint, submit, none, likely, onChosen }: ChooseMemberProps) {
	const session = useSession();
	const free = useWholeJournal(session, () => inspectionOf(session.journal).team.filter(({ person }) => person === ""));
	const [value, setValue] = useState(likely);
	const [isMissing, setMissing] = useState(false);
	const id = useId();
	const chosen = free.find((member) => member.id === value);
	if (free.length === 0) return <p className="govuk-body">{none}</p>;

	const choose = () => {
		setMissing(!chosen);
		if (chosen) onChosen(chosen.id);
		else focusControl(id);
	};
	const options = free.map((member) => ({
		value: member.id,
		label: `${sayMember(member)}, ${words.inspection.roles[member.role]}`,
	}));
	return (
		<Form onSubmit={choose}>
			<Radios
				id={id}
				label={label}
				hint={hint}
				error={isMissing && !chosen ? words.joining.memberMissing : undefined}
				groups={[{ options }]}
				value={chosen?.id}
				onChoose={setValue}
			/>
			<Button type="submit">{submit}</Button>
		</Form>
	);
}
