import * as z from "zod/mini";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

/** Journal fields are named after it ("answer/B1"), so it holds no "/". */
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

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

/** How an option of a judgement question is counted in the findings. */
const counted = z.enum(["yes", "no", "not-applicable"]);

const option = z.strictObject({
	value: z.string().check(z.minLength(1)),
	label: z.string(),
	labelWelsh: z.exactOptional(z.string()),
	/** Where the option comes from: words of the source, or "proposal" with its reason. */
	basis: z.exactOptional(z.string()),
	counted: z.exactOptional(counted),
	/** The assessor says why when this is chosen. */
	needsReason: z.exactOptional(z.boolean()),
	/** A text box opens beside the option. */
	writeIn: z.exactOptional(z.boolean()),
	hint: z.exactOptional(z.string()),
});

const optionGroup = z.strictObject({
	heading: z.exactOptional(z.string()),
	headingWelsh: z.exactOptional(z.string()),
	options: z.array(option).check(z.minLength(1)),
});

/** A list that several questions or countries share. `states` say how the record came to hold no option of the list: never merged. */
const optionSet = z.strictObject({
	title: z.string(),
	/** Whether the Office for National Statistics publishes the list. */
	official: z.boolean(),
	source: z.string(),
	basis: z.string(),
	england: z.array(optionGroup),
	wales: z.array(optionGroup),
	states: z.array(option),
});

const choice = z.strictObject({
	type: z.literal("choice"),
	basis: z.string(),
	options: z.array(option).check(z.minLength(2)),
});
const listed = z.strictObject({ type: z.literal("listed"), basis: z.string(), optionSet: z.string() });
const choices = z.strictObject({
	type: z.literal("choices"),
	basis: z.string(),
	options: z.array(option).check(z.minLength(1)),
});
const text = z.strictObject({ type: z.literal("text"), lines: z.number().check(z.int(), z.positive()) });
const date = z.strictObject({ type: z.literal("date") });
const wholeNumber = z.strictObject({
	type: z.literal("number"),
	unit: z.string(),
	minimum: z.number().check(z.int()),
	maximum: z.number().check(z.int()),
});
/** How long before another date something was arranged: the date, a length of time, or "not arranged". */
const leadTime = z.strictObject({
	type: z.literal("lead-time"),
	/** The fact that holds the date. */
	before: z.string(),
	/** What happens on that date: "release". */
	beforeInWords: z.string(),
	notArranged: z.string(),
});

const simpleAnswer = z.discriminatedUnion("type", [choice, listed, choices, text, date, wholeNumber, leadTime]);

const partField = z.strictObject({ id, text: z.string(), hint: z.exactOptional(z.string()), answer: simpleAnswer });

/** As many of the same group of fields as there are things to record, each a record of its own. */
const repeat = z.strictObject({
	type: z.literal("repeat"),
	/** One of them, in the singular: "institution", "need". */
	one: z.string(),
	minimum: z.number().check(z.int(), z.nonnegative()),
	fields: z.array(partField).check(z.minLength(1)),
});

const answer = z.discriminatedUnion("type", [choice, listed, choices, text, date, wholeNumber, leadTime, repeat]);

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

const question = z.strictObject({
	id,
	/** Verbatim, or, of a duty, our short words for what its guidance says verbatim. */
	text: z.string(),
	guidance: z.array(guidanceBlock),
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
	sections: z.array(section).check(z.minLength(1)),
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
