import { isJudgedField, MOVE } from "#domain/assessment/judged.ts";
import type { Change } from "#domain/journal/change.ts";
import { byClock } from "#domain/journal/clock.ts";
import type { Event, EventId, RecordId } from "#domain/journal/event.ts";
import { holdsText } from "#domain/journal/find-text.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { CREATED, REMOVED, WRITER } from "#domain/journal/own-fields.ts";
import { redact } from "#domain/journal/redact.ts";
import { eventsOf, headsOf, recordOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { DECLARED } from "./interests.ts";
import { isRedactedField, mayRedact, type Redactor, redactedField, redactionReasonField } from "./redaction.ts";

export type RedactionProblem =
	| { readonly kind: "nothing-chosen" }
	| { readonly kind: "not-yours" }
	/** A case is called by it on every screen: it gets another reference first. */
	| { readonly kind: "reference-stands" }
	| { readonly kind: "reason-needed" }
	/** The reason says again what is being redacted. */
	| { readonly kind: "reason-repeats" };

export interface RedactionRequest {
	/** A new record, which the certificate is called by. */
	readonly certificate: RecordId;
	readonly events: readonly EventId[];
	readonly reason: string;
	/** The words that were looked for, if any: the reason may not hold them. */
	readonly sought: string;
}

export interface PlannedRedaction {
	/** The entries without their values. */
	readonly redacted: readonly Event[];
	/** Who and why, in each stream that is touched, since streams travel apart. */
	readonly changes: readonly Change[];
}

/** What the app writes and nobody types. Without it the journal could not be read. */
const notTyped = [CREATED, REMOVED, WRITER, "instrument", "purpose", "engagement", "person", "role", DECLARED, MOVE];

/** Whether an entry holds something that a person entered and that can be redacted. */
export function isRedactable({ field, value }: Event): boolean {
	if (value === undefined || value.value === null || value.value === "") return false;
	return !notTyped.includes(field) && !isRedactedField(field) && !isJudgedField(field);
}

/** Every entry of the inspection that holds the words, in clock order. */
export function entriesWith(journal: Journal, words: string): readonly Event[] {
	return [...journal.events.values()]
		.filter((event) => isRedactable(event) && holdsText(event.value?.value, words))
		.sort(byClock);
}

/** Every entry that can be redacted of the field in which an event stands, in clock order. */
export function entriesBeside(journal: Journal, event: EventId): readonly Event[] {
	const known = journal.events.get(event);
	return known === undefined ? [] : eventsOf(journal, known.record, known.field).filter(isRedactable);
}

/** What redacting entries comes to, if this person may and every one of them can go. */
export function planRedaction(
	journal: Journal,
	redactor: Redactor,
	{ certificate, events: ids, sought, ...request }: RedactionRequest,
): Result<PlannedRedaction, RedactionProblem> {
	const reason = request.reason.trim();
	const known = ids.map((id) => journal.events.get(id)).filter((event) => event !== undefined);
	const events = known.filter(isRedactable);
	if (events.length === 0) return failed({ kind: "nothing-chosen" });
	if (events.some((event) => !mayRedact(journal, event, redactor))) return failed({ kind: "not-yours" });
	if (events.some((event) => isStandingReference(journal, event))) return failed({ kind: "reference-stands" });
	if (reason === "") return failed({ kind: "reason-needed" });
	if (holdsText(reason, sought)) return failed({ kind: "reason-repeats" });
	const streams = [...new Set(events.map(({ stream }) => stream))];
	return ok({
		redacted: events.map(redact),
		changes: streams.flatMap((stream) => {
			const named = events.filter((event) => event.stream === stream).map(({ id }) => id);
			const value = { events: named, role: redactor.role ?? "" };
			return [
				{ stream, record: certificate, field: redactedField(stream), value },
				{ stream, record: certificate, field: redactionReasonField(stream), value: reason },
			];
		}),
	});
}

function isStandingReference(journal: Journal, { id, record, field }: Event): boolean {
	if (field !== "reference" || recordOf(journal, record)?.kind !== "case") return false;
	return headsOf(journal, record, field).some((head) => head.id === id);
}
