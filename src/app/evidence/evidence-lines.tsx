import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { words } from "#ui/words/words.ts";

/** Items of evidence to read, each with where it can be found again. */
export function EvidenceLines({ items }: { readonly items: readonly EvidenceItem[] }) {
	if (items.length === 0) return <p className="govuk-body">{words.evidence.noneRecorded}</p>;
	return (
		<ul className="govuk-list govuk-list--bullet">
			{items.map((item) => (
				<li key={item.id}>
					<span className="as-typed">{item.text.trim() || words.evidence.nothingWritten}</span>
					<span className="evidence__where">{sayWhere(item)}</span>
				</li>
			))}
		</ul>
	);
}
