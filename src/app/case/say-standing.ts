import { fieldOf } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";
import type { AssessmentStore } from "./assessment-store.ts";

/** What stands in a field of the assessment; in its place, that nothing does or that it was redacted. */
export function sayStanding(
	{ session, assessment }: Pick<AssessmentStore, "session" | "assessment">,
	field: string,
	text: string,
): string {
	const { nothingSaid, redacted } = words.assessment;
	return text || (fieldOf(session.journal, assessment, field).kind === "redacted" ? redacted : nothingSaid);
}
