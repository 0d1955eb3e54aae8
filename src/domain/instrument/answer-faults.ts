import type { Fault } from "./fault.ts";
import type { FieldPlace } from "./fields.ts";
import type { Answer, Instrument, Option, OptionSet, Question } from "./instrument.ts";

/** Answers that cannot be given, told apart or counted. */
export function findAnswerFaults(instrument: Instrument, places: readonly FieldPlace[]): readonly Fault[] {
	return [
		...places.flatMap((place) => [
			...findFaultsOfAnswer(instrument, place.field.answer, place.id, `${place.path}.answer`),
			...findFaultsOfRole(place),
		]),
		...Object.entries(instrument.optionSets).flatMap(([id, set]) => findFaultsOfSet(set, `optionSets.${id}`)),
	];
}

function findFaultsOfAnswer(instrument: Instrument, answer: Answer, id: string, path: string): readonly Fault[] {
	switch (answer.type) {
		case "choice":
		case "choices":
			return findDuplicateValues(answer.options, `${path}.options`);
		case "listed":
			return Object.hasOwn(instrument.optionSets, answer.optionSet)
				? []
				: [{ path: `${path}.optionSet`, rule: "points-nowhere", id: answer.optionSet }];
		case "number":
			return answer.minimum <= answer.maximum ? [] : [{ path, rule: "empty-range", id }];
		case "repeat":
			return answer.fields.flatMap((part, at) =>
				findFaultsOfAnswer(instrument, part.answer, part.id, `${path}.fields.${at}.answer`),
			);
		case "text":
		case "date":
		case "lead-time":
			return [];
	}
}

function findFaultsOfRole(place: FieldPlace): readonly Fault[] {
	if (place.role === "question") {
		return findFaultsOfCounting(place.question, place.path);
	}
	if (place.role === "aid" && place.field.required) {
		return [{ path: `${place.path}.required`, rule: "aid-required", id: place.id }];
	}
	return findCounted(place.field.answer, place.id, place.path);
}

/** A judgement is counted by its options, so each says how; nothing else is counted. */
function findFaultsOfCounting({ id, kind, judgement, answer }: Question, path: string): readonly Fault[] {
	if (judgement !== (kind === "judgement")) {
		return [{ path: `${path}.kind`, rule: "kind-contradicts-judgement", id }];
	}
	if (!judgement) {
		return findCounted(answer, id, path);
	}
	if (answer.type !== "choice") {
		return [{ path: `${path}.answer`, rule: "not-counted", id }];
	}
	return answer.options.flatMap((option, at) =>
		option.counted === undefined ? [{ path: `${path}.answer.options.${at}`, rule: "not-counted" as const, id }] : [],
	);
}

function findCounted(answer: Answer, id: string, path: string): readonly Fault[] {
	if (answer.type !== "choice" && answer.type !== "choices") {
		return [];
	}
	return answer.options.flatMap((option, at) =>
		option.counted === undefined
			? []
			: [{ path: `${path}.answer.options.${at}.counted`, rule: "counted-without-judgement" as const, id }],
	);
}

/** A case may be read in the other country: what is chosen in one must be there in the other. */
function findFaultsOfSet(set: OptionSet, path: string): readonly Fault[] {
	const england = set.england.flatMap((group) => group.options);
	const wales = set.wales.flatMap((group) => group.options);
	return [
		...findDuplicateValues([...england, ...set.states], `${path}.england`),
		...findDuplicateValues([...wales, ...set.states], `${path}.wales`),
		...findMissing(england, wales, `${path}.wales`),
		...findMissing(wales, england, `${path}.england`),
	];
}

function findMissing(wanted: readonly Option[], offered: readonly Option[], path: string): readonly Fault[] {
	return wanted
		.filter(({ value }) => !offered.some((option) => option.value === value))
		.map(({ value }) => ({ path, rule: "value-of-one-country", value }));
}

function findDuplicateValues(options: readonly Option[], path: string): readonly Fault[] {
	return options
		.filter(({ value }, at) => options.findIndex((other) => other.value === value) < at)
		.map(({ value }) => ({ path, rule: "duplicate-value", value }));
}
