import { useState } from "react";
import { entryAddress } from "#app/evidence/entry-address.ts";
import { WhereUsed } from "#app/evidence/where-used.tsx";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { planThemes, themesOf } from "#domain/judgement/themes.ts";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { Details } from "#ui/details.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { themesFor } from "./theme-list.tsx";

/** An entry of the log on the workbench: what it says, its themes, and where it is used. */
export function EvidenceCard({ item }: { readonly item: EvidenceItem }) {
	const session = useSession();
	const text = item.text.trim() || words.evidence.nothingWritten;
	return (
		<li className="evidence">
			<p className="govuk-body as-typed">{text}</p>
			<p className="govuk-body-s evidence__where">{sayWhere(item)}</p>
			<p className="govuk-body-s">
				<TextLink to={entryAddress(session.id, item.id)}>
					{words.workbench.open} <VisuallyHidden>({text})</VisuallyHidden>
				</TextLink>
			</p>
			<Themes item={item} />
			<WhereUsed item={item.id} />
		</li>
	);
}

function Themes({ item }: { readonly item: EvidenceItem }) {
	const session = useSession();
	const chosen = useWholeJournal(session, () => themesOf(session.journal, item.id));
	const [isOpen, setOpen] = useState(false);
	const offered = themesFor(item.area);
	const said = words.workbench.guidance;
	const texts = offered.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
	return (
		<Details summary={texts.length === 0 ? said.tag : said.tagged(texts)} onOpen={() => setOpen(true)}>
			{isOpen && (
				<Checkboxes
					label={said.tagWith}
					labelSize="s"
					groups={[{ options: offered.map(({ id, text }) => ({ value: id, label: text })) }]}
					values={chosen}
					onChoose={(values) => session.apply(planThemes(session.journal, item.id, offered, values))}
				/>
			)}
		</Details>
	);
}
