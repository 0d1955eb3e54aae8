import { guidanceOf, resettlementStandard } from "#app/instruments.ts";
import { OverallScoreForm } from "#app/judgement/overall-score-form.tsx";
import { byEngagement } from "#app/self-assessment/by-engagement.tsx";
import { SelfAssessmentDetails } from "#app/self-assessment/details-screen.tsx";
import { useSession } from "#app/session/use-session.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { EditDetails } from "./edit-details.tsx";
import { FurtherRulings } from "./further-rulings.tsx";
import { Keeping } from "./keeping.tsx";
import { NotYourPart } from "./not-your-part.tsx";
import { PlanSummary } from "./plan-summary.tsx";
import { Ruling } from "./ruling.tsx";
import { SpareKey } from "./spare-key.tsx";
import { Team } from "./team.tsx";
import { useRight } from "./use-right.ts";

/** The plan of an inspection: whom it is of, when, under which marking, by whom, and the lead's ruling. */
function PlanScreen() {
	const session = useSession();
	const plan = useRight("plan");
	const isHandedOver = inspectionOf(session.journal).engagement === "inspection";
	const guidance = guidanceOf(session.journal);
	const said = words.inspection.plan;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<SummaryList
				rows={[
					{ key: said.framework, value: guidance.framework.title },
					{
						key: said.questions,
						value: guidance.shortTitle,
						action: <TextLink to={`/inspections/${session.id}/instrument`}>{words.instruments.move.title}</TextLink>,
					},
					{ key: said.standard, value: resettlementStandard.label },
				]}
			/>
			{plan.isHeld ? (
				<>
					<p className="govuk-body">{said.saved}</p>
					<EditDetails />
					<Ruling />
					<FurtherRulings />
					<Team />
					{isHandedOver && <SpareKey />}
				</>
			) : (
				<>
					<NotYourPart role={plan.role} />
					<PlanSummary />
				</>
			)}
			<OverallScoreForm mayChange={plan.isHeld} />
			<Keeping mayChange={plan.isHeld} />
		</>
	);
}

export const Component = byEngagement(PlanScreen, SelfAssessmentDetails);
