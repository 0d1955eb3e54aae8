import { entryAddress } from "#app/evidence/entry-address.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { evidenceItemOf } from "#domain/judgement/evidence.ts";
import type { EvidenceLink } from "#domain/judgement/links.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { Button } from "#ui/button.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

interface LinkedEvidenceProps {
	readonly link: EvidenceLink;
	/** Undefined where the person at this device may only read. */
	readonly onRemove?: (() => void) | undefined;
}

/** The entry that a link names, and where it can be found again; or that it was removed from the log. */
export function LinkedEvidence({ link, onRemove }: LinkedEvidenceProps) {
	const session = useSession();
	const item = useWholeJournal(session, () => evidenceItemOf(session.journal, link.evidence));
	const said = words.workbench.links;
	const text = item.text.trim() || words.evidence.nothingWritten;
	return (
		<>
			{item.direction !== "" && `${words.evidence.directions[item.direction]}: `}
			{link.isEvidenceRemoved ? text : <TextLink to={entryAddress(session.id, item.id)}>{text}</TextLink>}
			<span className="evidence__where">{link.isEvidenceRemoved ? said.evidenceRemoved : sayWhere(item)}</span>
			{onRemove && (
				<Button look="link" onPress={onRemove}>
					{said.remove} <VisuallyHidden>{said.removeWhat(text)}</VisuallyHidden>
				</Button>
			)}
		</>
	);
}
