import { entryAddress } from "#app/evidence/entry-address.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type Origin, type OriginNow, originStanding } from "#domain/judgement/origin.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** Where a passage was taken from, with the way there, and whether that text has changed since. */
export function OriginNote({ origin, passage }: { readonly origin: Origin; readonly passage: string }) {
	const session = useSession();
	const now = useWholeJournal(session, () => originStanding(session.journal, origin, passage));
	const said = words.evidence.origin;
	const address = addressOf(session.id, origin, now);
	return (
		<p className="govuk-body-s">
			{said.from} <TextLink to={address}>{said.place(now, origin.question)}</TextLink>
			{now.state !== "same" && (
				<>
					. <strong>{said.states[now.state]}</strong>
				</>
			)}
		</p>
	);
}

function addressOf(inspection: string, { record, question }: Origin, now: OriginNow): string {
	const at = `/inspections/${inspection}`;
	if (now.case === "") return now.kind === "evidence" ? entryAddress(inspection, record) : `${at}/evidence`;
	return `${at}/cases/${now.case}${question === "" ? "" : `#question-${question}`}`;
}
