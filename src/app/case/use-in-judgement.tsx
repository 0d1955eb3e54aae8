import { entryAddress } from "#app/evidence/entry-address.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { isKeptBlind } from "#domain/agreement/comparison.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { evidenceItemOf } from "#domain/judgement/evidence.ts";
import { planUseInJudgement, usedInJudgement } from "#domain/judgement/use-in-judgement.ts";
import { Button } from "#ui/button.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";

/**
 * Takes an item of a case into the inspection's evidence log, or leads to where it stands there. Nothing of a second assessment
 * goes there, where everybody sees it, before it is compared with the first; a self-assessment has no such log.
 */
export function UseInJudgement({ item }: { readonly item: RecordId }) {
	const session = useSession();
	const { assessment, engagement } = useAssessmentStore();
	const used = useWholeJournal(session, () => usedInJudgement(session.journal, item));
	const said = words.evidence.judgement;
	const about = <VisuallyHidden>({evidenceItemOf(session.journal, item).text})</VisuallyHidden>;
	if (engagement === "self-assessment" || isKeptBlind(session.journal, assessment)) return null;
	if (used === undefined)
		return (
			<p className="govuk-body-s">
				<Button look="link" onPress={() => session.apply(planUseInJudgement(session.journal, newId(), item))}>
					{said.use} {about}
				</Button>
			</p>
		);
	return (
		<p className="govuk-body-s" role="status">
			<TextLink to={entryAddress(session.id, used)}>
				{said.used} {about}
			</TextLink>
		</p>
	);
}
