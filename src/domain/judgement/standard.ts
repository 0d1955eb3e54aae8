import * as z from "zod/mini";
import { type Fault, shapeFaultsOf } from "#domain/instrument/fault.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

/** Words as a source document prints them, markup left out, and the line of its text on which they stand. */
const quotation = z.strictObject({
	text: z.string(),
	source: z.strictObject({ title: z.string(), file: z.string(), line: z.number().check(z.int(), z.positive()) }),
});

/** Official wording, or null until a file that holds it is imported. Nothing is ever written in its place. */
const wordingSlot = z.nullable(z.string());
const sourceSlot = z.nullable(z.string());

const area = z.strictObject({
	id: z.string(),
	title: z.string(),
	/** The key question. */
	question: wordingSlot,
	prompts: z.array(z.string()),
	/** Where question and prompts were taken from. */
	source: sourceSlot,
});

const scaleState = z.strictObject({
	id: z.string(),
	label: z.string(),
	/** Whether it is one of the ratings, or says that there is none. */
	isRating: z.boolean(),
	/** What a service with this rating is like. */
	characteristics: wordingSlot,
	source: sourceSlot,
});

/** What a service is judged on, and in which words: a file of `schemas/`. How the rating is decided is a person's work. */
export const standardSchema = z.strictObject({
	$schema: z.exactOptional(z.string()),
	id: z.string(),
	version: z.string(),
	/** As the tables of ratings in reports name it. */
	label: z.string(),
	labelSource: z.string(),
	publisher: z.string(),
	framework: z.strictObject({ id: z.string(), title: z.string() }),
	statement: quotation,
	/** What the standard says of its areas. */
	focus: quotation,
	areas: z.array(area).check(z.minLength(1)),
	/** Ratings in the order of the source, best first, then the states that are no rating. */
	scale: z.array(scaleState).check(z.minLength(1)),
	scaleSource: z.string(),
	howDecided: z.array(quotation),
	/** That the rating does not enter the overall one. */
	standsApart: quotation,
});

export type Standard = z.infer<typeof standardSchema>;

export interface StandardProblem extends Problem {
	readonly kind: "standard-invalid";
	readonly faults: readonly Fault[];
}

/**
 * Reads a standard from unknown data. Refused with everything that is wrong: what does not fit the schema; otherwise ids
 * that stand for two things, and wording that does not say where it was taken from.
 */
export function parseStandard(data: unknown): Result<Standard, StandardProblem> {
	const shape = z.safeParse(standardSchema, data);
	const faults = shape.success ? findRuleFaults(shape.data) : shapeFaultsOf(shape.error);
	return shape.success && faults.length === 0 ? ok(shape.data) : failed({ kind: "standard-invalid", faults });
}

function findRuleFaults({ areas, scale }: Standard): readonly Fault[] {
	return [
		...findDuplicates(areas, "areas"),
		...findDuplicates(scale, "scale"),
		...areas.flatMap(({ id, question, prompts, source }, at) =>
			findUnsourced(id, question !== null || prompts.length > 0, source, `areas.${at}`),
		),
		...scale.flatMap(({ id, characteristics, source }, at) =>
			findUnsourced(id, characteristics !== null, source, `scale.${at}`),
		),
	];
}

function findDuplicates(list: readonly { readonly id: string }[], path: string): readonly Fault[] {
	const ids = list.map(({ id }) => id);
	return ids.flatMap((id, at) =>
		ids.indexOf(id) < at ? [{ path: `${path}.${at}.id`, rule: "duplicate-id" as const, id }] : [],
	);
}

function findUnsourced(id: string, loaded: boolean, source: string | null, path: string): readonly Fault[] {
	return loaded && source === null ? [{ path: `${path}.source`, rule: "wording-without-source", id }] : [];
}
