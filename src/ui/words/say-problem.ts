import type { ProblemKind, ProblemOf, SaidProblem } from "./known-problem.ts";
import { words } from "./words.ts";

/** Says what is wrong and what to do about it. */
export function sayProblem<Kind extends ProblemKind>(problem: ProblemOf<Kind>): SaidProblem {
	return words.problems[problem.kind](problem);
}
