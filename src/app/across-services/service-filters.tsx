import { type ServiceFilter, serviceOrders } from "#domain/findings/across-services.ts";
import { Fieldset } from "#ui/fieldset.tsx";
import { Radios } from "#ui/radios.tsx";
import { Select } from "#ui/select.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";

interface ServiceFiltersProps {
	readonly filter: ServiceFilter;
	/** In which fieldwork began. */
	readonly years: readonly string[];
	readonly onFilter: (filter: ServiceFilter) => void;
}

/** Narrows and orders the inspections by service and date. There is no other way, least of all by rating. */
export function ServiceFilters({ filter, years, onFilter }: ServiceFiltersProps) {
	const said = words.acrossServices.filters;
	const orders = serviceOrders.map((value) => ({ value, label: said.orders[value] }));
	return (
		<Fieldset label={said.heading} labelSize="s">
			<TextInput
				label={said.service}
				width={20}
				defaultValue={filter.service}
				onType={(service) => onFilter({ ...filter, service })}
			/>
			<Select
				label={said.year}
				hint={said.yearHint}
				options={years.map((year) => ({ value: year, label: year }))}
				value={filter.year}
				onChoose={(year = "") => onFilter({ ...filter, year })}
			/>
			<Radios
				label={said.order}
				groups={[{ options: orders }]}
				value={filter.order}
				onChoose={(chosen) => {
					const order = serviceOrders.find((one) => one === chosen);
					if (order) onFilter({ ...filter, order });
				}}
			/>
		</Fieldset>
	);
}
