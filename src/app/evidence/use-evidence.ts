import { useRef } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { type EvidenceItem, evidenceOf } from "#domain/judgement/evidence.ts";

/**
 * The evidence of an assessment or of the inspection. An item that says what it said before is the same object as before,
 * so that of a long log only the entries that changed are drawn anew.
 */
export function useEvidence(parent: RecordId): readonly EvidenceItem[] {
	const session = useSession();
	const known = useRef<ReadonlyMap<string, EvidenceItem>>(new Map());
	return useWholeJournal(session, () => {
		const items = evidenceOf(session.journal, parent).map((item) => [JSON.stringify(item), item] as const);
		known.current = new Map(items.map(([text, item]) => [text, known.current.get(text) ?? item]));
		return [...known.current.values()];
	});
}
