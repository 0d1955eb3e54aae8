import { canonical } from "./canonical.ts";
import { instantOf } from "./clock.ts";
import type { Event, EventId, Introduction, Json, RecordId, WriterId } from "./event.ts";
import type { Journal } from "./journal.ts";
import { introducedBy } from "./own-fields.ts";
import { eventsOf } from "./view.ts";

/** One change of a field, as its history shows it. */
export interface Entry {
	readonly event: Event;
	/** What the writer saw: none for a first value, several where the change settled a conflict. */
	readonly before: readonly Json[];
	/** Something that the writer saw is redacted, and so not in `before`. */
	readonly isBeforeRedacted: boolean;
	/** Nothing once redacted. */
	readonly after: Json | undefined;
	/** Nothing if the writer's introduction is not here or was redacted. */
	readonly who: Introduction | undefined;
	/** Milliseconds since 1970, UTC, by the writer's clock. */
	readonly at: number;
}

/** Every change of the field, in clock order. */
export function historyOf(journal: Journal, record: RecordId, field: string): readonly Entry[] {
	return eventsOf(journal, record, field).map((event) => ({
		event,
		before: valuesAt(journal, event.bases),
		isBeforeRedacted: event.bases.some((id) => isRedacted(journal.events.get(id))),
		after: event.value?.value,
		who: introductionOf(journal, event.writer),
		at: instantOf(event.at),
	}));
}

/** Whether an event is here, and its value no longer. One whose value was withheld was never here. */
export function isRedacted(event: Event | undefined): boolean {
	return event !== undefined && event.value === undefined && !event.withheld;
}

/** Who the writer says that it is. What others say of it does not count. */
export function introductionOf(journal: Journal, writer: WriterId): Introduction | undefined {
	const introduction = journal.events.get(journal.introductions.get(writer) ?? "");
	return introduction && introducedBy(introduction);
}

/** The values of these events, each once, as far as they are here and neither redacted nor withheld. */
export function valuesAt(journal: Journal, ids: readonly EventId[]): readonly Json[] {
	const values = ids.map((id) => journal.events.get(id)?.value).filter((salted) => salted !== undefined);
	return [...new Map(values.map(({ value }) => [canonical(value), value])).values()];
}
