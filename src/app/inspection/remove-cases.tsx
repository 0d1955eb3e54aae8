import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type PlannedCase, planRemoval, removableCasesOf } from "#domain/inspection/removal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Problem, Result } from "#domain/result.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { words } from "#ui/words/words.ts";

interface RemoveCasesProps {
	readonly said: typeof words.inspection.cases.remove;
	/** Whether the record may have a reference, now that others may have it. */
	readonly check: (reference: string, id: RecordId) => Result<string, Problem>;
}

/** Takes cases that were added by mistake out of the sample, and puts them back. */
export function RemoveCases({ said: text, check }: RemoveCasesProps) {
	const session = useSession();
	const cases = useWholeJournal(session, () => removableCasesOf(session.journal));
	const [said, setSaid] = useState("");
	if (cases.length === 0) return null;

	const remove = ({ id, reference }: PlannedCase) => {
		session.apply([planRemoval(id, true)]);
		setSaid(text.removedNow(reference));
	};
	const putBack = ({ id, reference }: PlannedCase) => {
		const isFree = check(reference, id).ok;
		if (isFree) session.apply([planRemoval(id, false)]);
		setSaid(isFree ? text.putBackNow(reference) : text.taken(reference));
	};

	return (
		<Details summary={text.summary}>
			<p className="govuk-body">{text.explained}</p>
			<ul className="govuk-list">
				{cases.map((one) => (
					<li key={one.id}>
						<bdi>{one.reference}</bdi>
						{one.removed && ` (${text.removed})`} {/* One button for both, so that the focus stays on it. */}
						<Button look="link" onPress={() => (one.removed ? putBack(one) : remove(one))}>
							{one.removed ? text.putBack : text.remove} <VisuallyHidden>{one.reference}</VisuallyHidden>
						</Button>
					</li>
				))}
			</ul>
			<p role="status" className="govuk-body">
				{said}
			</p>
		</Details>
	);
}
