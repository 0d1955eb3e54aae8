import { findConditionFaults, findDateFaults, findValueFaults } from "./condition-faults.ts";
import { findDependenceFaults } from "./dependence-faults.ts";
import type { Fault } from "./fault.ts";
import type { FieldPlace } from "./fields.ts";
import type { Answer, Instrument } from "./instrument.ts";
import { conditionsOf } from "./placed-conditions.ts";

type Fields = ReadonlyMap<string, FieldPlace>;

/** Everything that names something by its id and finds nothing there, or not what it needs. */
export function findReferenceFaults(instrument: Instrument, places: readonly FieldPlace[]): readonly Fault[] {
	const fields = new Map(places.map((place) => [place.id, place]));
	const question = (id: string, path: string): readonly Fault[] =>
		fields.get(id)?.role === "question" ? [] : [{ path, rule: "points-nowhere", id }];
	const judgement = (id: string, path: string): readonly Fault[] => {
		const place = fields.get(id);
		return place?.role === "question" && !place.question.judgement
			? [{ path, rule: "not-a-judgement", id }]
			: question(id, path);
	};
	return [
		...findConditionFaults(instrument, fields, conditionsOf(instrument)),
		...findDependenceFaults(fields),
		...places.flatMap(({ field, path }) => findLeadTimeFaults(fields, field.answer, `${path}.answer`)),
		...places.flatMap((place) => findDueFaults(instrument, fields, place)),
		...instrument.pairs.flatMap(({ planning, leaving }, at) => [
			...judgement(planning, `pairs.${at}.planning`),
			...judgement(leaving, `pairs.${at}.leaving`),
		]),
		...instrument.companions.flatMap((companion, at) => [
			...judgement(companion.judgement, `companions.${at}.judgement`),
			...judgement(companion.informationSharing, `companions.${at}.informationSharing`),
		]),
		...instrument.checks.flatMap((check, at) =>
			fields.get(check.at)?.role === "fact" ? [] : question(check.at, `checks.${at}.at`),
		),
		...(instrument.eligibility === undefined ? [] : question(instrument.eligibility.question, "eligibility.question")),
		...findOutcomeFaults(instrument),
		...(instrument.reportOrder ?? []).flatMap((id, at) => question(id, `reportOrder.${at}`)),
		...findOrderFaults(instrument),
	];
}

function findLeadTimeFaults(fields: Fields, answer: Answer, path: string): readonly Fault[] {
	if (answer.type === "repeat") {
		return answer.fields.flatMap((part, at) => findLeadTimeFaults(fields, part.answer, `${path}.fields.${at}.answer`));
	}
	if (answer.type !== "lead-time") {
		return [];
	}
	return findDateFaults(fields, answer.before, `${path}.before`);
}

function findDueFaults(instrument: Instrument, fields: Fields, place: FieldPlace): readonly Fault[] {
	const due = place.role === "question" ? place.question.due : undefined;
	if (due === undefined) return [];
	const path = `${place.path}.due`;
	return [
		...findDateFaults(fields, due.before, `${path}.before`),
		...findDateFaults(fields, due.notBefore, `${path}.notBefore`),
		...due.when.flatMap(({ of, is, isNot }, at) =>
			findValueFaults(instrument, fields, of, [...is, ...isNot], `${path}.when.${at}`),
		),
	];
}

function findOutcomeFaults({ eligibility }: Instrument): readonly Fault[] {
	if (eligibility === undefined) {
		return [];
	}
	const outcomes = new Set(eligibility.outcomes.map(({ id }) => id));
	return eligibility.rules.flatMap(({ outcome }, at) =>
		outcomes.has(outcome)
			? []
			: [{ path: `eligibility.rules.${at}.outcome`, rule: "points-nowhere" as const, id: outcome }],
	);
}

/** A question that is missing from the order in which documents report would be missing from the documents. */
function findOrderFaults({ sections, reportOrder }: Instrument): readonly Fault[] {
	if (reportOrder === undefined) return [];
	const firstAt = new Map(reportOrder.map((id, at) => [id, at] as const).toReversed());
	return [
		...reportOrder.flatMap((id, at) =>
			firstAt.get(id) === at ? [] : [{ path: `reportOrder.${at}`, rule: "reported-twice" as const, id }],
		),
		...sections
			.flatMap(({ questions }) => questions)
			.filter(({ id }) => !firstAt.has(id))
			.map(({ id }) => ({ path: "reportOrder", rule: "not-reported" as const, id })),
	];
}
