import type { ReactNode } from "react";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { ELIGIBILITY } from "./ids.ts";

interface EligibilityOutcomeProps {
	/** What can be done about it. */
	readonly children?: ReactNode;
}

/** What follows for the sample from the eligibility question, in the guidance's words, and what was decided about it. */
export function EligibilityOutcome({ children }: EligibilityOutcomeProps) {
	const { session } = useAssessmentStore();
	const { standing } = useAssessment();
	const inspection = inspectionOf(session.journal);
	const said = words.assessment.eligibility;
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
			{children}
		</div>
	);
}
