import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import type { EvidenceField } from "./evidence.ts";
import { NOTE, type NoteField } from "./notes.ts";
import { ORIGIN } from "./origin.ts";
import { ANONYMISATION, PRACTICE_EXAMPLE } from "./practice-examples.ts";
import { isThemeTag } from "./themes.ts";

const ofRecord: readonly string[] = [CREATED, REMOVED];
/** Not the answer to what speaks against, which is the lead's. */
const ofEvidence: readonly string[] = [
	"text",
	"source",
	"date",
	"reference",
	"direction",
	"area",
	"question",
	ORIGIN,
] satisfies readonly (EvidenceField | typeof ORIGIN)[];
const ofNote: readonly string[] = ["title", "kind", "date", "met", "text"] satisfies readonly NoteField[];
const ofExample: readonly string[] = ["text", "kind", ANONYMISATION, ORIGIN];

/** Whether a field of a kind of record in the judgement's stream is what everybody on the team gathers and may change. */
export function isGathered(kind: string, field: string): boolean {
	switch (kind) {
		case "evidence":
			return ofRecord.includes(field) || ofEvidence.includes(field) || isThemeTag(field);
		case NOTE:
			return ofRecord.includes(field) || ofNote.includes(field);
		case PRACTICE_EXAMPLE:
			return ofRecord.includes(field) || ofExample.includes(field);
		default:
			return false;
	}
}
