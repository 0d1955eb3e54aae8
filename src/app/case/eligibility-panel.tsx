import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useText } from "#app/session/use-session.ts";
import { inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import { planDecision } from "#domain/inspection/sample.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { ELIGIBILITY } from "./ids.ts";

type Decision = "inspect" | "exclude";

/** What follows for the sample from the eligibility question, in the guidance's words, and the lead's decision where one is needed. */
export function EligibilityPanel() {
	const { session, caseId } = useAssessmentStore();
	const { standing } = useAssessment();
	const { isHeld: mayDecide } = useRight("confirm-eligibility");
	const [deciding, setDeciding] = useState<Decision>();
	const inspection = inspectionOf(session.journal);
	const said = words.assessment.eligibility;
	const draftPlace = { stream: PLAN, record: caseId, field: "eligibility-reason" };
	const draft = useText(session, draftPlace);
	if (standing.kind === "undecided") return <InsetText>{said.undecided}</InsetText>;
	if (!standing.outcome) return null;

	const { outcome } = standing;
	const decision = standing.kind === "to-confirm" ? undefined : standing.decision;
	return (
		<div id={ELIGIBILITY} tabIndex={-1} aria-live="polite">
			<InsetText>
				<p className="govuk-body">
					<strong>{outcome.label}</strong>
				</p>
				<p className="govuk-body">{said.ruling(inspection.ruling, inspection.rulingReason)}</p>
				{outcome.effect !== "inspect" && !decision && <p className="govuk-body">{said.waiting[outcome.effect]}</p>}
				{decision && (
					<p className="govuk-body">
						{said.decided[decision.decision]} {said.reasonGiven(decision.reason)}
					</p>
				)}
			</InsetText>
			{outcome.effect !== "inspect" && mayDecide && (
				<ButtonGroup>
					<Button look="secondary" onPress={() => setDeciding("exclude")}>
						{said.exclude}
					</Button>
					<Button look="secondary" onPress={() => setDeciding("inspect")}>
						{said.inspect}
					</Button>
				</ButtonGroup>
			)}
			{deciding && (
				<ReasonDialog
					{...draft}
					title={said[deciding]}
					label={said.why}
					confirm={said.confirm}
					onConfirm={(reason) => {
						session.leave(draftPlace);
						session.apply([
							{ ...draftPlace, value: "" },
							planDecision(caseId, { outcome: outcome.id, decision: deciding, reason }),
						]);
						setDeciding(undefined);
					}}
					onClose={() => setDeciding(undefined)}
				>
					<p className="govuk-body">{said.effect[deciding]}</p>
				</ReasonDialog>
			)}
		</div>
	);
}
