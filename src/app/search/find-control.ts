import { controlId } from "#app/case/controls/control-props.ts";
import { cardId, threadId } from "#app/case/ids.ts";
import { entryId } from "#app/evidence/entry-address.ts";
import { exampleId } from "#app/evidence/examples/example-id.ts";
import { noteId } from "#app/evidence/notes/note-entry.tsx";
import { lineId } from "#app/evidence/records/records.tsx";
import { judgementTextId } from "#app/evidence/say-judgement-text.ts";
import { challengeId } from "#app/factual-accuracy/challenge-entry.tsx";
import { REPLY, THREAD } from "#domain/inspection/queries.ts";
import { SAFEGUARDING_CARD } from "#domain/inspection/safeguarding.ts";
import type { FieldName, Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import { CHALLENGE } from "#domain/judgement/factual-accuracy.ts";
import { findingKinds, JUDGEMENT } from "#domain/judgement/judgement.ts";
import { NOTE } from "#domain/judgement/notes.ts";
import { PRACTICE_EXAMPLE } from "#domain/judgement/practice-examples.ts";
import { RECORD_SEEN } from "#domain/judgement/records-seen.ts";

/** Id of what a field is written in, or of the entry that it is part of, on the screen where it stands. */
export function findControl(journal: Journal, { record, field }: FieldName): string {
	const entry = recordOf(journal, record);
	const isJudged = record === JUDGEMENT || findingKinds.some((kind) => kind === entry?.kind);
	if (isJudged) return judgementTextId({ record, field });
	switch (entry?.kind) {
		case "evidence":
			return entryId(record);
		case NOTE:
			return noteId(record);
		case PRACTICE_EXAMPLE:
			return exampleId(record);
		case RECORD_SEEN:
			return lineId(record);
		case THREAD:
			return threadId(record);
		case REPLY:
			return threadId(entry.parent);
		case SAFEGUARDING_CARD:
			return cardId(record);
		case CHALLENGE:
			return challengeId(record);
		default:
			return controlId(record, field);
	}
}
