import * as z from "zod/mini";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

/** Journal fields are named after it ("answer/B1"), so it holds no "/". */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));

/** How an option of a judgement question is counted in the findings. */
export const counted = z.enum(["yes", "no", "not-applicable"]);

export const option = z.strictObject({
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

export const optionGroup = z.strictObject({
	heading: z.exactOptional(z.string()),
	headingWelsh: z.exactOptional(z.string()),
	options: z.array(option).check(z.minLength(1)),
});

/** A list that several questions or countries share. `states` say how the record came to hold no option of the list: never merged. */
export const optionSet = z.strictObject({
	title: z.string(),
	/** Whether the Office for National Statistics publishes the list. */
	official: z.boolean(),
	source: z.string(),
	basis: z.string(),
	england: z.array(optionGroup).check(z.minLength(1)),
	wales: z.array(optionGroup).check(z.minLength(1)),
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

export const partField = z.strictObject({
	id,
	text: z.string(),
	hint: z.exactOptional(z.string()),
	answer: simpleAnswer,
});

/** As many of the same group of fields as there are things to record, each a record of its own. */
const repeat = z.strictObject({
	type: z.literal("repeat"),
	/** One of them, in the singular: "institution", "need". */
	one: z.string(),
	minimum: z.number().check(z.int(), z.nonnegative()),
	fields: z.array(partField).check(z.minLength(1)),
});

export const answer = z.discriminatedUnion("type", [
	choice,
	listed,
	choices,
	text,
	date,
	wholeNumber,
	leadTime,
	repeat,
]);
