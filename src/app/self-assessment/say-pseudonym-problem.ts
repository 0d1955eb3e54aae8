import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";

/** Why a pseudonym was not taken, and what to do. */
export function sayPseudonymProblem(problem: KnownProblem): string {
	if (problem.kind === "reference-missing") return words.selfAssessment.pseudonym.missing;
	const { what, todo } = sayProblem(problem);
	return `${what} ${todo}`;
}
