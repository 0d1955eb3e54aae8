import type { DeviceId, Introduction, WriterId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { introducedBy, isIntroduction } from "#domain/journal/own-fields.ts";

/** Who each writer of the journal says that it is. */
export function introductionsOf(journal: Journal): ReadonlyMap<WriterId, Introduction> {
	const introductions = new Map<WriterId, Introduction>();
	for (const event of journal.events.values()) {
		const introduction = isIntroduction(event) ? introducedBy(event) : undefined;
		if (introduction) introductions.set(event.writer, introduction);
	}
	return introductions;
}

/** The writers of a device: its tabs, each from unlocking to locking. */
export function writersOf(journal: Journal, device: DeviceId): ReadonlySet<WriterId> {
	return new Set([...introductionsOf(journal)].filter(([, by]) => by.device === device).map(([writer]) => writer));
}
