import { SAFEGUARDING_CARD } from "#domain/inspection/safeguarding.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";

/**
 * Whether documents tell of a record in a stream. None draws on a second assessment, which nobody but its assessor sees until it
 * is compared, nor on a rehearsal. A safeguarding card is told wherever it was marked.
 */
export function isDrawnOn(journal: Journal, stream: StreamId, record: RecordId): boolean {
	const purpose = purposeOf(journal, stream);
	const isCard = recordOf(journal, record)?.kind === SAFEGUARDING_CARD;
	return purpose === "first" || (purpose === "second" && isCard);
}
