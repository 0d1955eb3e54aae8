import { findInstrument } from "#app/instruments.ts";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { instrumentOf } from "#domain/inspection/sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";

/** The version under which an assessment is, also once it is moved; undefined where this device does not have it. */
export function useInstrumentOf(assessment: RecordId): Instrument | undefined {
	const session = useSession();
	const named = useJournal(
		session,
		() => instrumentOf(session.journal, assessment),
		{ record: assessment, field: "instrument" },
		assessment,
	);
	return findInstrument(named);
}
