import * as z from "zod/mini";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

const lineNumber = z.number().check(z.int(), z.positive());

const block = z.strictObject({
	/** item: of a list. figure: its caption, since the source's text has no figures. */
	type: z.enum(["paragraph", "item", "quotation", "figure", "footnote"]),
	/** The lines of the source, counted from 1: several where a page break cuts the text. */
	lines: z.array(lineNumber).check(z.minLength(1)),
	/** The words in bold with which it begins, or the number of a footnote. */
	term: z.exactOptional(z.string()),
	/** Verbatim, typing errors included. */
	text: z.string(),
	/** The footnotes to which it points. */
	footnotes: z.exactOptional(z.array(z.number())),
});

const section = z.strictObject({
	id: z.string(),
	/** Short, for lists. */
	name: z.string(),
	/** The heading, where it stands under one of its own in the source. */
	title: z.exactOptional(z.strictObject({ line: lineNumber, text: z.string() })),
	blocks: z.array(block).check(z.minLength(1)),
});

const part = z.strictObject({ introduction: z.array(block), sections: z.array(section).check(z.minLength(1)) });

/** The parts of the guide that stand as help, in the order in which they are read. */
export const guideParts = ["stages", "takeaways", "services", "exercises", "aids"] as const;
export type GuidePart = (typeof guideParts)[number];

/** A guide to read and to look things up in: a file of `schemas/`. It asks nothing, and nothing is answered in it. */
export const guideSchema = z.strictObject({
	$schema: z.exactOptional(z.string()),
	id: z.string(),
	version: z.string(),
	title: z.string(),
	published: z.string(),
	publisher: z.string(),
	/** What the guide says of copying it, verbatim. */
	licence: z.array(block),
	source: z.strictObject({ file: z.string(), sha256: z.string() }),
	parts: z.strictObject({
		stages: part,
		takeaways: part,
		services: part,
		/** No more than how each begins, and what it illustrates. */
		exercises: part,
		/** Ways of thinking that help an assessor. They are no questions of any instrument. */
		aids: part,
	}),
});

export type Guide = z.infer<typeof guideSchema>;
export type GuideSection = z.infer<typeof section>;
export type GuideBlock = z.infer<typeof block>;

/** A block as the source prints it, without its marks for bold and italic type. */
export function readBlock({ term, text }: GuideBlock): string {
	return term === undefined ? text : `${term} ${text}`;
}
