import { type ReactNode, useMemo, useState } from "react";
import { useParams } from "react-router";
import { BesideNotes } from "#app/evidence/notes/beside-notes.tsx";
import { AttachPassage } from "#app/evidence/passage/attach-passage.tsx";
import { GuideAids } from "#app/guide/guide-aids.tsx";
import { caseAssessmentGuidance } from "#app/instruments.ts";
import { AssessmentScreen } from "#app/self-assessment/assessment-screen.tsx";
import { byEngagement } from "#app/self-assessment/by-engagement.tsx";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { useShortcutsSetting } from "#app/session/use-shortcuts-setting.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { isKeptBlind } from "#domain/agreement/comparison.ts";
import { caseOf, type Assessment as SampleAssessment } from "#domain/inspection/sample.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { ShortcutsDialog } from "#ui/shortcuts-dialog.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { useArrival } from "#ui/use-arrival.ts";
import { words } from "#ui/words/words.ts";
import { AssessmentSection } from "./assessment-section.tsx";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { CaseEvidence } from "./case-evidence.tsx";
import { FactsSection } from "./facts-section.tsx";
import { FinishedFacts } from "./finished-facts.tsx";
import { FinishedQuestion } from "./finished-question.tsx";
import { FollowAssessment } from "./follow-assessment.tsx";
import { InstrumentVersion } from "./instrument-version.tsx";
import { KeptAnswers } from "./kept-answers.tsx";
import { OpenQueries } from "./queries/open-queries.tsx";
import { Threads } from "./queries/threads.tsx";
import { useQueried } from "./queries/use-queried.ts";
import { QuestionItem } from "./question-item.tsx";
import { QuestionOfLead } from "./question-of-lead.tsx";
import { ReviewPanel } from "./review-panel.tsx";
import { SafeguardingCards } from "./safeguarding/safeguarding-cards.tsx";
import { caseShortcuts, useCaseShortcuts } from "./shortcuts.ts";
import { useInstrumentOf } from "./use-instrument-of.ts";
import { WhatIsLeft } from "./what-is-left.tsx";

/** The assessment of one case of an inspection. */
function CaseScreen() {
	const session = useSession();
	const { case: caseId = "" } = useParams();
	const sampleCase = useJournal(session, () => caseOf(session.journal, caseId), { record: caseId }, caseId);
	const { assessment, reference } = sampleCase;
	if (!assessment) return <NotHere />;
	return (
		<AssessedCase caseId={caseId} assessment={assessment} reference={reference}>
			<p className="govuk-body">
				<TextLink to="record">{words.reports.documents["case-record"].heading}</TextLink>
			</p>
		</AssessedCase>
	);
}

export const Component = byEngagement(CaseScreen, AssessmentScreen);

interface AssessedCaseProps {
	readonly caseId: string;
	readonly assessment: SampleAssessment;
	readonly reference: string;
	/** What is said of this assessment before its questions. */
	readonly children: ReactNode;
}

/** One assessment of a case, to work on or, once it is finished, to read. */
export function AssessedCase({ caseId, assessment, reference, children }: AssessedCaseProps) {
	const instrument = useInstrumentOf(assessment.id);
	if (!instrument) return <p className="govuk-body">{words.assessment.instrumentMissing(assessment.instrument)}</p>;
	return (
		<FollowAssessment key={assessment.id} caseId={caseId} assessment={assessment.id} instrument={instrument}>
			<Assessment reference={reference}>{children}</Assessment>
		</FollowAssessment>
	);
}

function Assessment({ reference, children }: Pick<AssessedCaseProps, "reference" | "children">) {
	const { session, instrument, assessment } = useAssessmentStore();
	const { review } = useAssessment();
	const shortcuts = useShortcutsSetting();
	const isFinished = review.state === "ready" || review.state === "signed-off";
	const [isOnlyQueried, setOnlyQueried] = useState(false);
	const queried = useQueried();
	const questions = useMemo(
		() => instrument.sections.flatMap((section) => section.questions.map(({ id }) => id)),
		[instrument],
	);
	useCaseShortcuts(questions, shortcuts.isOn);
	useArrival();

	return (
		<>
			<WhatIsLeft />
			<PageHeading title={words.assessment.title} caption={instrument.shortTitle}>
				{words.assessment.heading(reference)}
			</PageHeading>
			<p className="govuk-body">{words.assessment.notRated}</p>
			{children}
			<InstrumentVersion />
			<ShortcutsDialog shortcuts={caseShortcuts} byKey={shortcuts.isOn} />
			<SafeguardingCards />
			<ReviewPanel label={words.review.title} />
			<OpenQueries isOnlyQueried={isOnlyQueried} onOnlyQueried={setOnlyQueried} />
			<Threads question="" />
			<BesideNotes parent={assessment} isReadOnly={isFinished}>
				{instrument.id === caseAssessmentGuidance.id && <GuideAids />}
				{isFinished ? <FinishedFacts /> : <FactsSection />}
				<CaseEvidence isFinished={isFinished} />
				{instrument.sections.map((section) => (
					<AssessmentSection key={section.id} section={section}>
						{section.questions
							.filter(({ id }) => !isOnlyQueried || queried.includes(id))
							.map((question) =>
								question.askedOf ? (
									<QuestionOfLead key={question.id} question={question} />
								) : isFinished ? (
									<FinishedQuestion key={question.id} question={question} />
								) : (
									<QuestionItem key={question.id} question={question} />
								),
							)}
					</AssessmentSection>
				))}
				<KeptAnswers />
			</BesideNotes>
			{!(isFinished && isKeptBlind(session.journal, assessment)) && (
				<AttachPassage into={isFinished ? JUDGEMENT : assessment} isHere={!isFinished} byKey={shortcuts.isOn} />
			)}
			<ReviewPanel label={words.review.titleAtEnd} />
		</>
	);
}
