import { assessmentFor, purposeOf } from "#domain/inspection/sample.ts";
import type { Cover } from "#domain/journal/cover.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { fieldOf, recordOf } from "#domain/journal/view.ts";

/** The two assessments of a case. */
export const sides = ["first", "second"] as const;

export type Side = (typeof sides)[number];

/**
 * The opening of both assessments of a case to each other. It names what each held then: that alone is what the two answered
 * without sight of each other, whatever changes later.
 */
export interface Comparison {
	readonly covers: Readonly<Record<Side, Cover>>;
	/** The fields of the instrument in which they differed. */
	readonly differences: readonly string[];
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** Which of two differing answers stands, and why. */
export interface Resolution {
	readonly stands: Side;
	readonly reason: string;
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** The field of a second assessment that says when it was compared, and with what. */
export const COMPARISON = "comparison";
const RESOLUTION = "resolution/";
const RESOLUTION_REASON = "resolution-reason/";
/** The field of a second assessment that says which answer stands. */
export const resolutionField = (field: string) => `${RESOLUTION}${field}`;
/** The field in which the reason of a resolution is kept while it is being written. */
export const resolutionReasonField = (field: string) => `${RESOLUTION_REASON}${field}`;

/** Whether a field of a second assessment is about the comparison, and no part of what was assessed. */
export function isOfComparison(field: string): boolean {
	return field === COMPARISON || field.startsWith(RESOLUTION) || field.startsWith(RESOLUTION_REASON);
}

/** How a second assessment was compared with the first; undefined before. Whoever opens it again later changes nothing. */
export function comparisonOf(journal: Journal, second: RecordId): Comparison | undefined {
	const [entry] = historyOf(journal, second, COMPARISON);
	if (entry === undefined) return undefined;
	const { first, second: own, differences } = objectOf(entry.after);
	return {
		covers: { first: readCover(first), second: readCover(own) },
		differences: textsOf(differences),
		by: entry.who?.name ?? "",
		at: entry.at,
	};
}

function readCover(value: Json | undefined): Cover {
	return Object.fromEntries(
		Object.entries(objectOf(value)).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
	);
}

/** Whether an assessment is a second one that nobody but its assessor is to see anything of yet. */
export function isKeptBlind(journal: Journal, assessment: RecordId): boolean {
	return purposeOf(journal, assessment) === "second" && comparisonOf(journal, assessment) === undefined;
}

/** What the lead decided on a difference; undefined before, and while leads who did not see each other decided differently. */
export function resolutionOf(journal: Journal, second: RecordId, field: string): Resolution | undefined {
	const name = resolutionField(field);
	const state = fieldOf(journal, second, name);
	const last = historyOf(journal, second, name).at(-1);
	if (state.kind !== "value" || last === undefined) return undefined;
	const { stands, reason } = objectOf(state.value);
	if (stands !== "first" && stands !== "second") return undefined;
	return { stands, reason: textOf(reason), by: last.who?.name ?? "", at: last.at };
}

/** The differences of a compared case that the lead has not decided on. `first` is its first assessment. */
export function openDifferencesOf(journal: Journal, first: RecordId): readonly string[] {
	if (purposeOf(journal, first) === "second") return [];
	const second = assessmentFor(journal, recordOf(journal, first)?.parent ?? "", "second");
	const comparison = second && comparisonOf(journal, second.id);
	if (!comparison) return [];
	return comparison.differences.filter((field) => !resolutionOf(journal, second.id, field));
}
