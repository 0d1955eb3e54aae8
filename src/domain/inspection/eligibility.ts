import { type Answers, isAnswered } from "#domain/assessment/answers.ts";
import { conditionHolds, type FieldsById } from "#domain/assessment/applies.ts";
import type { Eligibility, Instrument } from "#domain/instrument/instrument.ts";
import type { Inspection } from "./inspection.ts";

/** What the lead inspector decided where the guidance excludes a case or does not cover it. */
export interface EligibilityDecision {
	/** The outcome that the decision was about; another outcome asks for a new decision. */
	readonly outcome: string;
	readonly decision: "inspect" | "exclude";
	readonly reason: string;
}

type Outcome = Eligibility["outcomes"][number];

/** Where a case stands in the sample. Only `inspect` is in the counts; the others leave every numerator and denominator. */
export type Standing =
	| { readonly kind: "undecided" }
	| { readonly kind: "inspect"; readonly outcome?: Outcome; readonly decision?: EligibilityDecision }
	| { readonly kind: "to-confirm"; readonly outcome: Outcome }
	| { readonly kind: "excluded"; readonly outcome: Outcome; readonly decision: EligibilityDecision };

/** The rules by which cases are in a sample. A self-assessment has no sample: in it every question of a case is asked. */
export function eligibilityIn({ engagement }: Inspection, { eligibility }: Instrument): Eligibility | undefined {
	return engagement === "self-assessment" ? undefined : eligibility;
}

/**
 * Works out a case's standing from the eligibility rules of its instrument and the lead's decision. For the case assessment
 * guidance these are the bullets beside its Looked After Child question; what they leave open goes to the lead inspector.
 */
export function standingOf(
	eligibility: Eligibility | undefined,
	fields: FieldsById,
	answers: Answers,
	decision: EligibilityDecision | undefined,
): Standing {
	if (!eligibility) return { kind: "inspect" };
	if (!isAnswered(answers.answer(eligibility.question))) return { kind: "undecided" };
	const rule = eligibility.rules.find(({ when }) => conditionHolds(when, fields, answers));
	const outcome = eligibility.outcomes.find(({ id }) => id === rule?.outcome);
	if (!outcome) return { kind: "undecided" };
	if (outcome.effect === "inspect") return { kind: "inspect", outcome };
	if (!decision || decision.outcome !== outcome.id) return { kind: "to-confirm", outcome };
	return decision.decision === "exclude"
		? { kind: "excluded", outcome, decision }
		: { kind: "inspect", outcome, decision };
}

/** Whether the questions beyond eligibility are asked: not while the guidance excludes the case from the sample. */
export function isAssessed(standing: Standing): boolean {
	if (standing.kind === "excluded") return false;
	return !(standing.kind === "to-confirm" && standing.outcome.effect === "exclude");
}
