import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { bundleLogOf } from "#domain/handover/bundle-log.ts";
import { eventsOnlyHere } from "#domain/handover/bundle-look-ups.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import type { StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";
import { sayWork } from "./say-work.ts";

/** What of the inspection no colleague is known to have, part by part, in words; none where everything has arrived. */
export function useOnlyHere(): readonly string[] {
	const session = useSession();
	const { own } = useWorkspace();
	const revision = useJournal(own, () => own.journal.events.size);
	return useJournal(session, () => sayOnlyHere(session.journal, own.journal, session.id), {}, String(revision));
}

function sayOnlyHere(journal: Journal, own: Journal, inspection: string): readonly string[] {
	const counts = new Map<StreamId, number>();
	for (const { stream, record, writer } of eventsOnlyHere(journal, bundleLogOf(own), inspection)) {
		// Who wrote is no loss without what they wrote, and a rehearsal belongs to no inspection.
		if (record !== writer && purposeOf(journal, stream) !== "rehearsal")
			counts.set(stream, (counts.get(stream) ?? 0) + 1);
	}
	return [...counts].map(([stream, count]) => words.handOver.removal.changes(sayStream(journal, stream), count));
}

function sayStream(journal: Journal, stream: StreamId): string {
	if (stream === PLAN) return words.handOver.removal.plan;
	const assessment = recordOf(journal, stream);
	if (assessment?.kind !== "assessment") return words.handOver.removal.beside;
	return sayWork(journal, { sampleCase: assessment.parent, purpose: purposeOf(journal, stream) });
}
