import { FieldNotice } from "#app/session/field-notice.tsx";
import { useText } from "#app/session/use-session.ts";
import { isAcknowledgementPast, planAcknowledgement } from "#domain/assessment/acknowledgement.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { AssessmentProblem } from "#domain/assessment/problem.ts";
import { Button } from "#ui/button.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { controlId } from "./controls/control-props.ts";

type CheckProblem = Extract<AssessmentProblem, { kind: "check" }>;

/** What the checks of the instrument say beside a question. A warning stands until a reason is given; advice just stands. */
export function CheckNotices({ problems }: { readonly problems: readonly AssessmentProblem[] }) {
	const checks = problems.filter((problem): problem is CheckProblem => problem.kind === "check");
	return checks.map((problem) => <CheckNotice key={problem.check} problem={problem} />);
}

function CheckNotice({ problem }: { readonly problem: CheckProblem }) {
	const { session, assessment, instrument, answers } = useAssessmentStore();
	const check = instrument.checks.find(({ id }) => id === problem.check);
	const field = fieldNames.acknowledged(problem.check);
	const reason = useText(session, { stream: assessment, record: assessment, field });
	const confirm = () => check && session.apply(planAcknowledgement(assessment, check, answers));
	if (problem.severity === "info") return <InsetText>{problem.text}</InsetText>;
	return (
		<>
			<WarningText>{problem.text}</WarningText>
			{problem.severity === "warning" && (
				<>
					<FieldNotice stream={assessment} record={assessment} field={field} />
					<TextArea
						{...reason}
						onType={(typed) => {
							confirm();
							reason.onType(typed);
						}}
						id={controlId(assessment, field)}
						label={words.assessment.whyItStands}
						labelSize="s"
						lines={2}
					/>
					{check && isAcknowledgementPast(check, answers) && (
						<InsetText>
							<p className="govuk-body">{words.assessment.reasonPast}</p>
							<Button look="secondary" onPress={confirm}>
								{words.assessment.reasonStillHolds}
							</Button>
						</InsetText>
					)}
				</>
			)}
		</>
	);
}
