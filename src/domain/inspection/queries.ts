import type { Change } from "#domain/journal/change.ts";
import type { Event, RecordId } from "#domain/journal/event.ts";
import { type Entry, historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, recordOf, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Member } from "./team.ts";
import { may } from "./team.ts";

/** A comment asks for nothing. A query is open until its owner, or who reviews, closes it. */
export type ThreadKind = "comment" | "query";

/** What somebody wrote in a thread. */
export interface Said {
	readonly id: RecordId;
	/** Empty once redacted. */
	readonly text: string;
	readonly who: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** A step by which a query was closed or opened again. */
export interface QueryStep {
	readonly closed: boolean;
	readonly who: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** A comment or a query on an assessment, with the replies to it. It is no part of the assessment itself. */
export interface Thread extends Said {
	readonly kind: ThreadKind;
	readonly assessment: RecordId;
	/** The question that it is about; empty for the case as a whole. */
	readonly question: string;
	/** The member of the team who sees to it that a query is answered, and closes it. Empty for a comment. */
	readonly owner: RecordId;
	readonly replies: readonly Said[];
	readonly isOpen: boolean;
	/** An open query to which somebody else than its owner has replied since it was last opened: its owner decides. */
	readonly isAnswered: boolean;
	readonly steps: readonly QueryStep[];
}

export type ThreadProblem = { readonly kind: "text-missing" | "owner-missing" | "not-your-query" };

/** The kinds of record that a comment or query is, and a reply to it. */
export const THREAD = "thread";
export const REPLY = "reply";
/** Records of what is said about an assessment. */
export const threadKinds: readonly string[] = [THREAD, REPLY];

const CLOSED = "closed";
const DRAFT = "thread-draft/";
/** The field of an assessment in which a comment or query is kept while it is being written. */
export const threadDraft = (question: string): string => `${DRAFT}${question}`;
/** The field of a thread in which a reply is kept while it is being written. */
export const REPLY_DRAFT = "reply-draft";

export function isThreadDraft(field: string): boolean {
	return field.startsWith(DRAFT) || field === REPLY_DRAFT;
}

/** What was said about an assessment, or about all of them, the oldest first. */
export function threadsOf(journal: Journal, assessment?: RecordId): readonly Thread[] {
	return recordsOf(journal, THREAD, assessment).map(({ id, parent }) => threadOf(journal, id, parent));
}

/** The open queries on an assessment, or on all of them. A query that was closed and opened unseen by each other is open. */
export function openQueriesOf(journal: Journal, assessment?: RecordId): readonly Thread[] {
	return threadsOf(journal, assessment).filter(({ isOpen }) => isOpen);
}

function threadOf(journal: Journal, id: RecordId, assessment: RecordId): Thread {
	const text = (field: string) => textOf(currentValue(journal, id, field));
	const kind = text("kind") === "query" ? "query" : "comment";
	const replies = recordsOf(journal, REPLY, id).map((reply) => saidIn(journal, reply.id));
	const steps = historyOf(journal, id, CLOSED).map((entry) => ({
		closed: entry.after === true,
		who: entry.who?.name ?? "",
		at: entry.at,
	}));
	const isOpen = kind === "query" && currentValue(journal, id, CLOSED) !== true;
	const owner = text("owner");
	const openedLast = steps.at(-1)?.at ?? 0;
	return {
		...saidIn(journal, id),
		kind,
		assessment,
		question: text("question"),
		owner,
		replies,
		isOpen,
		isAnswered:
			isOpen &&
			replies.some(({ id: reply, at }) => at >= openedLast && !isBy(journal, reply, personOf(journal, owner))),
		steps,
	};
}

function saidIn(journal: Journal, id: RecordId): Said {
	const written = writtenIn(journal, id);
	const text = textOf(currentValue(journal, id, "text"));
	return { id, text, who: written?.who?.name ?? "", at: written?.at ?? 0 };
}

function writtenIn(journal: Journal, id: RecordId): Entry | undefined {
	return historyOf(journal, id, "text")[0];
}

function isBy(journal: Journal, said: RecordId, person: string): boolean {
	return person !== "" && writtenIn(journal, said)?.who?.person === person;
}

function personOf(journal: Journal, member: RecordId): string {
	return textOf(currentValue(journal, member, "person"));
}

/** The changes that write a comment or ask a query. Refused without words, and a query without an owner. */
export function planThread(
	id: RecordId,
	{ assessment, question, kind, owner, text }: Pick<Thread, "assessment" | "question" | "kind" | "owner" | "text">,
	order: number,
): Result<readonly Change[], ThreadProblem> {
	if (text.trim() === "") return failed({ kind: "text-missing" });
	if (kind === "query" && owner === "") return failed({ kind: "owner-missing" });
	const change = (field: string, value: Change["value"]): Change => ({ stream: assessment, record: id, field, value });
	return ok([
		change(CREATED, { kind: THREAD, parent: assessment, order }),
		change("kind", kind),
		change("question", question),
		...(kind === "query" ? [change("owner", owner)] : []),
		change("text", text.trim()),
		{ stream: assessment, record: assessment, field: threadDraft(question), value: "" },
	]);
}

/** The changes that reply in a thread. Refused without words. */
export function planReply(
	id: RecordId,
	thread: Thread,
	text: string,
	order: number,
): Result<readonly Change[], ThreadProblem> {
	if (text.trim() === "") return failed({ kind: "text-missing" });
	const stream = thread.assessment;
	return ok([
		{ stream, record: id, field: CREATED, value: { kind: REPLY, parent: thread.id, order } },
		{ stream, record: id, field: "text", value: text.trim() },
		{ stream, record: thread.id, field: REPLY_DRAFT, value: "" },
	]);
}

/** Whether a member may close a query or open it again: its owner, and whoever reviews. */
export function mayClose(thread: Thread, member: Member | undefined): boolean {
	return member !== undefined && closes(thread.owner, member);
}

const closes = (owner: RecordId, { id, role }: Member) => id === owner || may(role, "review");

/**
 * Whether a member may write an event of a thread or reply: whoever began it, of all that it says; whoever may close a query,
 * that it is closed or open again; and anybody what they type in reply.
 */
export function isTheirsInThread(journal: Journal, { record, field }: Event, member: Member): boolean {
	if (field === REPLY_DRAFT) return true;
	if (field === CLOSED) return closes(textOf(currentValue(journal, record, "owner")), member);
	return historyOf(journal, record, CREATED).every(({ who }) => who?.person === member.person);
}

/** The change that closes a query, or opens it again. */
export function planClosing(
	thread: Thread,
	closed: boolean,
	member: Member | undefined,
): Result<Change, ThreadProblem> {
	if (!mayClose(thread, member)) return failed({ kind: "not-your-query" });
	return ok({ stream: thread.assessment, record: thread.id, field: CLOSED, value: closed });
}

/** Whether a record is something said about an assessment. */
export function isSaidAbout(journal: Journal, record: RecordId): boolean {
	return threadKinds.includes(recordOf(journal, record)?.kind ?? "");
}
