import type { AssessmentPurpose } from "#domain/inspection/allocation.ts";
import { caseOf } from "#domain/inspection/sample.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { words } from "#ui/words/words.ts";

/** A case that somebody assesses, as it is named among their work. */
export function sayWork(
	journal: Journal,
	{ sampleCase, purpose }: { readonly sampleCase: RecordId; readonly purpose: AssessmentPurpose },
): string {
	const { reference } = caseOf(journal, sampleCase);
	return purpose === "second" ? words.handOver.secondOf(reference) : reference;
}
