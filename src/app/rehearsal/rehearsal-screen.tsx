import { memo } from "react";
import { AskedQuestion } from "#app/case/asked-question.tsx";
import { useAssessmentStore, useQuestion } from "#app/case/assessment-store.ts";
import { EligibilityOutcome } from "#app/case/eligibility-outcome.tsx";
import { sectionId } from "#app/case/ids.ts";
import { NotAsked } from "#app/case/not-asked.tsx";
import { InStatusBar } from "#app/shell/in-status-bar.tsx";
import type { Question } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { ControlLink } from "#ui/control-link.tsx";
import { ProgressMenu } from "#ui/progress-menu.tsx";
import { useArrival } from "#ui/use-arrival.ts";
import { words } from "#ui/words/words.ts";
import { CASE_FILE, CaseFile } from "./case-file.tsx";
import { FINISH, FinishRehearsal } from "./finish-rehearsal.tsx";
import { RehearsalFrame } from "./rehearsal-frame.tsx";

const said = words.rehearsal;

/** The rehearsal: the file of a made-up case, and the questions of the guidance beside it. */
export function Component() {
	return (
		<RehearsalFrame title={said.title} heading={said.heading} show={(member) => <FileAndQuestions member={member} />} />
	);
}

function FileAndQuestions({ member }: { readonly member: RecordId }) {
	const { instrument } = useAssessmentStore();
	useArrival();
	return (
		<>
			<PartsMenu />
			<p className="govuk-body">{said.apart}</p>
			<div className="rehearsal">
				<CaseFile />
				<div>
					{instrument.sections.map(({ id, title, questions }) => (
						<section key={id} id={sectionId(id)} aria-labelledby={`${sectionId(id)}-heading`}>
							<h2 id={`${sectionId(id)}-heading`} className="govuk-heading-l">
								{title}
							</h2>
							{questions.map((question) => (
								<RehearsalQuestion key={question.id} question={question} />
							))}
						</section>
					))}
					<FinishRehearsal member={member} />
				</div>
			</div>
		</>
	);
}

/** The way between the file and the questions, in reach wherever one is. */
function PartsMenu() {
	const { instrument } = useAssessmentStore();
	const parts = [
		{ id: CASE_FILE, title: said.file.heading },
		...instrument.sections.map(({ id, title }) => ({ id: sectionId(id), title })),
		{ id: FINISH, title: said.finish.heading },
	];
	return (
		<InStatusBar>
			<ProgressMenu id="rehearsal-parts" summary={said.parts}>
				<ul className="govuk-list">
					{parts.map(({ id, title }) => (
						<li key={id}>
							<ControlLink control={id}>{title}</ControlLink>
						</li>
					))}
				</ul>
			</ProgressMenu>
		</InStatusBar>
	);
}

/** A question as in a real case, without what would reach the inspection: evidence, queries, concerns for a child. */
const RehearsalQuestion = memo(function RehearsalQuestion({ question }: { readonly question: Question }) {
	const { state } = useQuestion(question.id);
	if (state === "not-asked") return <NotAsked question={question} />;
	return <AskedQuestion question={question} eligibility={<EligibilityOutcome />} />;
});
