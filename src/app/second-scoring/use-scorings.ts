import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { seesSecond } from "#domain/agreement/blind.ts";
import { isUntouched, type SecondScoring, secondScoringsOf } from "#domain/agreement/second-scoring.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";

/** A second scoring as the person at this device may see it. */
export interface ShownScoring extends SecondScoring {
	/** The name of the second assessor. */
	readonly who: string;
	readonly sees: ReturnType<typeof seesSecond>;
	readonly isUntouched: boolean;
}

export function useScorings(): readonly ShownScoring[] {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	return useWholeJournal(session, () =>
		secondScoringsOf(session.journal).map((scoring) => ({
			...scoring,
			who: assessorOf(session.journal, scoring),
			sees: seesSecond(session.journal, scoring.sampleCase, person),
			isUntouched: isUntouched(session.journal, scoring.second.id),
		})),
	);
}

/** The name of the second assessor of a case. */
export function assessorOf(journal: Journal, { assessor }: Pick<SecondScoring, "assessor">): string {
	return assessor.kind === "allocated" ? nameOf(journal, assessor.member) : words.agreement.someone;
}

/** The name of a member who is or was on the team. */
export function nameOf(journal: Journal, member: RecordId): string {
	return textOf(currentValue(journal, member, "name")).trim() || words.agreement.someone;
}
