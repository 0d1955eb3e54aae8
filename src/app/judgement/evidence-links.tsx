import { entryAddress } from "#app/evidence/entry-address.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { excerptOf } from "./excerpt.ts";

/** Entries of the evidence log with the way to each, and how many of them were removed from it since. */
export function EvidenceLinks({ ids }: { readonly ids: readonly RecordId[] }) {
	const session = useSession();
	const log = useWholeJournal(session, () => inspectionEvidenceOf(session.journal));
	const items = log.filter(({ id }) => ids.includes(id));
	const removed = ids.length - items.length;
	return (
		<>
			{items.length > 0 && (
				<ul className="govuk-list govuk-list--bullet">
					{items.map((item) => (
						<li key={item.id}>
							<TextLink to={entryAddress(session.id, item.id)}>
								{excerptOf(item.text) || words.evidence.nothingWritten}
							</TextLink>
							<span className="evidence__where">{sayWhere(item)}</span>
						</li>
					))}
				</ul>
			)}
			{removed > 0 && <p className="govuk-body">{words.judgement.evidenceRemoved(removed)}</p>}
		</>
	);
}
