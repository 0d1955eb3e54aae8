import { useRef, useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { LockedPage } from "#app/shell/locked-page.tsx";
import { type Role, roles } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Radios } from "#ui/radios.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";

const NAME = "name";
const ROLE = "role";

/** First run: who uses this device. What they write carries their name. */
export function WhoYouAre() {
	const workspace = useWorkspace();
	const name = useRef("");
	const [role, setRole] = useState<string>();
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;

	const submit = () => {
		const problems = [
			...(name.current.trim() === "" ? [{ control: NAME, text: words.shell.whoYouAre.nameMissing }] : []),
			...(role === undefined ? [{ control: ROLE, text: words.shell.whoYouAre.roleMissing }] : []),
		];
		if (role !== undefined && problems.length === 0) return workspace.setPerson(name.current, role);
		setAttempt(({ number }) => ({ number: number + 1, problems }));
	};

	return (
		<LockedPage>
			{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
			<PageHeading title={words.shell.whoYouAre.title}>{words.shell.whoYouAre.title}</PageHeading>
			<p className="govuk-body">{words.shell.whoYouAre.why}</p>
			<Form onSubmit={submit}>
				<TextInput
					id={NAME}
					label={words.shell.whoYouAre.name}
					hint={words.shell.whoYouAre.nameHint}
					error={errorAt(NAME)}
					onType={(typed) => {
						name.current = typed;
					}}
				/>
				<Radios
					id={ROLE}
					label={words.shell.whoYouAre.role}
					hint={`${words.shell.whoYouAre.roleHint} ${words.inspection.team.roleHint}`}
					error={errorAt(ROLE)}
					groups={[{ options: roles.map((value: Role) => ({ value, label: words.inspection.roles[value] })) }]}
					value={role}
					onChoose={setRole}
				/>
				<Button type="submit">{words.shell.whoYouAre.submit}</Button>
			</Form>
		</LockedPage>
	);
}
