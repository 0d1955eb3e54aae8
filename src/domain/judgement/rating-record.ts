import { type Inspection, inspectionOf, roleOf } from "#domain/inspection/inspection.ts";
import { isRole, may, type Role } from "#domain/inspection/team.ts";
import type { EventId, Json } from "#domain/journal/event.ts";
import { type Entry, historyOf } from "#domain/journal/history.ts";
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
	/** The part in the inspection that the person had when deciding carries the right to judge. */
	readonly byRight: boolean;
}

/** Every decision on the rating that the journal holds, the oldest first: nothing is overwritten. */
export function ratingRecordOf(journal: Journal): readonly RatingEntry[] {
	const inspection = inspectionOf(journal);
	const heads = new Set(headsOf(journal, JUDGEMENT, RATING).map(({ id }) => id));
	return historyOf(journal, JUDGEMENT, RATING).map((entry) => ({
		id: entry.event.id,
		decision: decisionOf(entry.after),
		by: entry.who?.name ?? "",
		at: entry.at,
		stands: heads.has(entry.event.id),
		byRight: may(deciderRole(entry, inspection), "judge"),
	}));
}

/** The role that the decision says, or the role now: older decisions say none, and what an undo brings back says another's. */
function deciderRole({ event, after, who }: Entry, inspection: Inspection): Role | undefined {
	const { role } = objectOf(after);
	if (event.undoes === undefined && typeof role === "string") return isRole(role) ? role : undefined;
	return who && roleOf(inspection, who.person);
}

function decisionOf(value: Json | undefined): Decision {
	if (value === null) return { kind: "taken-back" };
	const { state, reasons } = objectOf(value);
	return isRatingState(state) ? { kind: "decided", state, reasons: textOf(reasons) } : { kind: "unreadable" };
}
