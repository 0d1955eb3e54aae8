import { useMemo, useState } from "react";
import { resettlementStandard } from "#app/instruments.ts";
import { sayPeriod } from "#domain/dates.ts";
import { filterServices, type ServiceFilter, yearsOf } from "#domain/findings/across-services.ts";
import type { Rating } from "#domain/judgement/rating.ts";
import { sayStandingRating, sayStandingStage } from "#domain/judgement/say-rating.ts";
import { Table } from "#ui/table.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { ServiceFilters } from "./service-filters.tsx";
import type { ListedInspection } from "./use-rated-inspections.ts";

/** Every inspection with its rating, found and ordered by service and date. */
export function InspectionList({ inspections }: { readonly inspections: readonly ListedInspection[] }) {
	const [filter, setFilter] = useState<ServiceFilter>({ service: "", year: "", order: "service" });
	const shown = useMemo(() => filterServices(inspections, filter), [inspections, filter]);
	const { heading, caption, columns, shown: sayShown } = words.acrossServices;
	return (
		<section>
			<h2 className="govuk-heading-m">{heading}</h2>
			<ServiceFilters filter={filter} years={yearsOf(inspections)} onFilter={setFilter} />
			<p className="govuk-body" role="status">
				{sayShown(shown.length, inspections.length)}
			</p>
			<Table
				caption={caption}
				captionSize="s"
				columns={[
					{ header: columns.service },
					{ header: columns.fieldwork },
					{ header: columns.rating },
					{ header: columns.stage },
					{ header: columns.inspected, numeric: true },
				]}
				rows={shown.map(({ id, inspection, rating, numbers }) => ({
					key: id,
					cells: [
						<TextLink key="service" to={`/inspections/${id}`}>
							<bdi>{inspection.service || words.inspection.serviceNotNamed}</bdi>
						</TextLink>,
						sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd) || words.inspection.noDates,
						sayStandingRating(rating, resettlementStandard),
						sayStage(rating),
						numbers.inspected,
					],
				}))}
			/>
		</section>
	);
}

function sayStage(rating: Rating): string {
	const { notDecided, changedSince } = words.acrossServices;
	const stage = sayStandingStage(rating) || notDecided;
	return rating.changedSince ? `${stage} ${changedSince}` : stage;
}
