import { useRef, useState } from "react";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { INSPECTION, planMember } from "#domain/inspection/inspection.ts";
import { isRole } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Select } from "#ui/select.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { roleOptions } from "./member-row.tsx";

const NAME = "new-member-name";
const ROLE = "new-member-role";

/** Adds a colleague to the team. */
export function AddMember() {
	const session = useSession();
	const name = useRef("");
	const [role, setRole] = useState<string>();
	const [{ added, said, error }, setOutcome] = useState({ added: 0, said: "", error: "" });
	const text = words.inspection.team;

	const refuse = (control: string, problem: string) => {
		setOutcome({ added, said: "", error: problem });
		focusControl(control);
	};
	const add = () => {
		const who = name.current.trim();
		if (who === "") return refuse(NAME, text.nameMissing);
		if (!isRole(role)) return refuse(ROLE, text.roleMissing);
		session.apply(planMember(newId(), who, role, session.nextOrder("member", INSPECTION)));
		name.current = "";
		setRole(undefined);
		setOutcome({ added: added + 1, said: text.added(who), error: "" });
	};
	const errorAt = (problem: string) => (error === problem ? problem : undefined);

	return (
		<Form onSubmit={add}>
			<h3 className="govuk-heading-s">{text.add}</h3>
			<TextInput
				key={added}
				id={NAME}
				label={text.name}
				error={errorAt(text.nameMissing)}
				width={20}
				onType={(typed) => {
					name.current = typed;
				}}
			/>
			<Select
				id={ROLE}
				label={text.role}
				hint={text.roleHint}
				error={errorAt(text.roleMissing)}
				options={roleOptions}
				value={role}
				onChoose={setRole}
			/>
			<Button type="submit" look="secondary">
				{text.submit}
			</Button>
			<p role="status" className="govuk-body">
				{said}
			</p>
		</Form>
	);
}
