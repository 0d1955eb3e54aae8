import { sayDate } from "#domain/dates.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";

/** Evidence items to read, each with where it can be found again. */
export function EvidenceRead({ items }: { readonly items: readonly EvidenceItem[] }) {
	const written = items.filter(({ text }) => text.trim() !== "");
	if (written.length === 0) return <p className="govuk-body">{words.assessment.noEvidence}</p>;
	return (
		<SummaryList
			rows={written.map((item, index) => ({
				key: words.assessment.evidenceItem(index + 1),
				value: (
					<>
						<p className="govuk-body as-typed">{item.text}</p>
						<p className="govuk-body-s">{sayWhere(item)}</p>
					</>
				),
			}))}
		/>
	);
}

function sayWhere({ source, reference, date }: EvidenceItem): string {
	const parts = [source && words.assessment.evidenceSources[source], reference, sayDate(date)];
	return parts.filter((part) => part !== "").join(", ");
}
