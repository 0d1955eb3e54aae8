/** Id of a practice example on the page that gathers them. */
export const exampleId = (example: string) => `example-${example}`;

/** The address of a practice example on that page. */
export const exampleAddress = (inspection: string, example: string) =>
	`/inspections/${inspection}/practice-examples#${exampleId(example)}`;
