import type { Fault } from "#domain/instrument/fault.ts";
import type { InstrumentFileProblem } from "#domain/instrument/parse-instrument-file.ts";
import { instrumentFaults, instrumentFileProblems } from "./en/instrument-problems.ts";
import type { SaidProblem } from "./known-problem.ts";

/** Says what is wrong at one place of a file, and what to do about it. */
export function sayFault<Rule extends Fault["rule"]>(fault: Extract<Fault, { readonly rule: Rule }>): SaidProblem {
	return instrumentFaults[fault.rule as Rule](fault);
}

/** Says why nothing was taken from an instrument file, and what to do about it. */
export function sayInstrumentFileProblem<Kind extends InstrumentFileProblem["kind"]>(
	problem: Extract<InstrumentFileProblem, { readonly kind: Kind }>,
): SaidProblem {
	return instrumentFileProblems[problem.kind as Kind](problem);
}
