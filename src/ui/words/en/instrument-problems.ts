import type { ScenariosProblem } from "#domain/authoring/scenario-file.ts";
import type { Expected, Fault } from "#domain/instrument/fault.ts";
import type { InstrumentFileProblem } from "#domain/instrument/parse-instrument-file.ts";
import type { SaidProblem } from "#ui/words/known-problem.ts";
import { plural } from "#ui/words/plural.ts";

type FaultWords = {
	readonly [Rule in Fault["rule"]]: (fault: Extract<Fault, { readonly rule: Rule }>) => SaidProblem;
};

/** Why nothing was taken from a file that somebody wrote by hand. */
export type HandWrittenProblem = InstrumentFileProblem | ScenariosProblem;

type FileProblemWords = {
	readonly [Kind in HandWrittenProblem["kind"]]: (
		problem: Extract<HandWrittenProblem, { readonly kind: Kind }>,
	) => SaidProblem;
};

const expectedHere: Readonly<Record<Expected, string>> = {
	value: "a value: text between quotation marks, a number, true, false, null, or what begins with { or [",
	name: "a name between straight quotation marks",
	string: 'text that ends with a straight quotation mark on the same line, with \\" for one inside it and \\\\ for \\',
	colon: "a colon between the name and its value",
	"comma-or-brace": "a comma, or } at the end",
	"comma-or-bracket": "a comma, or ] at the end",
	nothing: "the end of the file",
};

/** What the schema calls a kind of value, in words. What it does not name so is a value itself. */
const kinds: ReadonlyMap<string, string> = new Map([
	["string", "text"],
	["array", "a list, between [ and ]"],
	["object", "a group of names and values, between { and }"],
	["record", "a group of names and values, between { and }"],
	["int", "a whole number"],
	["number", "a number"],
	["boolean", "true or false, without quotation marks"],
]);

/** What a value has to be like, by what the schema found. */
const forms: ReadonlyMap<string, string> = new Map([
	["invalid_format", "letters, digits, full stops, hyphens and underlines, beginning with a letter or a digit"],
	["too_small", "more: the text is empty, the list has too few entries, or the number is too low"],
	["too_big", "less: the number is too high"],
	[
		"invalid_union",
		"a condition: “of” with “is”, “answered”, “earlier” with “than”, “all”, “any” or “not”, and nothing else beside it",
	],
]);

const quoted = (values: readonly string[]) => values.map((value) => `“${value}”`).join(", ");

/** What is wrong at one place of an instrument or standard file and what to do, for every rule. */
export const instrumentFaults: FaultWords = {
	"not-json": ({ column, expected, isEnd }) =>
		isEnd
			? {
					what: `The file ends too early. Expected here: ${expectedHere[expected]}.`,
					todo: "Part of the file may be missing. Take the whole file, or write what is missing.",
				}
			: {
					what: `The file cannot be read on from character ${column} of this line. Expected here: ${expectedHere[expected]}.`,
					todo: "Look at the end of the line before, too: a comma too many or too few is the usual cause.",
				},
	"nested-too-deep": ({ most }) => ({
		what: `There are more than ${most} levels of lists and groups within each other.`,
		todo: "Write the condition with fewer levels, or split the question.",
	}),
	"duplicate-name": ({ name }) => ({
		what: `The name “${name}” stands twice in the same group. Only one of its values would count.`,
		todo: "Remove one of the two.",
	}),
	"reserved-name": ({ name }) => ({
		what: `The name “${name}” cannot be used: programs give it a meaning of their own.`,
		todo: "Remove it, or choose another name.",
	}),
	"unknown-type": ({ known }) => ({
		what: "The type is missing, or there is no such type.",
		todo: `Write one of ${quoted(known)}.`,
	}),
	"unknown-keys": ({ keys }) => ({
		what: plural(keys.length, {
			one: `Nothing is called ${quoted(keys)} here.`,
			other: `Nothing is called any of these here: ${quoted(keys)}.`,
		}),
		todo: "Compare the spelling with what your editor offers, or remove it.",
	}),
	shape: ({ code, expected }) => {
		const [only] = expected ?? [];
		const kind = kinds.get(only ?? "");
		const wanted = kind ?? (expected ? `one of ${quoted(expected)}` : forms.get(code));
		return {
			what: "Something is missing here, or it is not what belongs here.",
			todo: wanted ? `Write ${wanted}.` : "Compare it with the same place of an instrument that comes with the app.",
		};
	},
	"duplicate-id": ({ id }) => ({
		what: `The id “${id}” stands for two things.`,
		todo: "Give one of them another id. Questions, their parts, facts and checks share one set of ids.",
	}),
	"duplicate-value": ({ value }) => ({
		what: `Two options of the same list have the value “${value}”, so an answer could mean either.`,
		todo: "Give one of them another value.",
	}),
	"points-nowhere": ({ id }) => ({
		what: `There is no “${id}” that could be meant here.`,
		todo: "Compare the spelling with the id that you mean: capital letters count.",
	}),
	"value-not-offered": ({ id, value }) => ({
		what: `“${id}” has no option with the value “${value}”, so this could never be so.`,
		todo: "Write the value of an option, not its label.",
	}),
	"not-a-choice": ({ id }) => ({
		what: `“${id}” is not answered by choosing, so it cannot be compared with a value.`,
		todo: "Use “answered” to ask whether something was said, or name a question that has options.",
	}),
	"not-a-date": ({ id }) => ({
		what: `“${id}” is not answered with a date.`,
		todo: "Name a fact or a question whose answer is of the type “date”.",
	}),
	"not-a-judgement": ({ id }) => ({
		what: `“${id}” is not a judgement question.`,
		todo: "Name a question that has “judgement”: true.",
	}),
	"kind-contradicts-judgement": ({ id }) => ({
		what: `“${id}” is counted as a judgement and not of the kind “judgement”, or the other way round.`,
		todo: "Let “kind” and “judgement” say the same.",
	}),
	"depends-on-itself": ({ id }) => ({
		what: `Whether “${id}” is asked depends, directly or by way of others, on its own answer.`,
		todo: "Follow the conditions from one question to the next, and remove the one that leads back.",
	}),
	"chain-too-long": ({ id, most }) => ({
		what: `“${id}” depends on more than ${most} others, each on the one before.`,
		todo: "Let conditions name the answer that decides, rather than the question before.",
	}),
	"value-of-one-country": ({ value }) => ({
		what: `The value “${value}” is there for services in the other country alone.`,
		todo: "Add an option with the same value here. Its label and its place in the list may differ.",
	}),
	"not-counted": ({ id }) => ({
		what: `“${id}” is a judgement, and it is not said how this answer is counted.`,
		todo: "Let it be a choice, and give each option “counted”: “yes”, “no” or “not-applicable”.",
	}),
	"counted-without-judgement": ({ id }) => ({
		what: `“${id}” is no judgement question, so its options are never counted.`,
		todo: "Remove “counted”.",
	}),
	"aid-required": ({ id }) => ({
		what: `“${id}” is an aid. Aids help somebody think and are never required.`,
		todo: "Write “required”: false, or make it a follow-up.",
	}),
	"empty-range": ({ id }) => ({
		what: `No number can be given for “${id}”: the lowest is higher than the highest.`,
		todo: "Put “minimum” and “maximum” right.",
	}),
	"reported-twice": ({ id }) => ({
		what: `The question “${id}” stands twice in the order in which documents report.`,
		todo: "Leave it once.",
	}),
	"not-reported": ({ id }) => ({
		what: `The question “${id}” is missing from the order in which documents report, and would be missing from them.`,
		todo: "Add it where it belongs, or remove “reportOrder”: documents then follow the order of the file.",
	}),
	"empty-section": ({ id }) => ({
		what: `The section “${id}” has no questions and does not say why.`,
		todo: "Add its questions, or say in “note” why there are none.",
	}),
	"wording-without-source": ({ id }) => ({
		what: `There is wording for “${id}”, and it is not said where it was taken from.`,
		todo: "Name the document in “source”, or leave the wording out.",
	}),
	"other-instrument": ({ id }) => ({
		what: `These scenarios are about another instrument than “${id}”.`,
		todo: `Write “${id}”, or put the file beside the instrument that it is about.`,
	}),
};

const faultsListed = (what: string, number: number): SaidProblem => ({
	what,
	todo: plural(number, { one: "Put it right, and try again.", other: "Put them right, and try again." }),
});

/** Why nothing was taken from an instrument file or its scenarios, and what to do. */
export const instrumentFileProblems: FileProblemWords = {
	"file-too-large": ({ size, most }) => ({
		what: `The file is too large: ${size} bytes, and at most ${most} can be read.`,
		todo: "Check that this is the file of an instrument.",
	}),
	"file-not-text": ({ line }) => ({
		what: `From line ${line} on the file is not text in the encoding UTF-8.`,
		todo: "Open it in the editor that it was written with, and save it as UTF-8.",
	}),
	"instrument-invalid": ({ faults }) =>
		faultsListed(
			plural(faults.length, {
				one: "One thing in this instrument is wrong.",
				other: `${faults.length} things in this instrument are wrong.`,
			}),
			faults.length,
		),
	"scenarios-invalid": ({ faults }) =>
		faultsListed(
			plural(faults.length, {
				one: "One thing in these scenarios is wrong.",
				other: `${faults.length} things in these scenarios are wrong.`,
			}),
			faults.length,
		),
};
