import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { openChallengesOf } from "#domain/judgement/factual-accuracy.ts";
import { TextLink } from "#ui/text-link.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

/** That challenges to a draft are not decided yet, with the way to them; nothing where none is open. */
export function OpenChallenges() {
	const session = useSession();
	const count = useWholeJournal(session, () => openChallengesOf(session.journal).length);
	const said = words.judgement.rating;
	if (count === 0) return null;
	return (
		<>
			<WarningText>{said.openChallenges(count)}</WarningText>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/factual-accuracy`}>{said.toChallenges}</TextLink>
			</p>
		</>
	);
}
