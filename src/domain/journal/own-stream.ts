/** The stream of all that the vault's own journal holds: what belongs to no inspection. */
export const OWN_STREAM = "own";
