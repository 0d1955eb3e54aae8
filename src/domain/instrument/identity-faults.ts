import type { Fault } from "./fault.ts";
import type { FieldPlace } from "./fields.ts";
import type { Instrument } from "./instrument.ts";

interface Named {
	readonly id: string;
	readonly path: string;
}

/**
 * Ids that stand for two things. Fields and checks share one space of names, since both are looked up by id; sections,
 * topics, outcomes and the fields of a repeated group have their own.
 */
export function findIdentityFaults(instrument: Instrument, places: readonly FieldPlace[]): readonly Fault[] {
	const repeats = places.map(({ field, path }) =>
		field.answer.type === "repeat" ? named(field.answer.fields, `${path}.answer.fields`) : [],
	);
	const fields = places.map(({ id, path }) => ({ id, path: `${path}.id` }));
	const topics = instrument.pairs.map(({ topic }, at) => ({ id: topic, path: `pairs.${at}.topic` }));
	return [
		[...fields, ...named(instrument.checks, "checks")],
		named(instrument.sections, "sections"),
		named(instrument.eligibility?.outcomes ?? [], "eligibility.outcomes"),
		topics,
		...repeats,
	].flatMap(findDuplicates);
}

function named(list: readonly { readonly id: string }[], path: string): readonly Named[] {
	return list.map(({ id }, at) => ({ id, path: `${path}.${at}.id` }));
}

function findDuplicates(list: readonly Named[]): readonly Fault[] {
	const seen = new Set<string>();
	return list.flatMap(({ id, path }) => {
		if (seen.has(id)) return [{ path, rule: "duplicate-id" as const, id }];
		seen.add(id);
		return [];
	});
}
