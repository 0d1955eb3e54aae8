import type { RatingState } from "./rating.ts";
import type { Standard } from "./standard.ts";

/** The rating in the inspectorate's way: one of the four words in single quotes, or its absence in a sentence. */
export function sayRating(state: RatingState, standard: Standard): string {
	if (state === "not-rated") return "Not rated: there were no resettlement cases to inspect.";
	if (state === "not-yet-decided") return "Rating not yet decided.";
	return `‘${standard.scale.find(({ id }) => id === state)?.label ?? state}’`;
}
