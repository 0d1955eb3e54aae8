const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** The sentences of a text, in order, with every stretch of spaces made one: a space more or less is no other sentence. */
export function sentencesOf(text: string): readonly string[] {
	return [...segmenter.segment(text)]
		.map(({ segment }) => segment.replace(/\s+/g, " ").trim())
		.filter((sentence) => sentence !== "");
}
