import { placesOf } from "#domain/instrument/fields.ts";
import type { Condition, Instrument } from "#domain/instrument/instrument.ts";
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

const waysOfDue = ["due", "due-at-start", "no-limit", "cannot-be-determined"] as const;

/** Every way in which something can come out that no scenario expects. All shown: an empty list. */
export function findUncovered(instrument: Instrument, ran: readonly RanScenario[]): readonly Uncovered[] {
	const expecting = (isAbout: (expected: Expected) => boolean) =>
		ran.filter(({ scenario }) => isAbout(scenario.expect));
	const places = placesOf(instrument);
	return [
		...places.flatMap(({ id, path, field: { appliesWhen } }) =>
			appliesWhen === undefined
				? []
				: waysMissing(
						{ path: `${path}.appliesWhen`, id },
						appliesWhen,
						expecting(({ asked = [], notAsked = [] }) => [...asked, ...notAsked].includes(id)),
					),
		),
		...places.flatMap(({ id, path, question, role }) => {
			if (role !== "question" || question.due === undefined) return [];
			const shown = ran.map(({ scenario }) => scenario.expect.due?.[id]?.split(" ")[0]);
			return waysOfDue.filter((way) => !shown.includes(way)).map((way) => ({ path: `${path}.due`, id, way }));
		}),
		...instrument.checks.flatMap(({ id, when }, at) =>
			waysMissing(
				{ path: `checks.${at}.when`, id },
				when,
				expecting(({ problems = [], noProblems = [] }) => [...problems, ...noProblems].includes(id)),
			),
		),
		...(instrument.eligibility?.rules ?? []).flatMap(({ outcome, when }, at) =>
			waysMissing(
				{ path: `eligibility.rules.${at}.when`, id: outcome },
				when,
				expecting(({ eligibility }) => eligibility !== undefined),
			),
		),
	];
}

function waysMissing(
	place: Pick<Uncovered, "path" | "id">,
	condition: Condition,
	about: readonly RanScenario[],
): readonly Uncovered[] {
	const outcomes = about.map(({ holds }) => holds(condition));
	return [
		...(outcomes.includes(true) ? [] : [{ ...place, way: "holds" as const }]),
		...(outcomes.includes(false) ? [] : [{ ...place, way: "does-not-hold" as const }]),
	];
}
