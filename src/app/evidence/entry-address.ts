/** Id of an entry of the evidence log, or of an item of a case. */
export const entryId = (item: string) => `evidence-${item}`;

/** The address of an entry in the inspection's evidence log. */
export const entryAddress = (inspection: string, item: string) =>
	`/inspections/${inspection}/evidence#${entryId(item)}`;
