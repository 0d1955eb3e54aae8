import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import { type DipSample, isRepeatable } from "#domain/inspection/dip-sample.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import { Details } from "#ui/details.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

interface DrawRecordProps {
	readonly draw: DipSample;
	/** Its place among all draws, from 1. */
	readonly number: number;
}

/** One draw, with all that is needed to repeat it. */
export function DrawRecord({ draw, number }: DrawRecordProps) {
	const session = useSession();
	const cases = useWholeJournal(session, () =>
		sampleOf(session.journal).map(({ id, reference }) => ({ id, reference })),
	);
	const said = words.inspection.dipSample;
	const say = (id: string) => cases.find((one) => one.id === id)?.reference;
	return (
		<section>
			<h3 className="govuk-heading-s">{said.one(number)}</h3>
			<SummaryList
				rows={[
					{
						key: said.drawn,
						value: (
							<ol className="govuk-list govuk-list--number">
								{draw.drawn.map((id) => (
									<li key={id}>
										{say(id) === undefined ? (
											said.removed
										) : (
											<TextLink to={`/inspections/${session.id}/cases/${id}`}>{say(id)}</TextLink>
										)}
									</li>
								))}
							</ol>
						),
					},
					{ key: said.from, value: said.fromCases(said.populationNames[draw.population], draw.drawnFrom.length) },
					{ key: said.seed, value: <code translate="no">{draw.seed}</code> },
					{ key: said.by, value: `${draw.by || words.assessment.unknownWriter}, ${sayInstant(draw.at)}` },
					...(draw.reason === "" ? [] : [{ key: said.why, value: <span className="as-typed">{draw.reason}</span> }]),
					{ key: said.checked, value: isRepeatable(draw) ? said.repeats : said.differs },
				]}
			/>
			<Details summary={said.numbers}>
				<ul className="govuk-list">
					{draw.drawnFrom.map((id) => (
						<li key={id}>
							<bdi>{say(id) ?? said.removed}</bdi> <code translate="no">{id}</code>
						</li>
					))}
				</ul>
			</Details>
		</section>
	);
}
