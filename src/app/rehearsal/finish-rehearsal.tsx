import { useNavigate } from "react-router";
import { useAssessment, useAssessmentStore } from "#app/case/assessment-store.ts";
import { questionId } from "#app/case/ids.ts";
import { joiningStepsOf, planRehearsed } from "#domain/handover/joining.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { compareBenchmarks } from "#domain/rehearsal/compare-benchmarks.ts";
import { Button } from "#ui/button.tsx";
import { ControlLink } from "#ui/control-link.tsx";
import { words } from "#ui/words/words.ts";

export const FINISH = "rehearsal-finish";

const said = words.rehearsal.finish;

/** What has no answer yet, and the way to what we would have answered. */
export function FinishRehearsal({ member }: { readonly member: RecordId }) {
	const { session, answers } = useAssessmentStore();
	const { evaluation } = useAssessment();
	const navigate = useNavigate();
	const open = compareBenchmarks(evaluation, answers).filter(({ outcome }) => outcome === "unanswered");
	const compare = () => {
		const isFirst = joiningStepsOf(session.journal, member).rehearsed === undefined;
		if (open.length === 0 && isFirst) session.apply([planRehearsed(member)]);
		void navigate("feedback");
	};
	return (
		<section id={FINISH} aria-labelledby={`${FINISH}-heading`}>
			<h2 id={`${FINISH}-heading`} className="govuk-heading-l">
				{said.heading}
			</h2>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">{said.open(open.length)}</p>
			{open.length > 0 && (
				<ul className="govuk-list rehearsal__open">
					{open.map(({ benchmark: { question } }) => (
						<li key={question}>
							<ControlLink control={questionId(question)}>{question}</ControlLink>
						</li>
					))}
				</ul>
			)}
			<Button onPress={compare}>{said.submit}</Button>
		</section>
	);
}
