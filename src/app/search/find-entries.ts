import { questionId } from "#app/case/ids.ts";
import { type PlacedField, placedFieldsOf } from "#app/redaction/placed-fields.ts";
import type { Session } from "#app/session/session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { headsOf, recordOf } from "#domain/journal/view.ts";
import { NOTE } from "#domain/judgement/notes.ts";
import { PRACTICE_EXAMPLE } from "#domain/judgement/practice-examples.ts";
import { findControl } from "./find-control.ts";
import type { Findable, FindableKind } from "./findable.ts";
import { sightOf } from "./whose-sight.ts";

/**
 * What stands in an inspection of all that people wrote and chose, as far as a person may see it. What was redacted, withheld,
 * removed or written over is not there; of texts in conflict each is.
 */
export function findEntries(session: Session, person: string): readonly Findable[] {
	const { journal } = session;
	const sight = sightOf(journal, person);
	return placedFieldsOf(session).flatMap((placed) => {
		const { record, field, name, place, question } = placed;
		const heads = headsOf(journal, record, field).filter(({ stream }) => sight.sees(stream));
		const to = addressOf(session, placed);
		if (field === REMOVED || heads.length === 0 || !sight.opens(to) || isRemoved(journal, record)) return [];
		const texts = new Set(heads.flatMap(({ value }) => (value ? placed.say(value.value).trim() : [])));
		const text = [...texts].filter((said) => said !== "").join("\n");
		if (text === "") return [];
		const id = `${record}/${field}`;
		const kind = kindOf(journal, placed);
		const control = findControl(journal, placed);
		const found: Findable = { id, kind, name: kind === "case" ? text : name, place, text, to, control };
		return question === undefined ? found : { ...found, around: questionId(question) };
	});
}

const REFERENCE = "reference";

function kindOf(journal: Journal, { record, field, question }: PlacedField): FindableKind {
	const kind = recordOf(journal, record)?.kind;
	if (kind === "case" && field === REFERENCE) return "case";
	if (kind === "evidence") return "evidence";
	if (kind === NOTE) return "note";
	return question !== undefined || field.startsWith(fieldNames.answer("")) ? "answer" : "other";
}

/** Where a field stands: of a case's reference the case itself, of a practice example the page that gathers them. */
function addressOf({ id, journal }: Session, { record, field, to }: PlacedField): string {
	const kind = recordOf(journal, record)?.kind;
	if (kind === "case" && field === REFERENCE) return `/inspections/${id}/cases/${record}`;
	return kind === PRACTICE_EXAMPLE ? `/inspections/${id}/practice-examples` : to;
}

/** Whether a record, or what it is part of, was removed. */
function isRemoved(journal: Journal, record: RecordId): boolean {
	const entry = recordOf(journal, record);
	return entry !== undefined && (entry.removed || isRemoved(journal, entry.parent));
}
