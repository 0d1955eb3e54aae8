import {
	type Direction,
	directions,
	type EvidenceItem,
	type EvidenceSource,
	evidenceSources,
} from "#domain/judgement/evidence.ts";
import { type Area, areas } from "#domain/judgement/judgement.ts";

/** What has not been said yet, as something to look for. */
export const NOT_SAID = "not-said";

/** Which items of the log are shown; undefined: whatever they say. */
export interface EvidenceFilter {
	readonly area?: Area | typeof NOT_SAID | undefined;
	readonly source?: EvidenceSource | typeof NOT_SAID | undefined;
	readonly direction?: Direction | typeof NOT_SAID | undefined;
	/** Each of these words, or parts of words, stands in the text or the reference. */
	readonly words?: string | undefined;
}

export type FilteredField = Exclude<keyof EvidenceFilter, "words">;

/** What each field can be filtered by. */
export const filterValues = {
	area: [...areas, NOT_SAID],
	source: [...evidenceSources, NOT_SAID],
	direction: [...directions, NOT_SAID],
} as const;

/** Whether an item is one that the filter asks for. */
export function passes(item: EvidenceItem, filter: EvidenceFilter): boolean {
	const fields = ["area", "source", "direction"] as const;
	const written = `${item.text}\n${item.reference}`.toLowerCase();
	const words = (filter.words ?? "").toLowerCase().split(/\s+/);
	return (
		fields.every((field) => filter[field] === undefined || filter[field] === (item[field] || NOT_SAID)) &&
		words.every((word) => written.includes(word))
	);
}
