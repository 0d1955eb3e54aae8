import { useState } from "react";
import { sayMember } from "#app/hand-over/say-member.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";
import { joinAs } from "./join-as.ts";

const MEMBER = "which-member";

/** Asks which member of the team somebody is of whom the plan does not say it. */
export function WhichMember() {
	const workspace = useWorkspace();
	const session = useSession();
	const free = useWholeJournal(session, () => inspectionOf(session.journal).team.filter(({ person }) => person === ""));
	const [chosen, setChosen] = useState<string>();
	const [isMissing, setMissing] = useState(false);
	const said = words.joining.who;
	if (free.length === 0) return <p className="govuk-body">{said.nobody}</p>;

	const submit = () => {
		setMissing(chosen === undefined);
		if (chosen === undefined) focusControl(MEMBER);
		else joinAs(workspace, session, chosen);
	};
	return (
		<Form onSubmit={submit}>
			<Radios
				id={MEMBER}
				label={said.label}
				hint={said.explained}
				error={isMissing ? said.missing : undefined}
				groups={[
					{
						options: free.map((member) => ({
							value: member.id,
							label: `${sayMember(member)}, ${words.inspection.roles[member.role]}`,
						})),
					},
				]}
				value={chosen}
				onChoose={setChosen}
			/>
			<Button type="submit">{said.submit}</Button>
		</Form>
	);
}
