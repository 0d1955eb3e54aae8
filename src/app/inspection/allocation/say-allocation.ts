import type { AllocationProblem } from "#domain/inspection/allocation.ts";
import { words } from "#ui/words/words.ts";
import { sayInterest } from "./say-interest.ts";
import { type CaseToAllocate, nameIn, type Plan } from "./use-plan.ts";

/** Who has a case. */
export function sayHolder(plan: Plan, { first }: CaseToAllocate): string {
	const text = words.inspection.allocation.cases;
	switch (first.kind) {
		case "unallocated":
			return text.nobody;
		case "in-conflict":
			return text.inConflict(first.members.map((member) => nameIn(plan, member)).join(", "));
		case "allocated":
			return nameIn(plan, first.member);
	}
}

/** Who makes the second assessment of it, if anybody does. */
export function saySecond(plan: Plan, { second }: CaseToAllocate): string | undefined {
	if (second.kind !== "allocated") return undefined;
	return words.inspection.allocation.cases.second(nameIn(plan, second.member));
}

/** What is wrong with who has a case now. */
export function sayTrouble(plan: Plan, { first }: CaseToAllocate): string | undefined {
	if (first.kind !== "allocated") return undefined;
	const text = words.inspection.allocation.cases;
	const who = nameIn(plan, first.member);
	if (first.hasLeft) return text.hasLeft(who);
	return first.interest && text.interestSince(who, sayInterest(first.interest));
}

/** Why a case, or the second assessment of it, cannot go to somebody. */
export function sayRefusal(problem: AllocationProblem, who: string): string {
	const text = words.inspection.allocation.refused;
	switch (problem.kind) {
		case "not-on-the-team":
			return text.notOnTeam;
		case "no-such-case":
			return text.noSuchCase;
		case "conflict-of-interest":
			return text.interest(who, sayInterest(problem.interest));
		case "assesses-already":
			return text.assessesAlready(who, problem.purpose);
	}
}
