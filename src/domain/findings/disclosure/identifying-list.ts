import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";

/** What the lead lists, because it could tell who a child is. Never a child's name: those are typed at the gate only. */
export const listedKinds = ["place", "school", "institution", "staff"] as const;

export type ListedKind = (typeof listedKinds)[number];

/** An entry of the inspection's list of identifying words. */
export interface ListedWord {
	readonly id: RecordId;
	readonly kind: ListedKind;
	readonly text: string;
}

export type ListedWordProblem =
	| { readonly kind: "listed-word-missing" }
	| { readonly kind: "listed-word-taken"; readonly text: string };

export const IDENTIFYING_WORD = "identifying-word";

/** The list, in the order in which it was written. */
export function identifyingListOf(journal: Journal): readonly ListedWord[] {
	return recordsOf(journal, IDENTIFYING_WORD, INSPECTION).flatMap(({ id }) => {
		const text = textOf(currentValue(journal, id, "text"));
		const kind = listedKinds.find((known) => known === currentValue(journal, id, "kind"));
		return text === "" ? [] : [{ id, kind: kind ?? "place", text }];
	});
}

/** The changes that put a word on the list. */
export function planListedWord(
	journal: Journal,
	{ id, kind, text: typed }: ListedWord,
	order: number,
): Result<readonly Change[], ListedWordProblem> {
	const text = typed.trim().replace(/\s+/g, " ");
	if (text === "") return failed({ kind: "listed-word-missing" });
	const isTaken = identifyingListOf(journal).some((other) => other.text.toLowerCase() === text.toLowerCase());
	if (isTaken) return failed({ kind: "listed-word-taken", text });
	const write = (field: string, value: Change["value"]): Change => ({ stream: PLAN, record: id, field, value });
	return ok([
		write(CREATED, { kind: IDENTIFYING_WORD, parent: INSPECTION, order }),
		write("kind", kind),
		write("text", text),
	]);
}

/** The change that takes a word off the list. */
export function planUnlisting(id: RecordId): Change {
	return { stream: PLAN, record: id, field: REMOVED, value: true };
}
