import { useJournal, useSession } from "#app/session/use-session.ts";
import { engagementOf, INSPECTION } from "#domain/inspection/inspection.ts";
import { words } from "#ui/words/words.ts";

/** What is said of erasing the inspection, or the self-assessment, that is open. */
export function useErasureWords(): typeof words.erasure {
	const session = useSession();
	const engagement = useJournal(session, () => engagementOf(session.journal), { record: INSPECTION });
	return engagement === "self-assessment" ? { ...words.erasure, ...words.selfAssessment.erasure } : words.erasure;
}
