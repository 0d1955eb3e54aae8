/** Id of a practice example on the page that gathers them. */
export const exampleId = (example: string) => `example-${example}`;
