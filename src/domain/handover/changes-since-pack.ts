import type { Event, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { isIntroduction } from "#domain/journal/own-fields.ts";
import { currentValue } from "#domain/journal/view.ts";
import type { SentBundle } from "./bundle-log.ts";
import { holds } from "./event-ranges.ts";
import { PERSON_OF_MEMBER } from "./joining.ts";
import { packContent } from "./pack-content.ts";
import { introductionsOf } from "./writers.ts";

/**
 * What a pack for a member would hold that the last one did not: everything, if there was none. Neither what they wrote
 * themselves, nor the introductions of writers, which say nothing new.
 */
export function changesSincePack(journal: Journal, member: RecordId, last: SentBundle | undefined): readonly Event[] {
	const person = textOf(currentValue(journal, member, PERSON_OF_MEMBER));
	const introductions = introductionsOf(journal);
	const isOwn = ({ writer }: Event) => person !== "" && introductions.get(writer)?.person === person;
	const isKnown = holds(last?.covers ?? []);
	return packContent(journal, member).events.filter(
		(event) => event.withheld === undefined && !isIntroduction(event) && !isOwn(event) && !isKnown(event),
	);
}
