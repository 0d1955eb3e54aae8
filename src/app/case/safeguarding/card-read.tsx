import { sayDate } from "#domain/dates.ts";
import { cardFields, type SafeguardingCard } from "#domain/inspection/safeguarding.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";

/** What stands on a closed card. */
export function CardRead({ card: { written } }: { readonly card: SafeguardingCard }) {
	const said = words.safeguarding;
	return (
		<SummaryList
			rows={cardFields.map((field) => ({
				key: said.fields[field],
				value: (
					<span className="as-typed">
						{(field === "called-on" ? sayDate(written[field]) : written[field]).trim() || said.nothing}
					</span>
				),
			}))}
		/>
	);
}
