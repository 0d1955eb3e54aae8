import type { OutwardProblem } from "#domain/findings/disclosure/check-outward.ts";
import type { Result } from "#domain/result.ts";
import { words } from "#ui/words/words.ts";

/** What keeps outward copies from being made, or that nothing does. */
export function sayGate(gate: Result<unknown, OutwardProblem>): string {
	const { gatePassed, namesNotGiven, decisionsOpen, unsettled } = words.reports;
	if (gate.ok) return gatePassed;
	if (gate.problem.kind === "names-not-given") return namesNotGiven;
	if (gate.problem.kind === "outward-unsettled") return unsettled;
	return decisionsOpen([...gate.problem.open.values()].reduce((sum, count) => sum + count, 0));
}
