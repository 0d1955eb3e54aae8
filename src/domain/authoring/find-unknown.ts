import { fieldsOf } from "#domain/instrument/fields.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import type { Scenario } from "./scenario-file.ts";

/** Something in a scenario that its instrument does not have. */
export type Unknown =
	| { readonly kind: "unknown-id"; readonly id: string }
	| { readonly kind: "unknown-option"; readonly id: string; readonly value: string };

/** All that a scenario names and the instrument does not have; a problem is named by its last word, or by its check. */
export function findUnknown(instrument: Instrument, { given, reasons, country, expect }: Scenario): readonly Unknown[] {
	const fields = fieldsOf(instrument);
	const checks = new Set(instrument.checks.map(({ id }) => id));
	const outcomes = ["undecided", ...(instrument.eligibility?.outcomes ?? []).map(({ id }) => id)];
	const { asked = [], notAsked = [], required = [], notRequired = [], problems = [], noProblems = [] } = expect;
	const ids = [
		...[given, reasons ?? {}, expect.due ?? {}, expect.guidance ?? {}].flatMap((named) => Object.keys(named)),
		...[...asked, ...notAsked, ...required, ...notRequired],
		...[...problems, ...noProblems].filter((name) => !checks.has(name)).map((name) => name.split(" ").at(-1) ?? ""),
	];
	const unknown = (id: string): Unknown => ({ kind: "unknown-id", id });
	return [
		...[...new Set(ids)].filter((id) => !fields.has(id)).map(unknown),
		...(expect.eligibility === undefined || outcomes.includes(expect.eligibility) ? [] : [unknown(expect.eligibility)]),
		...Object.entries(given).flatMap(([id, value]) => {
			const answer = fields.get(id)?.field.answer;
			if (answer === undefined || !isChosen(answer)) return [];
			const values = [value].flat().filter((one) => typeof one === "string");
			return values
				.filter((one) => optionOf(instrument, answer, country ?? "england", one) === undefined)
				.map((one): Unknown => ({ kind: "unknown-option", id, value: one }));
		}),
	];
}
