import * as z from "zod/mini";
import type { Place } from "#domain/findings/case-in-sample.ts";
import type { FindingState } from "#domain/findings/counts.ts";
import { instrumentSchema } from "#domain/instrument/instrument.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Hash } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

const caseStates = ["inspected", "excluded", "unresolved", "not-finished"] as const satisfies readonly Place[];

const findingStates = [
	"yes",
	"no",
	"not-applicable",
	"not-answered",
	"not-asked",
	"in-conflict",
	"answered",
] as const satisfies readonly FindingState[];

/** What a field holds where there is nothing to say. */
const nothing = z.literal("");

/** A case that is inspected has a row for each question. Any other has one row, in which all from `section` on is empty. */
const caseRow = z.strictObject({
	caseReference: z.string(),
	caseState: z.enum(caseStates),
	/** The version that the case stands under: that it was begun with, or moved to. */
	caseInstrumentVersion: z.string(),
	section: z.string(),
	sectionTitle: z.string(),
	question: z.string(),
	questionText: z.string(),
	state: z.union([z.enum(findingStates), nothing]),
	/** The code of each option that was chosen, with semicolons between them. */
	answer: z.string(),
	label: z.string(),
	reason: z.string(),
	/** The ids of the fields whose answers decide that the question is not asked, with semicolons between them. */
	notAskedBecause: z.string(),
});

const count = z.number().check(z.int(), z.nonnegative());
/** Null where the copy does not tell it. */
const shownCount = z.nullable(count);

/** A row for each question that is counted. */
const questionRow = z.strictObject({
	section: z.string(),
	sectionTitle: z.string(),
	question: z.string(),
	questionText: z.string(),
	disclosure: z.enum(["shown", "reworded", "suppressed"]),
	inspectedCases: count,
	yes: shownCount,
	no: shownCount,
	notApplicable: shownCount,
	notAnswered: shownCount,
	notAsked: shownCount,
	inConflict: shownCount,
	/** In how many cases the answer was yes, in words; or what stands in its place. */
	inWords: z.string(),
});

const provenance = z.strictObject({
	marking: z.string(),
	service: z.string(),
	dates: z.string(),
	instrument: z.string(),
	instrumentId: z.string(),
	instrumentVersion: z.string(),
	/** SHA-256 of the instrument's canonical JSON. */
	instrumentHash: z.string(),
	status: z.string(),
	/** In words, Europe/London. */
	exported: z.string(),
	/** ISO 8601, UTC. */
	exportedAt: z.string(),
	/** Of all that the file says but for the time of its export. */
	code: z.string(),
});

/** The sample in numbers; null where the copy does not tell them. Outward, an unresolved case is one that is not finished. */
const sample = z.strictObject({
	inspected: count,
	inSample: shownCount,
	excluded: shownCount,
	unresolved: shownCount,
	notFinished: shownCount,
	/** Of those that are not finished, the ones that have no row, because the device lacks their instrument. */
	notReadHere: shownCount,
});

/** What a field, or a code in it, means. The entry of a field itself has no code. */
const dictionaryEntry = z.strictObject({ field: z.string(), code: z.string(), label: z.string(), meaning: z.string() });

const common = {
	format: z.literal("resettlement-findings"),
	formatVersion: z.literal(1),
	provenance,
	/** What a reader has to know before reading any row. */
	notes: z.array(z.string()),
	sample,
	dictionary: z.array(dictionaryEntry),
	instrument: instrumentSchema,
};

/**
 * The findings of a sample as a table, with all that it takes to read it. An internal copy has a row for each inspected case
 * and question. An outward copy has no case in it: its rows are questions, with the counts that may leave.
 */
export const findingsFileSchema = z.discriminatedUnion("audience", [
	z.strictObject({ audience: z.literal("internal"), ...common, rows: z.array(caseRow) }),
	z.strictObject({ audience: z.literal("outward"), ...common, rows: z.array(questionRow) }),
]);

export type FindingsFile = z.infer<typeof findingsFileSchema>;
export type CaseRow = z.infer<typeof caseRow>;
export type QuestionRow = z.infer<typeof questionRow>;
export type DictionaryEntry = z.infer<typeof dictionaryEntry>;

/**
 * SHA-256 of all that a file says, the time of its export apart. Its code is the beginning. The instrument is in it by its
 * own hash.
 */
export function hashOfFindings({ provenance, instrument, ...file }: FindingsFile): Hash {
	const { exported, exportedAt, code, ...lasting } = provenance;
	return sha256Hex(canonical({ ...file, provenance: lasting }));
}

/** The fields of the rows, in their order, each with its label and meaning. */
export const fieldsOf = ({ dictionary }: FindingsFile): readonly DictionaryEntry[] =>
	dictionary.filter(({ code }) => code === "");
