import type { Event, WriterId } from "#domain/journal/event.ts";
import { hashOfEvent } from "#domain/journal/hash.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { introducedBy, isIntroduction } from "#domain/journal/own-fields.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import type { DeviceCard } from "./device-card.ts";
import { entryOf } from "./entry-of.ts";
import { groupByChain } from "./event-ranges.ts";
import { introductionsOf } from "./writers.ts";

/**
 * The first entry of a bundle that is here with other content. Inside an opened bundle each entry names the hash of the one
 * before, as it does here: so both chains are the same where the names are, and where their last common entry is.
 */
export function findForged(here: Journal, events: readonly Event[], card: DeviceCard): ArrivalProblem | undefined {
	for (const chain of groupByChain(events).values()) {
		const common = chain.filter(({ id }) => here.events.has(id)).toSorted((a, b) => a.seq - b.seq);
		const forged = common.find(
			(event, index) => !isSame(event, here.events.get(event.id), index === common.length - 1),
		);
		if (forged === undefined) continue;
		const isSenders = introductionOf(here, forged.writer)?.device === card.device;
		const entry = entryOf(here, forged);
		return isSenders ? { kind: "history-changed", ...entry, name: card.name } : { kind: "entry-forged", ...entry };
	}
	return undefined;
}

function isSame(event: Event, known: Event | undefined, isLast: boolean): boolean {
	if (known?.prev !== event.prev) return false;
	return !isLast || hashOfEvent(known) === hashOfEvent(event);
}

/** The first introduction by which a writer would be of two devices or persons, over all streams, here and in the bundle. */
export function findTwofoldWriter(here: Journal, events: readonly Event[]): ArrivalProblem | undefined {
	const known = new Map<WriterId, string>();
	for (const [writer, { device, person }] of introductionsOf(here)) known.set(writer, JSON.stringify([device, person]));
	for (const event of events.filter(isIntroduction)) {
		const introduction = introducedBy(event);
		if (introduction === undefined) continue;
		const { device, person } = introduction;
		const by = JSON.stringify([device, person]);
		if ((known.get(event.writer) ?? by) !== by) return { kind: "writer-of-two-devices", ...entryOf(here, event) };
		known.set(event.writer, by);
	}
	return undefined;
}
