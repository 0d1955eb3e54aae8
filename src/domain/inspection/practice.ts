import * as z from "zod/mini";
import data from "./practice-cases.json" with { type: "json" };

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

/** What the source says of the case, for a fact of the case assessment guidance's instrument; `line` is where it says so. */
const fact = z.strictObject({
	fact: z.string(),
	/** The value of an option, or the parts of each thing that a repeated fact records. */
	value: z.union([z.string(), z.array(z.record(z.string(), z.string()))]),
	line: z.number(),
});

const practiceCase = z.strictObject({
	reference: z.string(),
	/** The changed name that the source uses. */
	pseudonym: z.string(),
	facts: z.array(fact),
	/** A paragraph each, verbatim without emphasis; `lines` is "804", or "814-816" where a page break divides it. */
	evidence: z.array(z.strictObject({ text: z.string(), lines: z.string() })),
});

const practiceData = z.strictObject({ source: z.string(), cases: z.array(practiceCase) });

export type PracticeCase = z.infer<typeof practiceCase>;

/** Whom a practice inspection is of. */
export const practiceService = "Practice Youth Justice Service (fictional)";

/**
 * The five case illustrations of the inspectorate's Resettlement effective practice guide (February 2023), as something
 * to assess. Facts only where the guide states them; no answer and no judgement, which are the assessor's to make.
 */
export const practiceCases: readonly PracticeCase[] = z.parse(practiceData, data).cases;
