import { placesOf } from "#domain/instrument/fields.ts";
import type { Due, Instrument } from "#domain/instrument/instrument.ts";
import { conditionsOf, type PlacedCondition } from "#domain/instrument/placed-conditions.ts";
import type { RanScenario } from "./run-scenario.ts";
import type { Expected } from "./scenario-file.ts";

/** A way in which a condition or time limit of an instrument can come out, and that no scenario shows. */
export interface Uncovered {
	/** Leads to the condition in the file of the instrument: "checks.2.when". */
	readonly path: string;
	/** What it decides about: the id of a field, a check, an outcome. */
	readonly id: string;
	/** A kind of `DueDate` for a time limit. */
	readonly way: "holds" | "does-not-hold" | "due" | "due-at-start" | "no-limit" | "cannot-be-determined";
}

const waysOfCondition = [
	["holds", true],
	["does-not-hold", false],
] as const;

/** Every way in which something can come out that no scenario expects. All shown: an empty list. */
export function findUncovered(instrument: Instrument, ran: readonly RanScenario[]): readonly Uncovered[] {
	return [
		...conditionsOf(instrument).flatMap(({ condition, path, decides, id }) => {
			const outcomes = ran
				.filter(({ scenario }) => isAbout(scenario.expect, decides, id))
				.map(({ holds }) => holds(condition));
			return waysOfCondition.filter(([, outcome]) => !outcomes.includes(outcome)).map(([way]) => ({ path, id, way }));
		}),
		...placesOf(instrument).flatMap(({ id, path, question, role }) => {
			if (role !== "question" || question.due === undefined) return [];
			const shown = ran.map(({ scenario }) => scenario.expect.due?.[id]?.split(" ")[0]);
			return waysOfDue(question.due)
				.filter((way) => !shown.includes(way))
				.map((way) => ({ path: `${path}.due`, id, way }));
		}),
	];
}

/** Without anything that rules it out, a limit always applies. */
function waysOfDue({ when }: Due): readonly Uncovered["way"][] {
	const hasExceptions = when.some(({ isNot }) => isNot.length > 0);
	return ["due", "due-at-start", ...(hasExceptions ? ["no-limit" as const] : []), "cannot-be-determined"];
}

/** Whether what is expected says something of what a condition decides. */
function isAbout(expected: Expected, decides: PlacedCondition["decides"], id: string): boolean {
	const { asked = [], notAsked = [], problems = [], noProblems = [], guidance = {}, eligibility } = expected;
	switch (decides) {
		case "asked":
			return [...asked, ...notAsked].includes(id);
		case "guidance":
			return Object.hasOwn(guidance, id);
		case "check":
			return [...problems, ...noProblems].includes(id);
		case "eligibility":
			return eligibility !== undefined;
	}
}
