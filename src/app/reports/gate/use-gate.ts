import { findInstrument, guidanceOf, standardInUse } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { checkOutward, type OutwardProblem } from "#domain/findings/disclosure/check-outward.ts";
import { type DisclosureControl, findDisclosures } from "#domain/findings/disclosure/find-disclosures.ts";
import type { PassedGate } from "#domain/findings/disclosure/passed-gate.ts";
import { type Thresholds, thresholdsOf } from "#domain/findings/disclosure/thresholds.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { gatherReportData } from "#domain/report/report-data.ts";
import type { Result } from "#domain/result.ts";
import { useNamesInMemory } from "./names-in-memory.tsx";

const gather = ({ journal }: Session) =>
	gatherReportData(journal, guidanceOf(journal), standardInUse(), findInstrument);

/** Whether outward copies of the inspection may be made now; the passed gate is what they are made of. */
export function checkGate(session: Session, names: readonly string[] | undefined): Result<PassedGate, OutwardProblem> {
	return checkOutward(session.journal, gather(session), names);
}

/** The same for a screen, for the names that the lead typed at the gate. */
export function useGate(): Result<PassedGate, OutwardProblem> {
	const session = useSession();
	const { names } = useNamesInMemory();
	return useJournal(session, () => checkGate(session, names), {}, keyOf(names));
}

/** What must be decided before outward copies leave. */
export function useDisclosures(): DisclosureControl {
	const session = useSession();
	const { names } = useNamesInMemory();
	return useJournal(session, () => findDisclosures(session.journal, gather(session), names ?? []), {}, keyOf(names));
}

const keyOf = (names: readonly string[] | undefined) => names?.join("\n") ?? "not given";

/** How many inspected cases percentages, and findings in outward copies, take. */
export function useThresholds(): Thresholds {
	const session = useSession();
	return useJournal(session, () => thresholdsOf(session.journal), { record: INSPECTION });
}
