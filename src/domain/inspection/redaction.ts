import { byClock, instantOf } from "#domain/journal/clock.ts";
import type { Event, Json, RecordId, StreamId } from "#domain/journal/event.ts";
import { introductionOf, isRedacted } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { currentValue, fieldsOf, headsOf } from "#domain/journal/view.ts";
import { isRole, may, type Role } from "./team.ts";

/** One act of redacting: what its certificate tells. */
export interface Redaction {
	/** The record of the act, and the reference of its certificate. */
	readonly certificate: RecordId;
	/** Empty where it was redacted itself. */
	readonly reason: string;
	/** The name of who redacted; empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** The entries whose values went, in clock order. */
	readonly events: readonly Event[];
	/** Whoever redacted had written all of them, or had the part in the inspection that carries the right. */
	readonly byRight: boolean;
}

/** Who redacts. */
export interface Redactor {
	readonly person: string;
	readonly role: Role | undefined;
}

/** Of the record of an act, with the stream behind it: which events, and the part of who redacted them. */
const REDACTED = "redacted/";
/** Of the same record: a field of its own, so that a reason which says too much can be redacted itself. */
const REASON = "redaction-reason/";

export const redactedField = (stream: StreamId) => `${REDACTED}${stream}`;
export const redactionReasonField = (stream: StreamId) => `${REASON}${stream}`;

export function isRedactedField(field: string): boolean {
	return field.startsWith(REDACTED);
}

export function isRedactionReason(field: string): boolean {
	return field.startsWith(REASON);
}

/** Whoever wrote an entry may redact it, from any device, and so may the lead inspector. */
export function mayRedact(journal: Journal, { writer }: Event, { person, role }: Redactor): boolean {
	const isOwn = person !== "" && introductionOf(journal, writer)?.person === person;
	return isOwn || may(role, "redact-others");
}

/** Every act of redacting that the journal holds, the latest first. */
export function redactionsOf(journal: Journal): readonly Redaction[] {
	return [...journal.fields]
		.filter(([, fields]) => [...fields.keys()].some(isRedactedField))
		.map(([certificate]) => redactionOf(journal, certificate))
		.sort((one, other) => other.at - one.at);
}

function redactionOf(journal: Journal, certificate: RecordId): Redaction {
	const fields = fieldsOf(journal, certificate);
	const acts = fields.filter(isRedactedField).flatMap((field) => headsOf(journal, certificate, field));
	const reasons = fields.filter(isRedactionReason).map((field) => textOf(currentValue(journal, certificate, field)));
	const [first] = acts;
	return {
		certificate,
		reason: reasons.find((reason) => reason !== "") ?? "",
		by: first === undefined ? "" : (introductionOf(journal, first.writer)?.name ?? ""),
		at: first === undefined ? 0 : instantOf(first.at),
		events: acts.flatMap((act) => eventsRedactedBy(journal, act)).sort(byClock),
		byRight: acts.every((act) => isByRight(journal, act)),
	};
}

function isByRight(journal: Journal, act: Event): boolean {
	const { role } = objectOf(act.value?.value);
	const redactor = {
		person: introductionOf(journal, act.writer)?.person ?? "",
		role: isRole(role) ? role : undefined,
	};
	return eventsRedactedBy(journal, act).every((event) => mayRedact(journal, event, redactor));
}

/** Events may come from anywhere: what an act names counts only where it is redacted here. */
function eventsRedactedBy(journal: Journal, act: Event): readonly Event[] {
	const { events } = objectOf(act.value?.value);
	const ids: readonly Json[] = Array.isArray(events) ? events : [];
	return ids
		.map((id) => journal.events.get(textOf(id)))
		.filter((event) => event !== undefined)
		.filter(isRedacted);
}
