import { type Inspection, inspectionOf, roleOf } from "#domain/inspection/inspection.ts";
import { isRole, may, type Role } from "#domain/inspection/team.ts";
import type { EventId, Json, RecordId } from "#domain/journal/event.ts";
import { type Entry, historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf } from "#domain/journal/json.ts";
import { headsOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "./judgement.ts";
import { type RatingStage, type RatingState, readDecision } from "./rating.ts";
import { type Dissent, dissentsOf } from "./rating-dissent.ts";
import { RATING } from "./rating-fields.ts";

/** What an entry of the record says. unreadable: redacted since, or not written by this app. */
export type Decision =
	| {
			readonly kind: "decided";
			readonly state: RatingState;
			readonly stage: RatingStage;
			readonly reasons: string;
			/** The items of the evidence log that moved it. */
			readonly evidence: readonly RecordId[];
			/** Who took part in the moderation, by name. */
			readonly moderators: readonly string[];
	  }
	/** What stood is provisional again. */
	| { readonly kind: "reopened"; readonly state: RatingState; readonly reasons: string }
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
	/** Who disagreed, the oldest first. */
	readonly dissents: readonly Dissent[];
}

/** Every decision on the rating that the journal holds, the oldest first: nothing is overwritten. */
export function ratingRecordOf(journal: Journal): readonly RatingEntry[] {
	const inspection = inspectionOf(journal);
	const heads = new Set(headsOf(journal, JUDGEMENT, RATING).map(({ id }) => id));
	const dissents = dissentsOf(journal);
	return historyOf(journal, JUDGEMENT, RATING).map((entry) => ({
		id: entry.event.id,
		decision: decisionOf(entry.after),
		by: entry.who?.name ?? "",
		at: entry.at,
		stands: heads.has(entry.event.id),
		byRight: may(deciderRole(entry, inspection), "judge"),
		dissents: dissents.filter(({ decision }) => decision === entry.event.id),
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
	const read = readDecision(value);
	if (!read) return { kind: "unreadable" };
	const { state, stage, reasons, evidence, moderators, reopening } = read;
	return reopening === ""
		? { kind: "decided", state, stage, reasons, evidence, moderators }
		: { kind: "reopened", state, reasons: reopening };
}
