import type * as z from "zod/mini";

/**
 * Something wrong at one place of an instrument or standard file. `path` leads to it: "sections.1.questions.0.answer"; it is
 * empty for the file as a whole. `line`, from 1, where the text of the file is at hand.
 */
export type Fault = { readonly path: string; readonly line?: number } & (ReadingFault | ShapeFault | RuleFault);

/** What keeps a text from being JSON, or makes it mean less than it says. */
export type ReadingFault =
	/** `column`, from 1, of the character that is not what was expected. isEnd: the text ends there. */
	| { readonly rule: "not-json"; readonly column: number; readonly expected: Expected; readonly isEnd: boolean }
	| { readonly rule: "nested-too-deep"; readonly most: number }
	/** The path ends with the name. */
	| { readonly rule: "duplicate-name"; readonly name: string }
	| { readonly rule: "reserved-name"; readonly name: string };

/** string: text between quotation marks as JSON allows it. nothing: the end of the file. */
export type Expected = "value" | "name" | "string" | "colon" | "comma-or-brace" | "comma-or-bracket" | "nothing";

/** What the file's schema refuses. */
type ShapeFault =
	| { readonly rule: "unknown-type"; readonly known: readonly string[] }
	| { readonly rule: "unknown-keys"; readonly keys: readonly string[] }
	/** `expected`: the kind of value, such as "string", or the values that there can be, where the schema says so. */
	| { readonly rule: "shape"; readonly code: string; readonly expected?: readonly string[] };

/** What has the right shape and would still break whoever reads it. */
type RuleFault =
	| { readonly rule: "duplicate-id"; readonly id: string }
	| { readonly rule: "duplicate-value"; readonly value: string }
	| { readonly rule: "points-nowhere"; readonly id: string }
	| { readonly rule: "value-not-offered"; readonly id: string; readonly value: string }
	| { readonly rule: "not-a-choice"; readonly id: string }
	| { readonly rule: "not-a-date"; readonly id: string }
	| { readonly rule: "not-a-judgement"; readonly id: string }
	| { readonly rule: "kind-contradicts-judgement"; readonly id: string }
	| { readonly rule: "depends-on-itself"; readonly id: string }
	/** It is asked only after more than so many others, each of which depends on the one before. */
	| { readonly rule: "chain-too-long"; readonly id: string; readonly most: number }
	| { readonly rule: "value-of-one-country"; readonly value: string }
	| { readonly rule: "not-counted"; readonly id: string }
	| { readonly rule: "counted-without-judgement"; readonly id: string }
	| { readonly rule: "aid-required"; readonly id: string }
	| { readonly rule: "empty-range"; readonly id: string }
	/** Of the order in which documents report the questions: every one stands in it once. */
	| { readonly rule: "reported-twice"; readonly id: string }
	| { readonly rule: "not-reported"; readonly id: string }
	/** A section without questions says why it has none. */
	| { readonly rule: "empty-section"; readonly id: string }
	| { readonly rule: "wording-without-source"; readonly id: string }
	/** Of scenarios: they are about another instrument than the one with this id. */
	| { readonly rule: "other-instrument"; readonly id: string };

/** The faults that a schema found, each at its deepest path. */
export function shapeFaultsOf(error: z.core.$ZodError): readonly Fault[] {
	return faultsOfIssues(error.issues, []);
}

function faultsOfIssues(issues: readonly z.core.$ZodIssue[], into: readonly PropertyKey[]): readonly Fault[] {
	return issues.flatMap((issue) => {
		const path = [...into, ...issue.path];
		const meant = issue.code === "invalid_union" ? meantForm(issue.errors) : undefined;
		return meant ? faultsOfIssues(meant, path) : [{ path: path.map(String).join("."), ...shapeFaultOf(issue) }];
	});
}

/** Where a value may have one of several forms, what keeps it from the only one that knows all of its names. */
function meantForm(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
	const [form, ...others] = forms.filter((issues) =>
		issues.every(({ code, path }) => path.length > 0 && code !== "unrecognized_keys"),
	);
	return others.length === 0 ? form : undefined;
}

function shapeFaultOf(issue: z.core.$ZodIssue): ShapeFault {
	if (issue.code === "invalid_union" && issue.discriminator === "type" && "options" in issue) {
		return { rule: "unknown-type", known: (issue.options ?? []).map(String) };
	}
	if (issue.code === "unrecognized_keys") {
		return { rule: "unknown-keys", keys: issue.keys };
	}
	const { code } = issue;
	if (code === "invalid_type") return { rule: "shape", code, expected: [issue.expected] };
	if (code === "invalid_value") return { rule: "shape", code, expected: issue.values.map(String) };
	return { rule: "shape", code };
}
