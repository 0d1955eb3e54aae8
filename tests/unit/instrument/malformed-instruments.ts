/** Something done to an instrument that parses, so that it does not any more. */
export interface Mutation {
	readonly what: string;
	/** Paths into the file and what to put there; nothing at all for `undefined`. Q is the path of the first question. */
	readonly put: Readonly<Record<string, unknown>>;
	/** Where the fault is found, with Q as above. */
	readonly path: string;
	readonly rule: string;
}

const choice = {
	type: "choice",
	basis: "proposal: a test",
	options: [
		{ value: "yes", label: "Yes" },
		{ value: "no", label: "No" },
	],
};
const field = { text: "One more", answer: { type: "date" }, required: false, basis: "proposal: a test" };
const due = { when: [], months: 6, before: "m.date", notBefore: "m.date", notBeforeInWords: "sentence", basis: "" };
const check = { id: "m.check", severity: "info", when: { answered: "FIRST" }, at: "FIRST", text: "", basis: "" };
const set = { title: "", official: false, source: "", basis: "", states: [] };
const group = (value: string) => [{ options: [{ value, label: value }] }];
const question = { id: "m.1", text: "", guidance: [], kind: "fact", judgement: false, answer: choice };
const parts = { followUps: [], descriptions: [], aids: [] };

/** FIRST, in a value or a path, is the id of the first question; `sections.+` is a section behind the last. */
export const mutations: readonly Mutation[] = [
	["a question without an id", { "Q.id": undefined }, "Q.id", "shape"],
	["an id with a slash", { "Q.id": "B/1" }, "Q.id", "shape"],
	["an empty id", { "Q.id": "" }, "Q.id", "shape"],
	["an id that is a number", { "Q.id": 1 }, "Q.id", "shape"],
	["a question without words", { "Q.text": null }, "Q.text", "shape"],
	["guidance that is no list", { "Q.guidance": "Look at the plan" }, "Q.guidance", "shape"],
	["guidance of an unknown type", { "Q.guidance": [{ type: "title", text: "" }] }, "Q.guidance.0.type", "unknown-type"],
	["a list of guidance without items", { "Q.guidance": [{ type: "list", marker: "" }] }, "Q.guidance.0.items", "shape"],
	["a kind of question that there is not", { "Q.kind": "opinion" }, "Q.kind", "shape"],
	["a judgement in quotation marks", { "Q.judgement": "true" }, "Q.judgement", "shape"],
	["a kind that contradicts", { "Q.kind": "judgement", "Q.judgement": false }, "Q.kind", "kind-contradicts-judgement"],
	["an unknown type of answer", { "Q.answer.type": "slider" }, "Q.answer.type", "unknown-type"],
	["a question without an answer", { "Q.answer": undefined }, "Q.answer", "shape"],
	["a choice of one", { "Q.answer": { ...choice, options: choice.options.slice(1) } }, "Q.answer.options", "shape"],
	["a text of no lines", { "Q.answer": { type: "text", lines: 0 } }, "Q.answer.lines", "shape"],
	["a text of half a line", { "Q.answer": { type: "text", lines: 0.5 } }, "Q.answer.lines", "shape"],
	["a name that nobody reads", { "Q.txt": "?" }, "Q", "unknown-keys"],
	["a condition of an unknown form", { "Q.appliesWhen": { unless: "FIRST" } }, "Q.appliesWhen", "shape"],
	["two conditions in one", { "Q.appliesWhen": { answered: "FIRST", all: [] } }, "Q.appliesWhen", "shape"],
	["a value that is no list", { "Q.appliesWhen": { of: "FIRST", is: "yes" } }, "Q.appliesWhen.is", "shape"],
	["a condition on nothing", { "Q.appliesWhen": { answered: "Z9" } }, "Q.appliesWhen.answered", "points-nowhere"],
	["a condition on itself", { "Q.appliesWhen": { answered: "FIRST" } }, "Q.appliesWhen", "depends-on-itself"],
	[
		"a fault deep in a condition",
		{ "Q.appliesWhen": { any: [{ all: [{ not: { of: "FIRST" } }] }] } },
		"Q.appliesWhen.any.0.all.0.not.is",
		"shape",
	],
	[
		"a section without anything",
		{ "sections.+": { id: "m", title: "", questions: [] } },
		"sections.+.questions",
		"empty-section",
	],
	["no sections", { sections: [] }, "sections", "shape"],
	["sections that are no list", { sections: {} }, "sections", "shape"],
	["an unknown subject", { subject: "child" }, "subject", "shape"],
	["a version that is a number", { version: 2 }, "version", "shape"],
	["a source without its hash", { "source.sha256": undefined }, "source.sha256", "shape"],
	["facts that are not there", { facts: undefined }, "facts", "shape"],
	["a fact named like a question", { "facts.+": { ...field, id: "FIRST" } }, "Q.id", "duplicate-id"],
	[
		"a question named twice",
		{ "sections.+": { id: "m", title: "", questions: [{ ...question, id: "FIRST", ...parts }] } },
		"sections.+.questions.0.id",
		"duplicate-id",
	],
	[
		"an aid that is required",
		{ "Q.aids": [{ ...field, id: "m.aid", required: true }] },
		"Q.aids.0.required",
		"aid-required",
	],
	[
		"a repeat of nothing",
		{ "Q.aids": [{ ...field, id: "m.aid", answer: { type: "repeat", one: "", minimum: 0, fields: [] } }] },
		"Q.aids.0.answer.fields",
		"shape",
	],
	[
		"a number that none can be",
		{ "Q.aids": [{ ...field, id: "m.aid", answer: { type: "number", unit: "", minimum: 2, maximum: 1 } }] },
		"Q.aids.0.answer",
		"empty-range",
	],
	[
		"a list from nowhere",
		{ "Q.aids": [{ ...field, id: "m.aid", answer: { type: "listed", basis: "", optionSet: "m" } }] },
		"Q.aids.0.answer.optionSet",
		"points-nowhere",
	],
	[
		"a lead time before nothing",
		{
			"Q.aids": [
				{ ...field, id: "m.aid", answer: { type: "lead-time", before: "Z9", beforeInWords: "", notArranged: "" } },
			],
		},
		"Q.aids.0.answer.before",
		"points-nowhere",
	],
	[
		"a value twice",
		{ "Q.aids": [{ ...field, id: "m.aid", answer: { ...choice, options: [choice.options[0], choice.options[0]] } }] },
		"Q.aids.0.answer.options",
		"duplicate-value",
	],
	[
		"an aid that is counted",
		{
			"Q.aids": [
				{
					...field,
					id: "m.aid",
					answer: {
						...choice,
						options: [
							{ value: "yes", label: "", counted: "yes" },
							{ value: "no", label: "" },
						],
					},
				},
			],
		},
		"Q.aids.0.answer.options.0.counted",
		"counted-without-judgement",
	],
	[
		"a value that is not offered",
		{
			"Q.aids": [{ ...field, id: "m.aid", answer: choice }],
			"Q.descriptions": [{ ...field, id: "m.d", appliesWhen: { of: "m.aid", is: ["maybe"] } }],
		},
		"Q.descriptions.0.appliesWhen.is.0",
		"value-not-offered",
	],
	[
		"a comparison of what is no date",
		{
			"Q.aids": [{ ...field, id: "m.aid", answer: choice }],
			"Q.descriptions": [{ ...field, id: "m.d", appliesWhen: { earlier: "m.d", than: "m.aid" } }],
		},
		"Q.descriptions.0.appliesWhen.than",
		"not-a-date",
	],
	[
		"a comparison with what is not chosen",
		{
			"Q.descriptions": [
				{ ...field, id: "m.d" },
				{ ...field, id: "m.e", appliesWhen: { of: "m.d", is: ["yes"] } },
			],
		},
		"Q.descriptions.1.appliesWhen.of",
		"not-a-choice",
	],
	[
		"a limit of no months",
		{ "facts.+": { ...field, id: "m.date" }, "Q.due": { ...due, months: 0 } },
		"Q.due.months",
		"shape",
	],
	[
		"a limit before nothing",
		{ "facts.+": { ...field, id: "m.date" }, "Q.due": { ...due, before: "Z9" } },
		"Q.due.before",
		"points-nowhere",
	],
	[
		"a limit when nothing is so",
		{ "facts.+": { ...field, id: "m.date" }, "Q.due": { ...due, when: [{ of: "Z9", is: ["yes"], isNot: [] }] } },
		"Q.due.when.0.of",
		"points-nowhere",
	],
	["a check at nothing", { "checks.+": { ...check, at: "Z9" } }, "checks.+.at", "points-nowhere"],
	["a check of an unknown severity", { "checks.+": { ...check, severity: "fatal" } }, "checks.+.severity", "shape"],
	[
		"a pair of nothing",
		{ "pairs.+": { topic: "m", title: "", planning: "Z9", leaving: "Z9" } },
		"pairs.+.planning",
		"points-nowhere",
	],
	[
		"a companion of nothing",
		{ "companions.+": { title: "", judgement: "Z9", informationSharing: "Z9" } },
		"companions.+.judgement",
		"points-nowhere",
	],
	[
		"eligibility by nothing",
		{ eligibility: { question: "Z9", outcomes: [], rules: [] } },
		"eligibility.question",
		"points-nowhere",
	],
	[
		"a rule without its outcome",
		{
			eligibility: {
				question: "FIRST",
				outcomes: [],
				rules: [{ when: { answered: "FIRST" }, outcome: "in", source: "" }],
			},
		},
		"eligibility.rules.0.outcome",
		"points-nowhere",
	],
	["a list of options that is none", { "optionSets.m": [] }, "optionSets.m", "shape"],
	[
		"a list of one country",
		{ "optionSets.m": { ...set, england: group("one"), wales: group("two") } },
		"optionSets.m.wales",
		"value-of-one-country",
	],
].map(([what, put, path, rule]) => ({ what, put, path, rule }) as Mutation);

/** The instrument with a mutation, and the path at which it shows. */
export function mutate(
	instrument: unknown,
	{ put, path }: Mutation,
): { readonly data: unknown; readonly path: string } {
	const data = structuredClone(instrument) as Readonly<Record<string, { readonly length: number }>>;
	const behind = Object.fromEntries(Object.entries(data).map(([key, { length }]) => [key, String(length)]));
	const first = "sections.0.questions.0";
	const firstId = String(valueAt(data, `${first}.id`));
	const placed = (text: string) =>
		text.replace(/^Q/, first).replace(/^(\w+)\.\+/, (_, list: string) => `${list}.${behind[list]}`);
	for (const [at, value] of Object.entries(put)) {
		const steps = placed(at).split(".");
		const last = steps.pop() ?? "";
		const parent = valueAt(data, steps.join(".")) as object;
		const named = value && JSON.parse(JSON.stringify(value).replaceAll('"FIRST"', JSON.stringify(firstId)));
		if (value === undefined) Reflect.deleteProperty(parent, last);
		else Reflect.set(parent, last, named);
	}
	return { data, path: placed(path) };
}

function valueAt(data: unknown, path: string): unknown {
	const steps = path.split(".").filter((step) => step !== "");
	return steps.reduce((at: unknown, step) => Reflect.get(at as object, step), data);
}
