import { useArrivalTasks } from "#app/bundles/use-arrival-tasks.ts";
import { conflictsInSight } from "#app/conflicts/conflicts-in-sight.ts";
import { useHandOverTasks } from "#app/hand-over/use-hand-over-tasks.ts";
import { findInstrument, resettlementStandard } from "#app/instruments.ts";
import { OpenSteps } from "#app/joining/open-steps.tsx";
import { RatingMisfits } from "#app/judgement/rating-misfits.tsx";
import { useBlindCases } from "#app/second-scoring/use-blind.ts";
import { useScorings } from "#app/second-scoring/use-scorings.ts";
import { byEngagement } from "#app/self-assessment/by-engagement.tsx";
import { SelfAssessmentOverview } from "#app/self-assessment/overview-screen.tsx";
import type { Session } from "#app/session/session.ts";
import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayPeriod } from "#domain/dates.ts";
import { progressOf } from "#domain/findings/case-progress.ts";
import { casesToPassOn } from "#domain/inspection/allocation.ts";
import { unallocatedCasesOf } from "#domain/inspection/allocation-spread.ts";
import { dipSamplesOf } from "#domain/inspection/dip-sample.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { redactionsOf } from "#domain/inspection/redaction.ts";
import { checkReference } from "#domain/inspection/sample.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { challengesOf, openChallengesOf } from "#domain/judgement/factual-accuracy.ts";
import { gapsOf } from "#domain/judgement/gaps.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { sayStandingRating } from "#domain/judgement/say-rating.ts";
import { issuedDocumentsOf } from "#domain/report/issued-document.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TaskList } from "#ui/task-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { AddCase } from "./add-case.tsx";
import { CaseList } from "./case-list.tsx";
import { ChangeReferences } from "./change-references.tsx";
import { ContestedCases } from "./contested-cases.tsx";
import { MyCases } from "./my-cases.tsx";
import { NotYourPart } from "./not-your-part.tsx";
import { RemoveCases } from "./remove-cases.tsx";
import { useRight } from "./use-right.ts";

/** One inspection: what there is to do, and how far it is. */
function InspectionOverview() {
	const session = useSession();
	const plan = useRight("plan");
	const inspection = useJournal(session, () => inspectionOf(session.journal), { record: INSPECTION });
	const blind = useBlindCases(session);
	const all = useWholeJournal(session, () => progressOf(session.journal, findInstrument));
	const cases = all.filter(({ id }) => !blind.includes(id));
	const scorings = useScorings();
	const redactions = useJournal(session, () => redactionsOf(session.journal).length);
	const unallocated = useWholeJournal(session, () => unallocatedCasesOf(session.journal).length);
	const toPassOn = useWholeJournal(session, () => casesToPassOn(session.journal).length);
	const person = useWorkspace().person()?.id ?? "";
	const conflicts = useWholeJournal(session, () => conflictsInSight(session.journal, person).length);
	const draws = useWholeJournal(session, () => dipSamplesOf(session.journal).length);
	const open = {
		cards: cases.reduce((sum, { openCards }) => sum + openCards, 0),
		queries: cases.reduce((sum, { openQueries }) => sum + openQueries, 0),
	};
	const handOver = useHandOverTasks();
	const arrivals = useArrivalTasks();
	const said = words.inspection.overview;
	const address = `/inspections/${session.id}`;
	const check = (typed: string, id: RecordId) => checkReference(session.journal, typed, id);
	const period = sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd);
	return (
		<>
			<PageHeading title={said.title} caption={said.caption[inspection.engagement]}>
				<bdi>{inspection.service || words.inspection.serviceNotNamed}</bdi>
			</PageHeading>
			<OpenSteps />
			{session.damaged.length > 0 && <WarningText>{said.damaged(session.damaged.length)}</WarningText>}

			<h2 className="govuk-heading-m">{said.plan}</h2>
			<TaskList
				tasks={[
					{
						text: said.details,
						to: `${address}/plan`,
						hint: said.detailsHint,
						status: period || words.inspection.noDates,
					},
					{
						text: words.inspection.allocation.title,
						to: `${address}/allocation`,
						hint: words.inspection.allocation.hint,
						status: words.inspection.allocation.status({ unallocated, toPassOn, all: all.length }),
					},
					{
						text: words.inspection.dipSample.title,
						to: `${address}/dip-sample`,
						hint: words.inspection.dipSample.hint,
						status: words.inspection.dipSample.status(draws, plan.isHeld),
					},
					{
						text: words.agreement.title,
						to: `${address}/second-scoring`,
						hint: words.agreement.hint,
						status: words.agreement.status(
							scorings.length,
							scorings.filter(({ state }) => state !== "resolved").length,
						),
					},
					{
						text: words.redaction.title,
						to: `${address}/redact`,
						hint: words.redaction.hint,
						status: words.redaction.count(redactions),
					},
				]}
			/>

			<h2 className="govuk-heading-m">{words.board.today}</h2>
			<TaskList
				tasks={[
					{
						text: words.board.title,
						to: `${address}/board`,
						hint: words.board.hint,
						status: words.board.status(open.cards, open.queries),
					},
					{
						text: words.conflicts.title,
						to: `${address}/conflicts`,
						hint: words.conflicts.hint,
						status: words.conflicts.status(conflicts),
					},
					...handOver,
					...(inspection.engagement === "inspection" ? arrivals : []),
				]}
			/>
			<MyCases address={address} cases={cases} />
			<h2 className="govuk-heading-m">{said.cases}</h2>
			<ContestedCases cases={cases} mayDecide={plan.isHeld} />
			<CaseList address={address} cases={cases} mayAdd={plan.isHeld} />
			{plan.isHeld ? (
				<>
					<AddCase />
					<p className="govuk-body">
						<TextLink to={`${address}/import`}>{words.inspection.sampleImport.toImport}</TextLink>
					</p>
					<ChangeReferences
						said={words.inspection.cases.change}
						warning={words.inspection.cases.add.warning}
						check={check}
					/>
					<RemoveCases said={words.inspection.cases.remove} check={check} />
				</>
			) : (
				<NotYourPart role={plan.role} />
			)}

			<h2 className="govuk-heading-m">{said.judgement}</h2>
			{!plan.isHeld && <p className="govuk-body">{words.judgement.onlyHere}</p>}
			<RatingMisfits />
			<JudgementTasks session={session} address={address} />
		</>
	);
}

export const Component = byEngagement(InspectionOverview, SelfAssessmentOverview);

function JudgementTasks({ session, address }: { readonly session: Session; readonly address: string }) {
	const said = words.inspection.overview;
	const evidence = useJournal(session, () => inspectionEvidenceOf(session.journal).length);
	const gaps = useJournal(session, () => gapsOf(session.journal).length);
	const rating = useJournal(session, () => sayStandingRating(ratingOf(session.journal), resettlementStandard), {
		field: "rating",
	});
	const challenges = useWholeJournal(session, () => ({
		all: challengesOf(session.journal).length,
		open: openChallengesOf(session.journal).length,
	}));
	const copies = useJournal(session, () => issuedDocumentsOf(session.journal).length);
	return (
		<TaskList
			tasks={[
				{
					text: said.evidence,
					to: `${address}/evidence`,
					hint: said.evidenceHint,
					status: said.evidenceItems(evidence),
				},
				{
					text: words.workbench.title,
					to: `${address}/workbench`,
					hint: words.workbench.hint,
					status: words.workbench.status(gaps),
				},
				{ text: said.rating, to: `${address}/judgement`, hint: said.ratingHint, status: rating },
				{
					text: words.factualAccuracy.title,
					to: `${address}/factual-accuracy`,
					hint: words.factualAccuracy.hint,
					status: words.factualAccuracy.status(challenges.all, challenges.open),
				},
				{ text: said.reports, to: `${address}/reports`, hint: said.reportsHint, status: words.reports.copies(copies) },
			]}
		/>
	);
}
