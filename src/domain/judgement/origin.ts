import { caseOf } from "#domain/inspection/sample.ts";
import type { EventId, Json, RecordId } from "#domain/journal/event.ts";
import { valuesAt } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { fieldOf, headsOf, recordOf } from "#domain/journal/view.ts";

/** Of what was taken from a text: which text, and what it said then. */
export const ORIGIN = "origin";

/** The text that a passage was taken from: an answer, a reason, a note or an item of evidence. */
export type Origin = {
	readonly record: RecordId;
	readonly field: string;
	/** The question of the instrument that it stands at, or empty. */
	readonly question: string;
	/** The heads of the field when the passage was taken. */
	readonly heads: readonly EventId[];
};

/** The text of a field as an origin, as it is now. */
export function originNow(journal: Journal, { record, field, question }: Omit<Origin, "heads">): Origin {
	return { record, field, question, heads: headsOf(journal, record, field).map(({ id }) => id) };
}

/** An origin as it was stored; undefined where there is none. */
export function readOrigin(value: Json | undefined): Origin | undefined {
	const { record, field, question, heads } = objectOf(value);
	if (typeof record !== "string" || typeof field !== "string") return undefined;
	return { record, field, question: textOf(question), heads: textsOf(heads) };
}

/** Where a text stands, and whether it still says what was taken from it. */
export interface OriginNow {
	/** The kind of record: "assessment", "note", "evidence"; empty where it is not known here. */
	readonly kind: string;
	/** The case, and its pseudonymous reference; empty where it belongs to the inspection as a whole. */
	readonly case: RecordId;
	readonly reference: string;
	/** kept: it has changed since, and still holds the passage. changed: it no longer does, or cannot be read. */
	readonly state: "same" | "kept" | "changed" | "removed";
}

/** How the origin of a passage stands now. */
export function originStanding(journal: Journal, origin: Origin, passage: string): OriginNow {
	const entry = recordOf(journal, origin.record);
	const assessment = entry?.kind === "assessment" ? entry : recordOf(journal, entry?.parent ?? "");
	const sampleCase = assessment?.kind === "assessment" ? assessment.parent : "";
	return {
		kind: entry?.kind ?? "",
		case: sampleCase,
		reference: sampleCase === "" ? "" : caseOf(journal, sampleCase).reference,
		state: entry?.removed ? "removed" : stateOf(journal, origin, passage),
	};
}

function stateOf(journal: Journal, { record, field, heads }: Origin, passage: string): OriginNow["state"] {
	const now = fieldOf(journal, record, field);
	if (now.kind !== "value") return "changed";
	const isSame = valuesAt(journal, heads).some((value) => textOf(value) === textOf(now.value));
	if (isSame) return "same";
	return textOf(now.value).includes(passage.trim()) ? "kept" : "changed";
}
