import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useText } from "#app/session/use-session.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { planDecision } from "#domain/inspection/sample.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { EligibilityOutcome } from "./eligibility-outcome.tsx";

type Decision = "inspect" | "exclude";

/** What follows for the sample from the eligibility question, and the lead's decision where one is needed. */
export function EligibilityPanel() {
	const { session, caseId } = useAssessmentStore();
	const { standing } = useAssessment();
	const { isHeld: mayDecide } = useRight("confirm-eligibility");
	const [deciding, setDeciding] = useState<Decision>();
	const said = words.assessment.eligibility;
	const draftPlace = { stream: PLAN, record: caseId, field: "eligibility-reason" };
	const draft = useText(session, draftPlace);
	const outcome = standing.kind === "undecided" ? undefined : standing.outcome;
	return (
		<EligibilityOutcome>
			{outcome && outcome.effect !== "inspect" && mayDecide && (
				<ButtonGroup>
					<Button look="secondary" onPress={() => setDeciding("exclude")}>
						{said.exclude}
					</Button>
					<Button look="secondary" onPress={() => setDeciding("inspect")}>
						{said.inspect}
					</Button>
				</ButtonGroup>
			)}
			{outcome && deciding && (
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
		</EligibilityOutcome>
	);
}
