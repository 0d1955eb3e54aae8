import { isRole, may, type Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import type { EventId, RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { JUDGEMENT } from "./judgement.ts";
import { DISSENT } from "./rating-fields.ts";

/** That somebody disagreed with a decision on the rating. Kept for ever, whatever is decided later. */
export interface Dissent {
	readonly id: EventId;
	/** The entry of the record that it is about. */
	readonly decision: EventId;
	/** Who disagreed, and why; both empty once redacted. */
	readonly who: string;
	readonly why: string;
	readonly isReadable: boolean;
	/** Who recorded it; empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Whoever recorded it had a part that carries the right to. */
	readonly byRight: boolean;
}

export type DissentProblem = { readonly kind: "who-missing" } | { readonly kind: "why-missing" };

export interface DissentRefused {
	readonly kind: "dissent-refused";
	readonly problems: readonly DissentProblem[];
}

/** What is said of a disagreement. */
export interface SaidDissent {
	readonly decision: EventId;
	readonly who: string;
	readonly why: string;
	/** The part of whoever records it. */
	readonly role: Role | undefined;
}

/** The changes that record a disagreement, at the time of the decision or later. `id` is new, so that none writes over another. */
export function planDissent(id: RecordId, said: SaidDissent): Result<readonly Change[], DissentRefused> {
	const [who, why] = [said.who.trim(), said.why.trim()];
	const problems: readonly DissentProblem[] = [
		...(who === "" ? [{ kind: "who-missing" } as const] : []),
		...(why === "" ? [{ kind: "why-missing" } as const] : []),
	];
	if (problems.length > 0) return failed({ kind: "dissent-refused", problems });
	// What it is about stands apart from what is said, so that a redaction leaves it in its place.
	const created = { kind: DISSENT, parent: said.decision, order: 1 };
	return ok([
		{ stream: JUDGEMENT, record: id, field: CREATED, value: created },
		{ stream: JUDGEMENT, record: id, field: DISSENT, value: { who, why, role: said.role ?? "" } },
	]);
}

/** Every disagreement that was ever recorded, the oldest first: also one that somebody wrote over or removed. */
export function dissentsOf(journal: Journal): readonly Dissent[] {
	return [...recordsOf(journal, DISSENT), ...removedRecordsOf(journal, DISSENT)]
		.flatMap(({ id, parent }) => historyOf(journal, id, DISSENT).map((entry) => ({ ...entry, decision: parent })))
		.map(({ event, after, who: recorder, at, decision }) => {
			const { who, why, role } = objectOf(after);
			return {
				id: event.id,
				decision,
				who: textOf(who),
				why: textOf(why),
				isReadable: textOf(why) !== "",
				by: recorder?.name ?? "",
				at,
				byRight: isRole(role) && may(role, "dissent"),
			};
		})
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
