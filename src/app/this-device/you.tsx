import { useState } from "react";
import { useJournal, useWorkspace } from "#app/session/use-session.ts";
import { PERSON } from "#app/session/workspace.ts";
import { roles } from "#domain/inspection/team.ts";
import { Radios } from "#ui/radios.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";

const options = roles.map((value) => ({ value, label: words.inspection.roles[value] }));

/** The name and usual role of who uses this device, as they stand and to be changed. */
export function You() {
	const workspace = useWorkspace();
	const { name, role } = useJournal(workspace.own, () => workspace.person(), { record: PERSON }) ?? {
		name: "",
		role: "",
	};
	const [isNameMissing, setNameMissing] = useState(false);
	const said = words.device;
	const rename = (typed: string) => {
		setNameMissing(typed.trim() === "");
		if (typed.trim() !== "") workspace.setPerson(typed, role);
	};
	return (
		<section>
			<h2 className="govuk-heading-m">{said.you}</h2>
			<p className="govuk-body">{said.youExplained}</p>
			<TextInput
				label={said.name}
				error={isNameMissing ? said.nameMissing : undefined}
				width={30}
				defaultValue={name}
				onLeave={rename}
			/>
			<Radios
				label={said.role}
				hint={words.inspection.team.roleHint}
				groups={[{ options }]}
				value={role || undefined}
				onChoose={(chosen) => workspace.setPerson(name, chosen)}
			/>
		</section>
	);
}
