import { useState } from "react";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import { type Interest, interestsOf } from "#domain/inspection/interests.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { DeclareInterest } from "./declare-interest.tsx";
import { sayInterest } from "./say-interest.ts";
import { nameIn, type Plan } from "./use-plan.ts";
import { WithdrawInterest } from "./withdraw-interest.tsx";

interface InterestsProps {
	readonly plan: Plan;
	readonly mayPlan: boolean;
}

/** Conflicts of interest: what is declared, what was withdrawn and why, and declaring one. */
export function Interests({ plan, mayPlan }: InterestsProps) {
	const session = useSession();
	const person = useWorkspace().person()?.id;
	const interests = useWholeJournal(session, () => interestsOf(session.journal));
	const [withdrawing, setWithdrawing] = useState<Interest>();
	const [done, setDone] = useState("");
	const said = words.inspection.allocation.interests;
	const own = plan.team.find((member) => member.person !== "" && member.person === person)?.id;
	const standing = interests.filter(({ withdrawn }) => withdrawn === undefined);
	const gone = interests.filter(({ withdrawn }) => withdrawn !== undefined);
	const say = (interest: Interest) =>
		said.one(nameIn(plan, interest.member), referenceIn(plan, interest), sayInterest(interest));

	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			{standing.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ul className="govuk-list">
				{standing.map((interest) => (
					<li key={interest.id}>
						<bdi>{say(interest)}</bdi>
						<div className="govuk-hint">{said.declared(interest.by, sayInstant(interest.at))}</div>
						{(mayPlan || interest.member === own) && (
							<Button look="link" onPress={() => setWithdrawing(interest)}>
								{said.withdraw} <VisuallyHidden>({say(interest)})</VisuallyHidden>
							</Button>
						)}
					</li>
				))}
			</ul>
			<p role="status" className="govuk-body">
				{done}
			</p>
			{gone.length > 0 && (
				<Details summary={said.withdrawn(gone.length)}>
					<ul className="govuk-list">
						{gone.map((interest) => (
							<li key={interest.id}>
								<bdi>{say(interest)}</bdi>
								<div className="govuk-hint">{said.declared(interest.by, sayInstant(interest.at))}</div>
								<div className="as-typed">{said.withdrawnBecause(interest.withdrawn ?? "")}</div>
							</li>
						))}
					</ul>
				</Details>
			)}
			{(mayPlan || own) && <DeclareInterest plan={plan} only={mayPlan ? undefined : own} />}
			{withdrawing && (
				<WithdrawInterest
					interest={withdrawing.id}
					named={say(withdrawing)}
					onWithdrawn={() => setDone(said.withdrawnNow)}
					onClose={() => setWithdrawing(undefined)}
				/>
			)}
		</section>
	);
}

function referenceIn({ cases }: Plan, { sampleCase }: Interest): string {
	return cases.find(({ id }) => id === sampleCase)?.reference ?? words.inspection.cases.remove.removed;
}
