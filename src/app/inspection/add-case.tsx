import { useEffect, useRef, useState } from "react";
import { guidanceOfNewCases } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { checkReference, planCase } from "#domain/inspection/sample.ts";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { advisePseudonym } from "./advise-pseudonym.ts";

const REFERENCE = "new-reference";

/** Adds cases to the sample, one with each Enter. */
export function AddCase() {
	const session = useSession();
	const typed = useRef("");
	const [{ added, said, error }, setOutcome] = useState({ added: 0, said: "", error: "" });
	const text = words.inspection.cases.add;

	// Every case begins with an empty box, and the keys go on in it.
	useEffect(() => {
		if (added > 0) document.getElementById(REFERENCE)?.focus();
	}, [added]);

	const add = () => {
		const reference = checkReference(session.journal, typed.current);
		if (!reference.ok) {
			const { what, todo } = sayProblem(reference.problem);
			return setOutcome({ added, said: "", error: `${what} ${todo}` });
		}
		const ids = { case: newId(), assessment: newId() };
		const { named } = guidanceOfNewCases(session.journal);
		session.apply(planCase(ids, reference.value, named, session.nextOrder("case", INSPECTION)));
		typed.current = "";
		setOutcome({ added: added + 1, said: advisePseudonym(text.added(reference.value), reference.value), error: "" });
	};

	return (
		<Form onSubmit={add}>
			<h3 className="govuk-heading-s">{text.heading}</h3>
			<WarningText>{text.warning}</WarningText>
			<TextInput
				key={added}
				id={REFERENCE}
				label={text.reference}
				hint={text.hint}
				error={error || undefined}
				width={20}
				onType={(reference) => {
					typed.current = reference;
				}}
			/>
			<Button look="secondary" type="submit">
				{text.submit}
			</Button>
			<p role="status" className="govuk-body">
				{said || <VisuallyHidden>{error}</VisuallyHidden>}
			</p>
		</Form>
	);
}
