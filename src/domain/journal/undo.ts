import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import type { Event, EventId, RecordId } from "./event.ts";
import { introductionOf, valuesAt } from "./history.ts";
import type { Journal } from "./journal.ts";
import { eventInView, fieldOf, headsOf } from "./view.ts";
import type { Writer } from "./writer.ts";

/**
 * nothing-to-undo: never written, all taken back already, or what was there before is redacted, not here, or stood by
 * several events that agreed.
 * not-yours: another person's change would be taken back.
 * conflict: the field is in conflict, or was before the change; a person decides by writing.
 * signed-off: a sign-off covers the change.
 */
export type UndoProblem = Problem & { readonly kind: "nothing-to-undo" | "not-yours" | "conflict" | "signed-off" };

/**
 * The events that restore the value before the last change, `null` if there was none. Undoing again goes one change
 * further back. Only a change of the writer's own person is taken back, from any device, and only past events that
 * are not in `barrier`, which are those that a sign-off covers.
 */
export function undo(
	journal: Journal,
	writer: Writer,
	record: RecordId,
	field: string,
	barrier: readonly EventId[] = [],
): Result<readonly Event[], UndoProblem> {
	const [head, ...others] = headsOf(journal, record, field);
	if (head === undefined) {
		return failed({ kind: "nothing-to-undo" });
	}
	if (fieldOf(journal, record, field).kind === "conflict") {
		return failed({ kind: "conflict" });
	}
	const { change, passed } = standingChange(journal, head);
	if (barrier.some((id) => passed.has(id))) {
		return failed({ kind: "signed-off" });
	}
	if (change === undefined) {
		return failed({ kind: "nothing-to-undo" });
	}
	const isOwn = (event: Event) => introductionOf(journal, event.writer)?.person === writer.introduction.person;
	// With several heads that agree, the value stands by others' changes too.
	if (others.length > 0 || !isOwn(head) || !isOwn(change)) {
		return failed({ kind: "not-yours" });
	}
	if (change.bases.some((id) => journal.events.get(id)?.value === undefined)) {
		return failed({ kind: "nothing-to-undo" });
	}
	const [before = null, ...differing] = valuesAt(journal, change.bases);
	return differing.length > 0
		? failed({ kind: "conflict" })
		: ok(writer.write(journal, { stream: head.stream, record, field, value: before, undoes: change.id }));
}

/**
 * The change whose value stands: the head itself, or, behind an undo, what came before the change that it took back;
 * nothing once all is taken back. `passed` are the events on the way to it, itself included.
 */
export function standingChange(
	journal: Journal,
	head: Event,
): { change: Event | undefined; passed: ReadonlySet<EventId> } {
	const passed = new Set<EventId>();
	let change: Event | undefined = head;
	// Events may come from anywhere: undos that name each other in a ring must not hang the screen.
	while (change !== undefined && !passed.has(change.id)) {
		passed.add(change.id);
		if (change.undoes === undefined) {
			return { change, passed };
		}
		passed.add(change.undoes);
		change = soleBaseOf(journal, change.undoes);
	}
	return { change: undefined, passed };
}

function soleBaseOf(journal: Journal, id: EventId): Event | undefined {
	const [base, ...others] = eventInView(journal, id)?.bases ?? [];
	return base === undefined || others.length > 0 ? undefined : eventInView(journal, base);
}
