import type { Fault } from "#domain/instrument/fault.ts";
import { type HandWrittenProblem, instrumentFaults, instrumentFileProblems } from "./en/instrument-problems.ts";
import type { SaidProblem } from "./known-problem.ts";

/** Says what is wrong at one place of a file, and what to do about it. */
export function sayFault<Rule extends Fault["rule"]>(fault: Extract<Fault, { readonly rule: Rule }>): SaidProblem {
	return instrumentFaults[fault.rule as Rule](fault);
}

/** Says why nothing was taken from an instrument file or its scenarios, and what to do about it. */
export function sayInstrumentFileProblem<Kind extends HandWrittenProblem["kind"]>(
	problem: Extract<HandWrittenProblem, { readonly kind: Kind }>,
): SaidProblem {
	return instrumentFileProblems[problem.kind as Kind](problem);
}
