import { areaTitles } from "#app/area-titles.ts";
import { Fieldset } from "#ui/fieldset.tsx";
import { Select } from "#ui/select.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { type EvidenceFilter, type FilteredField, filterValues, NOT_SAID } from "./evidence-filter.ts";

const said = words.evidence.filter;

const labels: Readonly<Record<FilteredField, Readonly<Record<string, string>>>> = {
	area: areaTitles,
	source: words.evidence.sources,
	direction: words.evidence.directions,
};

const optionsOf = (field: FilteredField) =>
	filterValues[field].map((value) => ({
		value,
		label: value === NOT_SAID ? said.notSaid : (labels[field][value] ?? value),
	}));

interface EvidenceFiltersProps {
	readonly filter: EvidenceFilter;
	readonly onFilter: (filter: EvidenceFilter) => void;
}

/** Narrows a long log by area, source and direction, and by words. */
export function EvidenceFilters({ filter, onFilter }: EvidenceFiltersProps) {
	return (
		<Fieldset label={said.heading} labelSize="s">
			<div className="filters">
				{(["area", "source", "direction"] as const).map((field) => (
					<Select
						key={field}
						label={said[field]}
						options={optionsOf(field)}
						value={filter[field]}
						onChoose={(value) => onFilter({ ...filter, [field]: value })}
					/>
				))}
				<TextInput label={said.words} defaultValue={filter.words} onType={(words) => onFilter({ ...filter, words })} />
			</div>
		</Fieldset>
	);
}
