import { inspectionOf, roleOf } from "#domain/inspection/inspection.ts";
import { may } from "#domain/inspection/team.ts";
import type { EventId, Json } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { headsOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "./judgement.ts";
import { isRatingState, RATING, type RatingState } from "./rating.ts";

/** What an entry of the record says. unreadable: redacted since, or not written by this app. */
export type Decision =
	| { readonly kind: "decided"; readonly state: RatingState; readonly reasons: string }
	| { readonly kind: "taken-back" }
	| { readonly kind: "unreadable" };

/** One entry in the record of the rating. */
export interface RatingEntry {
	readonly id: EventId;
	readonly decision: Decision;
	/** Empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Nobody has decided again having seen it. */
	readonly stands: boolean;
	/** The person's part in the inspection carries the right to judge. */
	readonly byRight: boolean;
}

/** Every decision on the rating that the journal holds, the oldest first: nothing is overwritten. */
export function ratingRecordOf(journal: Journal): readonly RatingEntry[] {
	const inspection = inspectionOf(journal);
	const heads = new Set(headsOf(journal, JUDGEMENT, RATING).map(({ id }) => id));
	return historyOf(journal, JUDGEMENT, RATING).map(({ event, after, who, at }) => ({
		id: event.id,
		decision: decisionOf(after),
		by: who?.name ?? "",
		at,
		stands: heads.has(event.id),
		byRight: who !== undefined && may(roleOf(inspection, who.person), "judge"),
	}));
}

function decisionOf(value: Json | undefined): Decision {
	if (value === null) return { kind: "taken-back" };
	const { state, reasons } = objectOf(value);
	return isRatingState(state) ? { kind: "decided", state, reasons: textOf(reasons) } : { kind: "unreadable" };
}
