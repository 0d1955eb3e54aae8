import * as z from "zod/mini";
import { answer, type counted, id, type option, type optionGroup, optionSet, type partField } from "./answer.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

/** Text as its source prints it, typing errors included. A list keeps the marker that the source prints before each item. */
const guidanceBlock = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("paragraph"), text: z.string() }),
	z.strictObject({ type: z.literal("list"), marker: z.string(), items: z.array(z.string()) }),
]);

/**
 * When something is asked, required or worth a warning. `of` names a question, follow-up, description, aid or fact of the
 * same instrument by its id. An unanswered field `is` nothing.
 */
export type Condition =
	| { readonly of: string; readonly is: readonly string[] }
	| { readonly answered: string }
	/** Both are dates, and the first is before the second. */
	| { readonly earlier: string; readonly than: string }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition };

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ of: z.string(), is: z.array(z.string()).check(z.minLength(1)) }),
		z.strictObject({ answered: z.string() }),
		z.strictObject({ earlier: z.string(), than: z.string() }),
		z.strictObject({ all: z.array(condition).check(z.minLength(1)) }),
		z.strictObject({ any: z.array(condition).check(z.minLength(1)) }),
		z.strictObject({ not: condition }),
	]),
);

const field = z.strictObject({
	id,
	text: z.string(),
	hint: z.exactOptional(z.string()),
	answer,
	appliesWhen: z.exactOptional(condition),
	required: z.boolean(),
	/** Where it comes from: words of the source, or "proposal" with its reason. */
	basis: z.string(),
});

/** A time limit: so many calendar months before a date of the subject, and never before another one. */
const due = z.strictObject({
	/** It holds where every one of these is answered with `is`, and does not where one is answered with `isNot`. */
	when: z.array(z.strictObject({ of: z.string(), is: z.array(z.string()), isNot: z.array(z.string()) })),
	months: z.number().check(z.int(), z.positive()),
	/** The fact that holds the date which the limit counts back from. */
	before: z.string(),
	/** The fact that holds the date before which nothing can be due. */
	notBefore: z.string(),
	/** What happens on that date, as in "due at …": "sentence". */
	notBeforeInWords: z.string(),
	/** Words of the source. */
	basis: z.string(),
});

/** What else is to be read beside a question where the facts of the case call for it: added to its guidance, never in its place. */
const guidanceVariant = z.strictObject({ when: condition, guidance: z.array(guidanceBlock).check(z.minLength(1)) });

const question = z.strictObject({
	id,
	/** Verbatim, or, of a duty, our short words for what its guidance says verbatim. */
	text: z.string(),
	guidance: z.array(guidanceBlock),
	/** All that hold are shown, in this order. */
	guidanceVariants: z.exactOptional(z.array(guidanceVariant).check(z.minLength(1))),
	kind: z.enum([
		"fact",
		"characteristic",
		"descriptive",
		"judgement",
		"indicator",
		"duty",
		"criterion",
		"knowledge",
		"reflection",
	]),
	/** Counted in the findings of the sample. */
	judgement: z.boolean(),
	/** Answered by the lead alone, who needs to before signing off. An assessor's part is done without it. Absent: by whoever assesses. */
	askedOf: z.exactOptional(z.literal("lead-inspector")),
	answer,
	appliesWhen: z.exactOptional(condition),
	appliesBasis: z.exactOptional(z.string()),
	due: z.exactOptional(due),
	followUps: z.array(field),
	/** "Inspectors will describe …" */
	descriptions: z.array(field),
	/** Prompts drawn out of the guidance. They help an assessor think; they are never required and never counted. */
	aids: z.array(field),
	note: z.exactOptional(z.string()),
});

const section = z.strictObject({
	id,
	title: z.string(),
	/** What is to be known of the section before its questions, or why it has none. */
	note: z.exactOptional(z.string()),
	questions: z.array(question),
});

/** error stops sign-off, warning needs a reason, info advises. */
const severity = z.enum(["error", "warning", "info"]);

const check = z.strictObject({
	id,
	severity,
	when: condition,
	/** The question, or the fact, beside which it is shown. */
	at: z.string(),
	text: z.string(),
	basis: z.string(),
});

const eligibility = z.strictObject({
	/** The question whose answers decide. */
	question: z.string(),
	outcomes: z.array(
		z.strictObject({
			id,
			label: z.string(),
			/** refer: the lead decides between inspect and exclude, with a reason. */
			effect: z.enum(["inspect", "exclude", "refer"]),
		}),
	),
	/** The first whose condition holds gives the outcome; none yet: undecided. */
	rules: z.array(z.strictObject({ when: condition, outcome: z.string(), source: z.string() })),
});

/** What is asked, of whom, in which words: a file of `schemas/`. A published file stays as it is; a revision is a new version. */
export const instrumentSchema = z.strictObject({
	$schema: z.exactOptional(z.string()),
	id,
	version: z.string(),
	versionAsPrinted: z.string(),
	title: z.string(),
	/** As it stands in running footers: "CAG v1.2 January 2022". */
	shortTitle: z.string(),
	publisher: z.string(),
	licence: z.string(),
	source: z.strictObject({ file: z.string(), sha256: z.string() }),
	subject: z.enum(["case", "service", "establishment", "practitioner", "team"]),
	framework: z.strictObject({ id: z.string(), title: z.string(), note: z.string() }),
	/** What the source says of itself before its questions, verbatim. */
	preamble: z.array(guidanceBlock),
	/** Facts needed to run the work; not questions of the source, never counted. */
	facts: z.array(field),
	optionSets: z.record(z.string(), optionSet),
	/** In the order in which they are worked. */
	sections: z.array(section).check(z.minLength(1)),
	/** The ids of all questions in the order in which documents report them, where that is another one. */
	reportOrder: z.exactOptional(z.array(z.string()).check(z.minLength(1))),
	/** Two judgement questions about one thing: before release, and on leaving custody. */
	pairs: z.array(z.strictObject({ topic: z.string(), title: z.string(), planning: z.string(), leaving: z.string() })),
	/** A judgement question and the one on information-sharing that goes with it. */
	companions: z.array(z.strictObject({ title: z.string(), judgement: z.string(), informationSharing: z.string() })),
	checks: z.array(check),
	eligibility: z.exactOptional(eligibility),
});

export type Instrument = z.infer<typeof instrumentSchema>;
export type Section = Instrument["sections"][number];
export type Question = Section["questions"][number];
export type GuidanceVariant = z.infer<typeof guidanceVariant>;
export type Due = z.infer<typeof due>;
export type Field = z.infer<typeof field>;
export type PartField = z.infer<typeof partField>;
export type Answer = z.infer<typeof answer>;
export type QuestionType = Answer["type"];
export type Option = z.infer<typeof option>;
export type OptionGroup = z.infer<typeof optionGroup>;
export type OptionSet = z.infer<typeof optionSet>;
export type Check = z.infer<typeof check>;
export type Severity = z.infer<typeof severity>;
export type Eligibility = z.infer<typeof eligibility>;
export type GuidanceBlock = z.infer<typeof guidanceBlock>;
export type Counted = z.infer<typeof counted>;
export type Country = "england" | "wales";
