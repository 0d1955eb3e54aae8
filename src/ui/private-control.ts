/**
 * What every control carries, so that nothing typed leaves the page: browsers keep the state of controls without
 * `autocomplete="off"` in their session files, and spelling, translation and writing services send text to their makers.
 */
export const privateControl = {
	autoComplete: "off",
	autoCorrect: "off",
	spellCheck: false,
	translate: "no",
	writingsuggestions: "false",
	"data-ms-editor": "false",
	"data-gramm": "false",
} as const;
