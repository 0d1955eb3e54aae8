import { Interests } from "#app/inspection/allocation/interests.tsx";
import { usePlan } from "#app/inspection/allocation/use-plan.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import { joiningStepsOf, planInterestsDeclared } from "#domain/handover/joining.ts";
import { interestsOf } from "#domain/inspection/interests.ts";
import type { Member } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#ui/words/words.ts";
import { StepScreen } from "./step-screen.tsx";

/** A member says in which of their cases they have a conflict of interest, or that they have none. */
export function Component() {
	return <StepScreen title={words.joining.interests.task} show={(member) => <Declaration member={member} />} />;
}

function Declaration({ member }: { readonly member: Member }) {
	const session = useSession();
	const plan = usePlan();
	const declared = useWholeJournal(session, () => joiningStepsOf(session.journal, member.id).interestsDeclared);
	const hasAny = useWholeJournal(session, () =>
		interestsOf(session.journal).some((one) => one.member === member.id && one.withdrawn === undefined),
	);
	const said = words.joining.interests;
	return (
		<>
			{plan.cases.length === 0 ? (
				<p className="govuk-body">{said.noCases}</p>
			) : (
				<Interests plan={plan} mayPlan={false} />
			)}
			<h2 className="govuk-heading-m">{said.finish}</h2>
			<Button onPress={() => session.apply([planInterestsDeclared(member.id)])}>
				{hasAny ? said.declare : said.declareNone}
			</Button>
			<p role="status" className="govuk-body">
				{declared !== undefined && (hasAny ? said.declared : said.declaredNone)(sayInstant(declared))}
			</p>
		</>
	);
}
