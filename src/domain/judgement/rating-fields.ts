/** The judgement's field of the decisions on the rating. Only `planRating` and `planReopening` write it. */
export const RATING = "rating";
/** The kind of record of a disagreement with a decision, and its field. Only `planDissent` writes it. */
export const DISSENT = "dissent";

/** The judgement's fields of what is being written for a decision, before it becomes part of one. */
export const RATING_REASONS = "rating/reasons";
export const RATING_MODERATORS = "rating/moderators";
export const RATING_REOPENING = "rating/reopening";
export const DISSENT_WHO = "dissent/who";
export const DISSENT_WHY = "dissent/why";

export const ratingDrafts: readonly string[] = [
	RATING_REASONS,
	RATING_MODERATORS,
	RATING_REOPENING,
	DISSENT_WHO,
	DISSENT_WHY,
];
