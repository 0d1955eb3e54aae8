import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayPeriod } from "#domain/dates.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { furtherRulingsOf, saysAnything } from "#domain/inspection/rulings.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";

/** The plan, for those who can read it but not change it. */
export function PlanSummary() {
	const session = useSession();
	const inspection = useWholeJournal(session, () => inspectionOf(session.journal));
	const rulings = useWholeJournal(session, () => furtherRulingsOf(session.journal).filter(saysAnything));
	const { furtherRulings, create, plan, ruling, team, roles, countries, serviceNotNamed, noDates } = words.inspection;
	return (
		<SummaryList
			rows={[
				{ key: create.service, value: <bdi>{inspection.service || serviceNotNamed}</bdi> },
				{ key: create.country, value: countries[inspection.country] },
				{ key: plan.fieldwork, value: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd) || noDates },
				{ key: plan.marking, value: inspection.marking },
				{ key: ruling.question, value: inspection.ruling ? ruling[inspection.ruling] : ruling.none },
				{ key: ruling.reason, value: inspection.rulingReason || plan.notGiven },
				...rulings.map((one, index) => ({
					key: furtherRulings.one(index + 1),
					value: [one.question, one.decision, one.reason].filter((text) => text !== "").join(" "),
				})),
				{
					key: team.heading,
					value: (
						<ul className="govuk-list">
							{inspection.team.map(({ id, name, role }) => (
								<li key={id}>
									<bdi>{name}</bdi> ({roles[role]})
								</li>
							))}
						</ul>
					),
				},
				...(inspection.engagement === "inspection"
					? [{ key: words.devices.spareKey.heading, value: inspection.spareRecipient || words.devices.spareKey.none }]
					: []),
			]}
		/>
	);
}
