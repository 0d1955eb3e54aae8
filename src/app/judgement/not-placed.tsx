import { entryAddress } from "#app/evidence/entry-address.ts";
import { useSession } from "#app/session/use-session.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

interface NotPlacedProps {
	/** For links that lead here. */
	readonly id: string;
	readonly items: readonly EvidenceItem[];
}

/** Entries that do not say yet what they are for or against, each with the way to say it. */
export function NotPlaced({ id, items }: NotPlacedProps) {
	const session = useSession();
	const said = words.workbench.notPlaced;
	return (
		<div id={id} tabIndex={-1}>
			<h3 className="govuk-heading-s">{said.heading}</h3>
			<p className="govuk-body">{items.length === 0 ? said.none : said.explained(items.length)}</p>
			<ul className="govuk-list govuk-list--bullet">
				{items.map((item) => (
					<li key={item.id}>
						<span className="as-typed">{item.text.trim() || words.evidence.nothingWritten}</span>{" "}
						<TextLink to={entryAddress(session.id, item.id)}>
							{said.place} <VisuallyHidden>({item.text.trim()})</VisuallyHidden>
						</TextLink>
						<span className="evidence__where">{sayWhere(item)}</span>
					</li>
				))}
			</ul>
		</div>
	);
}
