import * as z from "zod/mini";
import data from "./rehearsal-case.json" with { type: "json" };

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

const entry = z.strictObject({
	id: z.string(),
	/** A plain date. */
	date: z.string(),
	kind: z.enum(["contact", "meeting", "plan", "record", "release", "interview"]),
	text: z.string(),
});

const benchmark = z.strictObject({
	question: z.string(),
	/**
	 * The options that agree with ours, of the question itself and then of its follow-ups: several where reasonable assessors
	 * differ. None where the question does not apply to the case.
	 */
	answers: z.array(z.strictObject({ field: z.string(), accepts: z.array(z.string()).check(z.minLength(1)) })),
	why: z.string(),
	/** What of the case the answer rests on, word for word. */
	passages: z.array(z.strictObject({ entry: z.string(), text: z.string() })),
});

const rehearsalData = z.strictObject({
	/** What the questions are those of. */
	instrument: z.strictObject({ id: z.string(), version: z.string() }),
	/** The facts of the sentence, which an assessor finds filled in. */
	facts: z.array(z.strictObject({ fact: z.string(), value: z.string() })),
	entries: z.array(entry),
	benchmarks: z.array(benchmark),
});

export type RehearsalEntry = z.infer<typeof entry>;
export type Benchmark = z.infer<typeof benchmark>;

/**
 * A child's file to rehearse on, with how we would answer. All of it is invented for this app: it is taken from no source, is
 * about nobody, and is not the inspectorate's.
 */
export const rehearsalCase = z.parse(rehearsalData, data);
