import { referencesOf } from "./condition.ts";
import type { Fault } from "./fault.ts";
import type { FieldPlace } from "./fields.ts";

type Fields = ReadonlyMap<string, FieldPlace>;

/** Whether something is asked is worked out by going back from each answer to the one before: far more than anybody follows. */
const LONGEST_CHAIN = 100;

/** Fields of which nobody could say whether they are asked: they wait for themselves, or for too many one after the other. */
export function findDependenceFaults(fields: Fields): readonly Fault[] {
	const { levels, waiting } = sortByDependence(fields);
	return [
		...waiting.flatMap((place) => findCycle(fields, place)),
		...[...fields.values()]
			.filter(({ id }) => levels.get(id) === LONGEST_CHAIN + 1)
			.map(({ id, path }) => ({ path, rule: "chain-too-long" as const, id, most: LONGEST_CHAIN })),
	];
}

/**
 * The level of each field: how many have to be asked, one after the other, before it is. `waiting` are those that never have
 * one, since they wait for themselves or for one that does.
 */
function sortByDependence(fields: Fields) {
	const levels = new Map<string, number>();
	const missing = new Map<string, number>();
	const dependents = new Map([...fields.keys()].map((id): [string, string[]] => [id, []]));
	for (const place of fields.values()) {
		const needed = dependencesOf(place).filter((id) => fields.has(id));
		missing.set(place.id, needed.length);
		for (const id of needed) dependents.get(id)?.push(place.id);
		if (needed.length === 0) levels.set(place.id, 0);
	}
	// What is added while the levels are gone through is come to as well: every field once all that it needs has a level.
	for (const [id, level] of levels) {
		for (const dependent of dependents.get(id) ?? []) {
			const left = (missing.get(dependent) ?? 0) - 1;
			missing.set(dependent, left);
			if (left === 0) levels.set(dependent, level + 1);
		}
	}
	return { levels, waiting: [...fields.values()].filter(({ id }) => !levels.has(id)) };
}

function findCycle(fields: Fields, start: FieldPlace): readonly Fault[] {
	if (start.field.appliesWhen === undefined) return [];
	const seen = new Set<string>();
	const waiting = [...dependencesOf(start)];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (id === start.id) return [{ path: `${start.path}.appliesWhen`, rule: "depends-on-itself", id }];
		const place = fields.get(id);
		if (place !== undefined && !seen.has(id)) {
			seen.add(id);
			waiting.push(...dependencesOf(place));
		}
	}
	return [];
}

/** A part waits for its question to be asked, so that counts as a dependence even without a condition. */
function dependencesOf(place: FieldPlace): readonly string[] {
	const own = place.field.appliesWhen === undefined ? [] : referencesOf(place.field.appliesWhen);
	const needed = place.role === "fact" || place.role === "question" ? own : [...own, place.question.id];
	return [...new Set(needed)];
}
