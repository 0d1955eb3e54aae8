import { isRedactable } from "#domain/inspection/plan-redaction.ts";
import { journalWith } from "#domain/journal/copy-journal.ts";
import { copyPrecedence } from "#domain/journal/copy-precedence.ts";
import type { Event } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { Sender } from "./sender.ts";
import { writersOf } from "./writers.ts";

/** What a bundle holds that is not here as it is there. */
export interface News {
	/** The inspection without the bundle; empty where this device does not have it. */
	readonly here: Journal;
	/** The inspection with it. */
	readonly merged: Journal;
	/** Not here at all. */
	readonly fresh: readonly Event[];
	/** Here without their values, which were withheld. */
	readonly revealed: readonly Event[];
	/** Here with values, which the bundle redacts. */
	readonly redactions: readonly Event[];
}

/** What these events of a bundle bring, in their order. They are none of those that `findForged` finds. */
export function newsOf(here: Journal, events: readonly Event[]): News {
	const news = events.filter((event) => {
		const known = here.events.get(event.id);
		return known === undefined || copyPrecedence(event) > copyPrecedence(known);
	});
	const isKnown = ({ id }: Event) => here.events.has(id);
	return {
		here,
		merged: journalWith(here, news),
		fresh: news.filter((event) => !isKnown(event)),
		revealed: news.filter((event) => isKnown(event) && !isRedacted(event)),
		redactions: news.filter((event) => isKnown(event) && isRedacted(event)),
	};
}

/**
 * The events without those that only redact what others wrote, or what nobody types (without which a safeguarding card would
 * be none), where the sender does not lead: redacting what was typed is for who wrote it and for the lead, whose own bundle
 * may yet bring it. It is no reason to refuse the rest.
 */
export function withoutOthersRedactions(
	events: readonly Event[],
	here: Journal,
	{ card, leads }: Sender,
): readonly Event[] {
	if (leads) return events;
	const own = writersOf(here, card.device);
	return events.filter((event) => {
		const known = here.events.get(event.id);
		if (!isRedacted(event) || !known?.value) return true;
		return own.has(event.writer) && isRedactable(known);
	});
}

function isRedacted({ value, withheld }: Event): boolean {
	return value === undefined && !withheld;
}
