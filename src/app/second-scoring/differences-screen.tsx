import { useParams } from "react-router";
import { useRight } from "#app/inspection/use-right.ts";
import { useSession } from "#app/session/use-session.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { DifferenceItem } from "./difference-item.tsx";
import { type ShownComparison, useComparison } from "./use-differences.ts";

const said = words.agreement.differences;

/** What two assessors of a case answered differently, side by side, and the lead's decision on each. */
export function Component() {
	const session = useSession();
	const { case: caseId = "" } = useParams();
	const comparison = useComparison(caseId);
	const address = `/inspections/${session.id}`;
	return (
		<>
			<PageHeading title={said.title}>
				{comparison ? said.heading(comparison.scoring.reference) : said.title}
			</PageHeading>
			{comparison ? <Comparison comparison={comparison} /> : <p className="govuk-body">{said.notCompared}</p>}
			{comparison && (
				<ul className="govuk-list">
					<li>
						<TextLink to={`${address}/cases/${caseId}`}>{said.sides.first}</TextLink>
					</li>
					<li>
						<TextLink to={`${address}/cases/${caseId}/second`}>{said.sides.second}</TextLink>
					</li>
				</ul>
			)}
			<p className="govuk-body">
				<TextLink to={`${address}/second-scoring`}>{words.agreement.blind.toScorings}</TextLink>
			</p>
		</>
	);
}

function Comparison({ comparison }: { readonly comparison: ShownComparison }) {
	const { scoring, by, at, differences } = comparison;
	const { role, isHeld } = useRight("resolve-differences");
	return (
		<>
			<p className="govuk-body">{said.comparedBy(by, at)}</p>
			<p className="govuk-body">{said.count(differences.length)}</p>
			{differences.length > 0 && (
				<p className="govuk-body" role="status">
					{said.left(scoring.openDifferences)}
				</p>
			)}
			{!isHeld && differences.length > 0 && <p className="govuk-body">{said.notYours}</p>}
			{differences.map((difference) => (
				<DifferenceItem
					key={difference.id}
					comparison={comparison}
					difference={difference}
					role={role}
					mayResolve={isHeld}
				/>
			))}
		</>
	);
}
