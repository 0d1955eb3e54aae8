import { useMemo } from "react";
import { useParams } from "react-router";
import { AssessmentSection } from "#app/case/assessment-section.tsx";
import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { EvidenceList } from "#app/case/evidence-list.tsx";
import { FactsSection } from "#app/case/facts-section.tsx";
import { FollowAssessment } from "#app/case/follow-assessment.tsx";
import { InstrumentVersion } from "#app/case/instrument-version.tsx";
import { KeptAnswers } from "#app/case/kept-answers.tsx";
import { caseShortcuts, useCaseShortcuts } from "#app/case/shortcuts.ts";
import { useInstrumentOf } from "#app/case/use-instrument-of.ts";
import { WhatIsLeft } from "#app/case/what-is-left.tsx";
import { BesideNotes } from "#app/evidence/notes/beside-notes.tsx";
import { AttachPassage } from "#app/evidence/passage/attach-passage.tsx";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { useShortcutsSetting } from "#app/session/use-shortcuts-setting.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { caseOf } from "#domain/inspection/sample.ts";
import { Details } from "#ui/details.tsx";
import { GuidanceText } from "#ui/guidance-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { ShortcutsDialog } from "#ui/shortcuts-dialog.tsx";
import { useArrival } from "#ui/use-arrival.ts";
import { words } from "#ui/words/words.ts";
import { AboutInstrument } from "./about-instrument.tsx";
import { SelfAssessedQuestion } from "./self-assessed-question.tsx";

/** One assessment of a local self-assessment, with the instrument that it was started under. */
export function AssessmentScreen() {
	const session = useSession();
	const { case: id = "" } = useParams();
	const { assessment, reference } = useJournal(session, () => caseOf(session.journal, id), { record: id }, id);
	const instrument = useInstrumentOf(assessment?.id ?? "");
	if (!assessment) return <NotHere />;
	if (!instrument) return <p className="govuk-body">{words.assessment.instrumentMissing(assessment.instrument)}</p>;
	return (
		<FollowAssessment key={assessment.id} caseId={id} assessment={assessment.id} instrument={instrument}>
			<SelfAssessed reference={reference} />
		</FollowAssessment>
	);
}

function SelfAssessed({ reference }: { readonly reference: string }) {
	const { instrument, assessment } = useAssessmentStore();
	const shortcuts = useShortcutsSetting();
	const questions = useMemo(
		() => instrument.sections.flatMap((section) => section.questions.map(({ id }) => id)),
		[instrument],
	);
	useCaseShortcuts(questions, shortcuts.isOn);
	useArrival();
	const said = words.selfAssessment.assessment;
	return (
		<>
			<WhatIsLeft />
			<PageHeading title={words.selfAssessment.overview.title} caption={said.caption(instrument)}>
				<bdi>{reference}</bdi>
			</PageHeading>
			<p className="govuk-body">{said.notAnInspection}</p>
			<InstrumentVersion />
			<AboutInstrument instrument={instrument} />
			{instrument.preamble.length > 0 && (
				<Details summary={said.preamble}>
					<GuidanceText blocks={instrument.preamble} />
				</Details>
			)}
			<ShortcutsDialog shortcuts={caseShortcuts} byKey={shortcuts.isOn} />
			<BesideNotes parent={assessment} isReadOnly={false}>
				{instrument.facts.length > 0 && <FactsSection />}
				<section aria-labelledby="whole-evidence-heading">
					<h2 id="whole-evidence-heading" className="govuk-heading-l">
						{said.evidence}
					</h2>
					<EvidenceList question="" summary={said.evidenceItems} />
				</section>
				{instrument.sections.map((section) => (
					<AssessmentSection key={section.id} section={section}>
						{section.questions.map((question) => (
							<SelfAssessedQuestion key={question.id} question={question} />
						))}
					</AssessmentSection>
				))}
				<KeptAnswers />
			</BesideNotes>
			<AttachPassage into={assessment} isHere byKey={shortcuts.isOn} />
		</>
	);
}
