import { sayDate } from "#domain/dates.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { words } from "#ui/words/words.ts";

/** Entries of the evidence log to read, each with where it can be found again. */
export function EvidenceLines({ items }: { readonly items: readonly EvidenceItem[] }) {
	if (items.length === 0) return <p className="govuk-body">{words.judgement.noEvidence}</p>;
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

/** "Document, D3, 9 March 2026", as far as it is known. */
export function sayWhere({ source, reference, date }: EvidenceItem): string {
	const parts = [source && words.evidence.sources[source], reference.trim(), sayDate(date)];
	return parts.filter((part) => part !== "").join(", ");
}
