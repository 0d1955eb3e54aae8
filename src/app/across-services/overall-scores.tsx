import { resettlementStandard } from "#app/instruments.ts";
import { byService } from "#domain/findings/across-services.ts";
import { MOST_POINTS } from "#domain/judgement/overall-score.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { Table } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";
import type { ListedInspection } from "./use-rated-inspections.ts";

/** The overall scores of the services as noted by hand, apart from the ratings for resettlement, which never enter them. */
export function OverallScores({ inspections }: { readonly inspections: readonly ListedInspection[] }) {
	const said = words.acrossServices.overall;
	const noted = inspections
		.toSorted((a, b) => byService(a.inspection, b.inspection))
		.flatMap(({ id, inspection, overallScore }) => (overallScore ? [{ id, inspection, overallScore }] : []));
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<InsetText>
				{words.overallScore.explained} {resettlementStandard.standsApart.text}
			</InsetText>
			{noted.length === 0 ? (
				<p className="govuk-body">{said.none}</p>
			) : (
				<Table
					caption={said.caption}
					captionSize="s"
					columns={[
						{ header: words.acrossServices.columns.service },
						{ header: said.score, numeric: true },
						{ header: said.note },
					]}
					rows={noted.map(({ id, inspection, overallScore: { points, note } }) => ({
						key: id,
						cells: [
							<bdi key="service">{inspection.service || words.inspection.serviceNotNamed}</bdi>,
							said.of(points, MOST_POINTS),
							note,
						],
					}))}
				/>
			)}
		</section>
	);
}
