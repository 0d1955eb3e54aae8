import type { LeftOutColumn } from "#domain/inspection/sample-table.ts";
import { words } from "#ui/words/words.ts";
import { columnLetter } from "./column-letter.ts";

/** Which columns were not read in, and why. */
export function LeftOut({ columns }: { readonly columns: readonly LeftOutColumn[] }) {
	const said = words.inspection.sampleImport.leftOut;
	if (columns.length === 0) return null;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			<ul className="govuk-list govuk-list--bullet">
				{columns.map(({ position, header, kind }) => (
					<li key={position}>
						{header === undefined
							? said.byCells(columnLetter(position), kind)
							: said.byHeader(columnLetter(position), header, kind)}
					</li>
				))}
			</ul>
		</section>
	);
}
