import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { type EvidenceUse, usesOf } from "#domain/judgement/links.ts";
import { Details } from "#ui/details.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { judgementTextAddress, sayJudgementText } from "./say-judgement-text.ts";

/** Which sentences of the judgement rest on an entry of the log; each leads to its text. Looked up once it is opened. */
export function WhereUsed({ item }: { readonly item: RecordId }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<Details summary={words.workbench.links.used} onOpen={() => setOpen(true)}>
			{isOpen && <Uses item={item} />}
		</Details>
	);
}

function Uses({ item }: { readonly item: RecordId }) {
	const session = useSession();
	const uses = useWholeJournal(session, () => usesOf(session.journal, item));
	if (uses.length === 0) return <p className="govuk-body">{words.workbench.links.notUsed}</p>;
	return (
		<ul className="govuk-list govuk-list--bullet">
			{uses.map((use) => (
				<li key={use.link.id}>
					<Use {...use} />
				</li>
			))}
		</ul>
	);
}

function Use({ link, text, stands }: EvidenceUse) {
	const session = useSession();
	const said = words.workbench.links;
	return (
		<>
			{text ? (
				<TextLink to={judgementTextAddress(session.id, text)}>{sayJudgementText(text)}</TextLink>
			) : (
				said.findingRemoved
			)}
			{stands ? ": " : ` (${said.sentenceChanged}): `}
			<span className="as-typed">{link.sentence}</span>
		</>
	);
}
