import type { Mapping, TableColumn } from "#domain/inspection/sample-table.ts";
import { Radios } from "#ui/radios.tsx";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";
import { columnLetter } from "./column-letter.ts";

interface MapColumnsProps {
	readonly columns: readonly TableColumn[];
	readonly mapping: Mapping;
	readonly onMap: (mapping: Mapping) => void;
}

/** Whether there are headings, and which column is what. */
export function MapColumns({ columns, mapping, onMap }: MapColumnsProps) {
	const said = words.inspection.sampleImport.mapping;
	const options = columns.map(({ position, first }) => ({
		value: String(position),
		label: said.column(columnLetter(position), first),
	}));
	const choiceOf = (position: number | undefined) => (position === undefined ? undefined : String(position));
	const positionOf = (value: string | undefined) => (value === undefined ? undefined : Number(value));
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<Radios
				label={said.header}
				groups={[
					{
						options: [
							{ value: "yes", label: said.yes },
							{ value: "no", label: said.no },
						],
					},
				]}
				value={mapping.hasHeader ? "yes" : "no"}
				onChoose={(value) => onMap({ ...mapping, hasHeader: value === "yes" })}
			/>
			<Select
				label={said.reference}
				options={options}
				value={choiceOf(mapping.reference)}
				onChoose={(value) => onMap({ ...mapping, reference: positionOf(value) })}
			/>
			<Select
				label={said.assessor}
				hint={said.assessorHint}
				options={options}
				value={choiceOf(mapping.assessor)}
				onChoose={(value) => onMap({ ...mapping, assessor: positionOf(value) })}
			/>
		</section>
	);
}
