import { caseOf } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf, recordsOf } from "#domain/journal/view.ts";
import { planEvidence } from "./evidence.ts";
import { JUDGEMENT } from "./judgement.ts";
import { NOTE, noteOf, sourceOfNote } from "./notes.ts";
import { type Origin, originNow } from "./origin.ts";

/** Words that somebody selected in a text, and which text that is. */
export interface Passage extends Omit<Origin, "heads"> {
	readonly text: string;
}

/**
 * The changes that make a passage, word for word, an item of evidence of an assessment or of the inspection. What the text
 * says of its source is filled in; what it speaks for or against, a person says.
 */
export function planPassage(
	journal: Journal,
	id: RecordId,
	parent: RecordId,
	{ text, ...place }: Passage,
): readonly Change[] {
	const order = (recordsOf(journal, "evidence", parent).at(-1)?.order ?? 0) + 1;
	const entry = recordOf(journal, place.record);
	const note = entry?.kind === NOTE ? noteOf(journal, place.record) : undefined;
	const assessment = entry?.kind === "assessment" ? entry : recordOf(journal, entry?.parent ?? "");
	const isElsewhere = parent === JUDGEMENT && assessment?.kind === "assessment";
	const reference = [
		isElsewhere ? caseOf(journal, assessment.parent).reference : "",
		isElsewhere ? place.question : "",
		note?.title.trim() ?? "",
	].filter((part) => part !== "");
	return planEvidence(id, parent, order, {
		text,
		source: note && note.kind !== "" ? sourceOfNote[note.kind] : assessment?.kind === "assessment" ? "case" : "",
		date: note?.date ?? "",
		reference: reference.join(", "),
		...(parent !== JUDGEMENT && place.question !== "" && { question: place.question }),
		origin: originNow(journal, place),
	});
}
