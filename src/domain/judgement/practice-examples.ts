import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, headsOf, recordsOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "./judgement.ts";
import { ORIGIN, type Origin, originNow, readOrigin } from "./origin.ts";

export const exampleKinds = ["effective", "improvement"] as const;

export type ExampleKind = (typeof exampleKinds)[number];

/** altered: names and details were changed. checked: somebody read it for what may tell who a child is. */
export const anonymisations = ["not-yet", "altered", "checked"] as const;

export type Anonymisation = (typeof anonymisations)[number];

/** A passage that shows effective practice, or what to improve. It says nothing of a case as a whole. */
export interface PracticeExample {
	readonly id: RecordId;
	readonly text: string;
	readonly kind: ExampleKind | "";
	/** What was said of these words; "not-yet" again once they change. */
	readonly anonymisation: Anonymisation;
	/** Who said so; empty where nobody has, of these words. */
	readonly by: string;
	/** The words have changed since somebody said that they are anonymised. */
	readonly changedSince: boolean;
	readonly origin?: Origin;
}

/** The kind of record that a practice example is. */
export const PRACTICE_EXAMPLE = "practice-example";
/** Of an example: how far its words are anonymised, and of which words that was said. */
export const ANONYMISATION = "anonymisation";

/**
 * Every practice example of an inspection. They are the judgement's, also where the passage is a case's: what is said of them
 * later changes nothing of a case that is signed off.
 */
export function practiceExamplesOf(journal: Journal): readonly PracticeExample[] {
	return recordsOf(journal, PRACTICE_EXAMPLE, JUDGEMENT).map(({ id }) => exampleOf(journal, id));
}

function exampleOf(journal: Journal, id: RecordId): PracticeExample {
	const { state, heads } = objectOf(currentValue(journal, id, ANONYMISATION));
	const said = anonymisations.find((one) => one === state) ?? "not-yet";
	const covered = textsOf(heads);
	const stands = textHeads(journal, id).every((head) => covered.includes(head));
	const [decision] = headsOf(journal, id, ANONYMISATION);
	const origin = readOrigin(currentValue(journal, id, ORIGIN));
	const text = (field: string) => textOf(currentValue(journal, id, field));
	return {
		id,
		text: text("text"),
		kind: exampleKinds.find((kind) => kind === text("kind")) ?? "",
		anonymisation: stands ? said : "not-yet",
		by: stands && decision && said !== "not-yet" ? (introductionOf(journal, decision.writer)?.name ?? "") : "",
		changedSince: said !== "not-yet" && !stands,
		...(origin && { origin }),
	};
}

const textHeads = (journal: Journal, id: RecordId) => headsOf(journal, id, "text").map((head) => head.id);

/** The changes that mark a passage, or an empty text to be written, as a practice example. */
export function planExample(
	id: RecordId,
	order: number,
	known: { readonly text?: string; readonly origin?: Origin },
): readonly Change[] {
	return [
		{ stream: JUDGEMENT, record: id, field: CREATED, value: { kind: PRACTICE_EXAMPLE, parent: JUDGEMENT, order } },
		...Object.entries(known).map(([field, value]): Change => ({ stream: JUDGEMENT, record: id, field, value })),
	];
}

/** The change that says how far the words of an example, as they stand now, are anonymised. */
export function planAnonymisation(journal: Journal, id: RecordId, state: Anonymisation): Change {
	return { stream: JUDGEMENT, record: id, field: ANONYMISATION, value: { state, heads: textHeads(journal, id) } };
}

/** The changes that mark an entry of the evidence log as a practice example, in the entry's own words. */
export function planExampleOfEvidence(
	journal: Journal,
	id: RecordId,
	order: number,
	item: RecordId,
): readonly Change[] {
	const place = { record: item, field: "text", question: "" };
	const text = textOf(currentValue(journal, item, place.field));
	return planExample(id, order, { text, origin: originNow(journal, place) });
}

/** The practice example that an entry of the evidence log was marked as; undefined where it was not. */
export function exampleOfEvidence(journal: Journal, item: RecordId): RecordId | undefined {
	return recordsOf(journal, PRACTICE_EXAMPLE, JUDGEMENT).find(
		({ id }) => readOrigin(currentValue(journal, id, ORIGIN))?.record === item,
	)?.id;
}
