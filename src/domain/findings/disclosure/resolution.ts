import { isRole, type Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { type PieceKind, pieceKinds } from "./piece.ts";

/** The field of a piece's record that holds the decision on it. */
export const DISCLOSURE = "disclosure";
/** The fields of what is being written for a decision, before it is made. */
export const DISCLOSURE_REASON = "disclosure/reason";
export const DISCLOSURE_WORDING = "disclosure/wording";

/** keep: it leaves as it is. reword: other words leave in its place. suppress: that it is suppressed is said in its place. */
export const decisions = ["keep", "reword", "suppress"] as const;

export type Decision = (typeof decisions)[number];

/** A decision on one piece, as the journal holds it. */
export interface Resolution {
	readonly what: { readonly kind: PieceKind; readonly subject: string };
	readonly decision: Decision | "withdraw";
	readonly wording: string;
	readonly reason: string;
	/** The decider's part in the inspection at the time. */
	readonly role: Role | undefined;
	/** Of what was decided on, and all that was found in it then: the decision holds for nothing else. */
	readonly covers: string;
}

const PREFIX = "disclosure/";

/** The record that holds the decisions on a piece. */
export const recordOfPiece = (piece: string): RecordId => `${PREFIX}${piece}`;

/** The records of all pieces that were ever decided on. */
export function resolvedRecordsOf(journal: Journal): readonly RecordId[] {
	return [...journal.fields].flatMap(([record, fields]) =>
		record.startsWith(PREFIX) && fields.has(DISCLOSURE) ? [record] : [],
	);
}

/** What a decision says; nothing if it was redacted or is malformed, since events may come from anywhere. */
export function readResolution(value: Json | undefined): Resolution | undefined {
	const { subject, wording, reason, role, covers, ...said } = objectOf(value);
	const kind = pieceKinds.find((known) => known === said.kind);
	const decision = [...decisions, "withdraw" as const].find((known) => known === said.decision);
	if (!kind || !decision) return undefined;
	return {
		what: { kind, subject: textOf(subject) },
		decision,
		wording: textOf(wording),
		reason: textOf(reason),
		role: isRole(role) ? role : undefined,
		covers: textOf(covers),
	};
}

/** The change that records a decision. */
export function resolutionChange(piece: string, { what, role, ...said }: Resolution): Change {
	const value = { ...what, ...said, role: role ?? "" };
	return { stream: JUDGEMENT, record: recordOfPiece(piece), field: DISCLOSURE, value };
}
