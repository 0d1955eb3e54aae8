import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type PlannedCase, plannedCasesOf } from "#domain/inspection/removal.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { advisePseudonym } from "./advise-pseudonym.ts";
import { ChangeReference, type ChangeReferenceProps } from "./change-reference.tsx";

type ChangeReferencesProps = Pick<ChangeReferenceProps, "said" | "warning" | "check">;

/** Corrects references, of removed cases too: one that names a child must not stay on any screen. */
export function ChangeReferences({ said: text, warning, check }: ChangeReferencesProps) {
	const session = useSession();
	const cases = useWholeJournal(session, () => plannedCasesOf(session.journal));
	const [changing, setChanging] = useState<PlannedCase>();
	const [said, setSaid] = useState("");
	if (cases.length === 0) return null;

	return (
		<Details summary={text.summary}>
			<p className="govuk-body">{text.explained}</p>
			<ul className="govuk-list">
				{cases.map((one) => (
					<li key={one.id}>
						<bdi>{one.reference}</bdi>{" "}
						<Button look="link" onPress={() => setChanging(one)}>
							{text.change} <VisuallyHidden>{one.reference}</VisuallyHidden>
						</Button>
					</li>
				))}
			</ul>
			<p role="status" className="govuk-body">
				{said}
			</p>
			{changing && (
				<ChangeReference
					{...{ said: text, warning, check }}
					sampleCase={changing}
					onChanged={(reference) => setSaid(advisePseudonym(text.changed(reference), reference))}
					onClose={() => setChanging(undefined)}
				/>
			)}
		</Details>
	);
}
