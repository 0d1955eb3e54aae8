import { inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import type { Member } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";

/** Fields of a member's record in the plan. */
export const PERSON_OF_MEMBER = "person";
export const INTERESTS_DECLARED = "interests-declared";
export const REHEARSED = "rehearsed";
export const REHEARSAL_WAIVED = "rehearsal-waived";

/** That the lead lets a member begin without the rehearsal. */
export interface Waiver {
	readonly reason: string;
	/** Empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** How far a member has come before fieldwork. */
export interface JoiningSteps {
	/** When the member last said that all conflicts of interest are declared, or that there is none; undefined before. */
	readonly interestsDeclared: number | undefined;
	/** When the rehearsal was done; undefined before. */
	readonly rehearsed: number | undefined;
	readonly waived: Waiver | undefined;
}

/** The member of the team that a person is; undefined before the person has joined. */
export function memberOf(journal: Journal, person: string): Member | undefined {
	return inspectionOf(journal).team.find((member) => person !== "" && member.person === person);
}

/** The change that says who a member is: by the lead who has their device card, and by themselves on joining. */
export function planPerson(member: RecordId, person: string): Change {
	return change(member, PERSON_OF_MEMBER, person);
}

/** The change by which a member says that all conflicts of interest are declared, or that there is none. */
export function planInterestsDeclared(member: RecordId): Change {
	return change(member, INTERESTS_DECLARED, true);
}

/** The change by which a member has done the rehearsal. */
export function planRehearsed(member: RecordId): Change {
	return change(member, REHEARSED, true);
}

/** The change by which the lead lets a member begin without the rehearsal. */
export function planWaiver(member: RecordId, reason: string): Result<Change, { readonly kind: "reason-needed" }> {
	return reason.trim() === "" ? failed({ kind: "reason-needed" }) : ok(change(member, REHEARSAL_WAIVED, reason.trim()));
}

/** The change by which the lead takes a waiver back: the member has to rehearse, unless it is waived again. */
export function planWaiverTakenBack(member: RecordId): Change {
	return change(member, REHEARSAL_WAIVED, "");
}

export function joiningStepsOf(journal: Journal, member: RecordId): JoiningSteps {
	return {
		interestsDeclared: doneAt(journal, member, INTERESTS_DECLARED),
		rehearsed: doneAt(journal, member, REHEARSED),
		waived: waiverOf(journal, member),
	};
}

/**
 * Whether the real cases of an inspection are open to a member: to the lead always, to others once conflicts of interest are
 * declared and the rehearsal is done or waived. Practice is open to everybody.
 */
export function mayOpenCases(journal: Journal, member: RecordId): boolean {
	const { engagement, team } = inspectionOf(journal);
	if (engagement === "practice") return true;
	if (team.some(({ id, role }) => id === member && role === "lead-inspector")) return true;
	const { interestsDeclared, rehearsed, waived } = joiningStepsOf(journal, member);
	return interestsDeclared !== undefined && (rehearsed !== undefined || waived !== undefined);
}

function doneAt(journal: Journal, member: RecordId, field: string): number | undefined {
	return currentValue(journal, member, field) === true ? historyOf(journal, member, field).at(-1)?.at : undefined;
}

function waiverOf(journal: Journal, member: RecordId): Waiver | undefined {
	const reason = textOf(currentValue(journal, member, REHEARSAL_WAIVED));
	const last = historyOf(journal, member, REHEARSAL_WAIVED).at(-1);
	return reason === "" || last === undefined ? undefined : { reason, by: last.who?.name ?? "", at: last.at };
}

function change(member: RecordId, field: string, value: Json): Change {
	return { stream: PLAN, record: member, field, value };
}
