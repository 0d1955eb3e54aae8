import { PLAN } from "#domain/inspection/inspection.ts";
import { introductionOf } from "#domain/journal/history.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { workEverOf } from "./allocated-work.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import { entryOf } from "./entry-of.ts";
import type { News } from "./news.ts";
import { placesIn } from "./places-in-assessment.ts";
import type { Sender } from "./sender.ts";
import { isTheirsInAssessment } from "./steps-in-assessment.ts";
import { isTheirsInJudgement } from "./steps-in-judgement.ts";
import { isTheirsInPlan } from "./steps-in-plan.ts";

/**
 * The first new event that somebody who does not lead may not bring. They bring what their own device wrote: in assessments
 * that were ever allocated to them, of themselves in the plan, and what they gathered beside the cases.
 */
export function findOverstep({ here, merged, fresh }: News, { card, member }: Sender): ArrivalProblem | undefined {
	const { name } = card;
	if (member === undefined) return { kind: "sender-not-on-team", name };
	const assessments = new Set(workEverOf(here, member.id).map(({ assessment }) => assessment));
	const isInPlace = placesIn(merged);
	for (const event of fresh) {
		const by = introductionOf(merged, event.writer);
		if (by?.device !== card.device || by.person !== card.person) {
			return { kind: "entry-of-another-device", ...entryOf(merged, event), name };
		}
		if (event.stream === PLAN || event.stream === JUDGEMENT) {
			const isTheirs = event.stream === PLAN ? isTheirsInPlan : isTheirsInJudgement;
			if (isTheirs(merged, event, member)) continue;
			return { kind: "entry-not-theirs", ...entryOf(merged, event), name, field: event.field };
		}
		if (!assessments.has(event.stream)) return { kind: "assessment-not-allocated", ...entryOf(merged, event), name };
		if (!isInPlace(event)) return { kind: "entry-out-of-place", ...entryOf(merged, event), record: event.record };
		if (!isTheirsInAssessment(merged, event, member)) {
			return { kind: "entry-not-theirs", ...entryOf(merged, event), name, field: event.field };
		}
	}
	return undefined;
}
