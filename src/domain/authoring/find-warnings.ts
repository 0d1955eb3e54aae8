import type { FieldsById } from "#domain/assessment/applies.ts";
import { type FieldPlace, fieldsOf } from "#domain/instrument/fields.ts";
import type { Answer, Condition, Instrument } from "#domain/instrument/instrument.ts";
import { conditionsOf } from "#domain/instrument/placed-conditions.ts";
import { outcomesOf } from "./condition-outcomes.ts";

/** Something about an instrument that is no fault, and that its author may not have meant. */
export interface InstrumentWarning {
	readonly kind:
		| "no-wording"
		| "no-guidance"
		/** It is not said where the answers come from, or why something can be not applicable. */
		| "no-basis"
		/** An option of a part of a question, or of a fact, wants a reason. There is room for one beside questions alone. */
		| "no-room-for-reason"
		| "never-holds"
		| "always-holds"
		| "option-set-unused";
	/** Leads to the place in the file. */
	readonly path: string;
	/** The field, section, check, outcome or list of options. */
	readonly id: string;
}

/** All that is worth a second look in an instrument which parses, in the order of the file for each kind. */
export function findWarnings(instrument: Instrument): readonly InstrumentWarning[] {
	const fields = fieldsOf(instrument);
	const places = [...fields.values()];
	return [
		...places.filter(({ field }) => field.text.trim() === "").map(({ id, path }) => warning("no-wording", path, id)),
		...places
			.filter(({ role, question }) => role === "question" && question.guidance.length === 0)
			.map(({ id, path }) => warning("no-guidance", path, id)),
		...places.flatMap(findWithoutBasis),
		...places.filter(({ role }) => role !== "question").flatMap(findWithoutRoom),
		...conditionsOf(instrument).flatMap(({ condition, path, id }) =>
			findIdle(condition, fields).map((kind) => warning(kind, path, id)),
		),
		...findUnusedSets(instrument, places),
	];
}

function warning(kind: InstrumentWarning["kind"], path: string, id: string): InstrumentWarning {
	return { kind, path, id };
}

function findWithoutBasis({ id, path, field }: FieldPlace): readonly InstrumentWarning[] {
	const { answer } = field;
	if (answer.type !== "choice" && answer.type !== "choices" && answer.type !== "listed") return [];
	const options = answer.type === "listed" ? [] : answer.options;
	return [
		...(answer.basis.trim() === "" ? [warning("no-basis", `${path}.answer.basis`, id)] : []),
		...options.flatMap(({ counted, basis = "" }, at) =>
			counted === "not-applicable" && basis.trim() === ""
				? [warning("no-basis", `${path}.answer.options.${at}`, id)]
				: [],
		),
	];
}

function findWithoutRoom({ id, path, field: { answer } }: FieldPlace): readonly InstrumentWarning[] {
	const options = answer.type === "choice" || answer.type === "choices" ? answer.options : [];
	return options.flatMap(({ needsReason }, at) =>
		needsReason ? [warning("no-room-for-reason", `${path}.answer.options.${at}`, id)] : [],
	);
}

function findIdle(condition: Condition, fields: FieldsById): readonly InstrumentWarning["kind"][] {
	const outcomes = outcomesOf(condition, fields);
	if (outcomes === undefined || outcomes.size > 1) return [];
	return [outcomes.has(true) ? "always-holds" : "never-holds"];
}

function findUnusedSets({ optionSets }: Instrument, places: readonly FieldPlace[]): readonly InstrumentWarning[] {
	const used = new Set(places.flatMap(({ field }) => setsUsedBy(field.answer)));
	return Object.keys(optionSets)
		.filter((id) => !used.has(id))
		.map((id) => warning("option-set-unused", `optionSets.${id}`, id));
}

function setsUsedBy(answer: Answer): readonly string[] {
	if (answer.type === "repeat") return answer.fields.flatMap((part) => setsUsedBy(part.answer));
	return answer.type === "listed" ? [answer.optionSet] : [];
}
