/** What a command came to: what is said, and the code that it ends with (0 as it should be, 1 refused, 2 called wrongly). */
export interface Outcome {
	readonly code: 0 | 1 | 2;
	readonly text: string;
}
