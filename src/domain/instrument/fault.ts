import type * as z from "zod/mini";

/** Something wrong at one place of an instrument or standard file. `path` leads to it: "sections.1.questions.0.answer". */
export type Fault = { readonly path: string } & (ShapeFault | RuleFault);

/** What the file's schema refuses. */
type ShapeFault =
	| { readonly rule: "unknown-type"; readonly known: readonly string[] }
	| { readonly rule: "unknown-keys"; readonly keys: readonly string[] }
	| { readonly rule: "shape"; readonly code: string };

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
	| { readonly rule: "value-of-one-country"; readonly value: string }
	| { readonly rule: "not-counted"; readonly id: string }
	| { readonly rule: "counted-without-judgement"; readonly id: string }
	| { readonly rule: "aid-required"; readonly id: string }
	| { readonly rule: "empty-range"; readonly id: string }
	/** A section without questions says why it has none. */
	| { readonly rule: "empty-section"; readonly id: string }
	| { readonly rule: "wording-without-source"; readonly id: string };

/** The faults that a schema found, each at its deepest path. */
export function shapeFaultsOf(error: z.core.$ZodError): readonly Fault[] {
	return error.issues.map((issue) => ({ path: issue.path.map(String).join("."), ...shapeFaultOf(issue) }));
}

function shapeFaultOf(issue: z.core.$ZodIssue): ShapeFault {
	if (issue.code === "invalid_union" && issue.discriminator === "type" && "options" in issue) {
		return { rule: "unknown-type", known: (issue.options ?? []).map(String) };
	}
	if (issue.code === "unrecognized_keys") {
		return { rule: "unknown-keys", keys: issue.keys };
	}
	return { rule: "shape", code: issue.code };
}
