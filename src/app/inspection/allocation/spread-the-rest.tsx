import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { planSpread, spreadEvenly } from "#domain/inspection/allocation-spread.ts";
import type { Role } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { Table } from "#ui/table.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { nameIn, type Plan } from "./use-plan.ts";

/** Who assesses cases unless the lead says otherwise. */
const assessors: readonly Role[] = ["inspector", "assistant-inspector", "local-assessor"];

/** Spreads what nobody has over those who take part: shown first, then allocated at once. */
export function SpreadTheRest({ plan }: { readonly plan: Plan }) {
	const session = useSession();
	const [chosen, setChosen] = useState<readonly string[]>();
	const [done, setDone] = useState("");
	const said = words.inspection.allocation.spread;
	const members = chosen ?? plan.team.filter(({ role }) => assessors.includes(role)).map(({ id }) => id);
	// Worked out anew whenever the plan, which this is drawn from, changes.
	const spread = spreadEvenly(session.journal, members);
	const isAnythingLeft = spread.allocations.length + spread.left.length > 0;
	const referenceOf = (id: string) => plan.cases.find((one) => one.id === id)?.reference ?? "";

	const apply = () => {
		const changes = planSpread(session.journal, spread);
		session.apply(changes);
		setDone(said.applied(changes.length));
	};

	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{isAnythingLeft ? said.explained : said.nothingLeft}</p>
			{isAnythingLeft && (
				<>
					<Checkboxes
						label={said.who}
						groups={[
							{
								options: plan.team.map(({ id, role }) => ({
									value: id,
									label: words.inspection.allocation.cases.option(nameIn(plan, id), words.inspection.roles[role]),
								})),
							},
						]}
						values={members}
						onChoose={setChosen}
					/>
					{members.length === 0 && <p className="govuk-body">{said.chooseSomebody}</p>}
					{members.length > 0 && spread.left.length > 0 && (
						<WarningText>{said.barred(spread.left.map(referenceOf).join(", "))}</WarningText>
					)}
				</>
			)}
			{spread.allocations.length > 0 && (
				<>
					<Table
						caption={said.preview}
						captionSize="s"
						columns={[{ header: said.case }, { header: said.to }]}
						rows={spread.allocations.map(({ sampleCase, member }) => ({
							key: sampleCase,
							cells: [<bdi key="case">{referenceOf(sampleCase)}</bdi>, <bdi key="member">{nameIn(plan, member)}</bdi>],
						}))}
					/>
					<Button onPress={apply}>{said.apply(spread.allocations.length)}</Button>
				</>
			)}
			<p role="status" className="govuk-body">
				{done}
			</p>
		</section>
	);
}
