import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { currentValue, type RecordEntry, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { INSPECTION, PLAN } from "./inspection.ts";

/** Why somebody must not assess a case: it is (or was) their own, they manage who works on it, or something else. */
export const interestGrounds = ["own-case", "line-managed-case", "other"] as const;

export type InterestGround = (typeof interestGrounds)[number];

/** A conflict of interest of one member of the team in one case, as it was declared. */
export interface Interest {
	readonly id: RecordId;
	readonly member: RecordId;
	readonly sampleCase: RecordId;
	readonly ground: InterestGround;
	/** Empty where the ground says enough. */
	readonly reason: string;
	/** Why it was withdrawn; nothing while it stands. */
	readonly withdrawn: string | undefined;
	/** The name of who declared or noted it, and when (milliseconds since 1970, UTC). */
	readonly by: string;
	readonly at: number;
}

export type InterestProblem =
	| { readonly kind: "member-missing" }
	| { readonly kind: "case-missing" }
	| { readonly kind: "ground-missing" }
	/** "Other" says nothing by itself. */
	| { readonly kind: "reason-needed" }
	| { readonly kind: "declared-already" };

export const DECLARED = "declared";
export const INTEREST_REASON = "reason";
export const WITHDRAWAL_REASON = "withdrawal-reason";

const DRAFT = "interest-draft/";

/** The field of the inspection in which somebody's reason of a declaration is kept until it is made. */
export const interestDraft = (person: string): string => `${DRAFT}${person}`;

/** The field of a declaration in which the reason of its withdrawal is kept until it is made. */
export const WITHDRAWAL_DRAFT = "withdrawal-draft";

export function isInterestDraft(field: string): boolean {
	return field.startsWith(DRAFT) || field === WITHDRAWAL_DRAFT;
}

export interface Declaration {
	readonly member: RecordId;
	readonly sampleCase: RecordId;
	readonly ground: InterestGround | undefined;
	readonly reason: string;
}

/** Every conflict of interest that was ever declared, the withdrawn ones too, in the order of their declaration. */
export function interestsOf(journal: Journal): readonly Interest[] {
	return [...recordsOf(journal, "interest"), ...removedRecordsOf(journal, "interest")]
		.map((entry) => interestOf(journal, entry))
		.filter((interest) => interest !== undefined)
		.sort((one, other) => one.at - other.at);
}

/** The standing conflict of interest of a member in a case, if there is one. */
export function interestIn(journal: Journal, member: RecordId, sampleCase: RecordId): Interest | undefined {
	return recordsOf(journal, "interest", sampleCase)
		.map((entry) => interestOf(journal, entry))
		.find((interest) => interest?.member === member);
}

function interestOf(journal: Journal, { id, parent, removed }: RecordEntry): Interest | undefined {
	const { member, ground } = objectOf(currentValue(journal, id, DECLARED));
	const [declared] = historyOf(journal, id, DECLARED);
	if (typeof member !== "string" || declared === undefined) return undefined;
	return {
		id,
		member,
		sampleCase: parent,
		ground: interestGrounds.find((known) => known === ground) ?? "other",
		reason: textOf(currentValue(journal, id, INTEREST_REASON)),
		withdrawn: removed ? textOf(currentValue(journal, id, WITHDRAWAL_REASON)) : undefined,
		by: declared.who?.name ?? "",
		at: declared.at,
	};
}

/** The changes that declare a conflict of interest: by the member, or noted by the lead. `id` is a new record's. */
export function planInterest(
	journal: Journal,
	id: RecordId,
	{ member, sampleCase, ground, reason }: Declaration,
): Result<readonly Change[], InterestProblem> {
	if (!recordsOf(journal, "member", INSPECTION).some((known) => known.id === member))
		return failed({ kind: "member-missing" });
	if (!recordsOf(journal, "case", INSPECTION).some((known) => known.id === sampleCase))
		return failed({ kind: "case-missing" });
	if (ground === undefined) return failed({ kind: "ground-missing" });
	if (ground === "other" && reason.trim() === "") return failed({ kind: "reason-needed" });
	if (interestIn(journal, member, sampleCase)) return failed({ kind: "declared-already" });
	const write = (field: string, value: Change["value"]): Change => ({ stream: PLAN, record: id, field, value });
	return ok([
		write(CREATED, { kind: "interest", parent: sampleCase, order: 1 }),
		write(DECLARED, { member, ground }),
		...(reason.trim() === "" ? [] : [write(INTEREST_REASON, reason.trim())]),
	]);
}

/** The changes that withdraw one. It stays on file, with the reason why it no longer stands. */
export function planWithdrawal(id: RecordId, reason: string): Result<readonly Change[], InterestProblem> {
	if (reason.trim() === "") return failed({ kind: "reason-needed" });
	return ok([
		{ stream: PLAN, record: id, field: WITHDRAWAL_REASON, value: reason.trim() },
		{ stream: PLAN, record: id, field: REMOVED, value: true },
	]);
}
