import type { Event, StreamId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue, recordOf } from "#domain/journal/view.ts";
import type { OfEntry } from "./arrival-problem.ts";

/** An entry as a problem names it: who wrote it, and of which case it is, is said by the journal. */
export function entryOf(journal: Journal, { writer, stream, seq }: Event): OfEntry {
	return {
		writtenBy: introductionOf(journal, writer)?.name ?? "",
		stream,
		reference: referenceOf(journal, stream),
		seq,
	};
}

function referenceOf(journal: Journal, stream: StreamId): string {
	const assessment = recordOf(journal, stream);
	return assessment?.kind === "assessment" ? textOf(currentValue(journal, assessment.parent, "reference")) : "";
}
