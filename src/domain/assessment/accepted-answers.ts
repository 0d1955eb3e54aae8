import { fieldsOf } from "#domain/instrument/fields.ts";
import type { Answer, Instrument, PartField } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { textsOf } from "#domain/journal/json.ts";
import { fieldNames, isAnswered } from "./answers.ts";

/** Why an instrument has no place for a value. */
type ValueFault = "option-not-in-instrument" | "answer-of-wrong-type";

/** What may stand in each field of a record (`answer/B1`, `reason/B1` …). */
type AcceptedValues = ReadonlyMap<string, (value: Json) => ValueFault | undefined>;

export interface AcceptedAnswers {
	/** Of the assessment's own record. */
	readonly own: AcceptedValues;
	/** Of the parts of a repeated field, such as one institution of several: by its id, which is the kind of their records. */
	readonly parts: ReadonlyMap<string, AcceptedValues>;
	/** The questions that the lead alone answers, and what belongs to them, by their ids. */
	readonly askedOfLead: ReadonlySet<string>;
}

const prepared = new WeakMap<Instrument, AcceptedAnswers>();

/** Everything that an instrument has a place for, worked out once. */
export function acceptedBy(instrument: Instrument): AcceptedAnswers {
	const accepted = prepared.get(instrument) ?? prepare(instrument);
	prepared.set(instrument, accepted);
	return accepted;
}

function prepare(instrument: Instrument): AcceptedAnswers {
	const places = [...fieldsOf(instrument).values()];
	const answers = places.flatMap(({ id, field }) => valuesOf(instrument, { id, answer: field.answer }));
	const reasons = places.map(({ id }) => [fieldNames.reason(id), isText] as const);
	const checks = instrument.checks.flatMap(({ id }) => [
		[fieldNames.acknowledged(id), isText] as const,
		[fieldNames.acknowledgedFor(id), areTexts] as const,
	]);
	const parts = places.flatMap(({ id, field: { answer } }) =>
		answer.type === "repeat"
			? [[id, new Map(answer.fields.flatMap((part) => valuesOf(instrument, part)))] as const]
			: [],
	);
	const askedOfLead = places.filter(({ question }) => question?.askedOf === "lead-inspector").map(({ id }) => id);
	return {
		own: new Map([...answers, ...reasons, ...checks]),
		parts: new Map(parts),
		askedOfLead: new Set(askedOfLead),
	};
}

function valuesOf(instrument: Instrument, { id, answer }: Pick<PartField, "id"> & { readonly answer: Answer }) {
	// What is repeated is answered by its parts alone.
	if (answer.type === "repeat") return [];
	const own = [fieldNames.answer(id), (value: Json) => faultOfAnswer(instrument, answer, value)] as const;
	return isChosen(answer) ? [own, [fieldNames.writeIn(id), isText] as const] : [own];
}

/** What is typed is a text, of a date or a number too: it is kept while it is half a one. */
function faultOfAnswer(instrument: Instrument, answer: Answer, value: Json): ValueFault | undefined {
	const fault = answer.type === "choices" ? areTexts(value) : isText(value);
	if (fault !== undefined || !isChosen(answer) || !isAnswered(value)) return fault;
	const chosen = typeof value === "string" ? [value] : textsOf(value);
	// The service may have moved to the other country's list since; that is for its assessor to mend.
	const isOffered = (one: string) =>
		optionOf(instrument, answer, "england", one) ?? optionOf(instrument, answer, "wales", one);
	return chosen.every(isOffered) ? undefined : "option-not-in-instrument";
}

/** Null takes back what was said. */
function isText(value: Json): ValueFault | undefined {
	return value === null || typeof value === "string" ? undefined : "answer-of-wrong-type";
}

function areTexts(value: Json): ValueFault | undefined {
	const areAll = value === null || (Array.isArray(value) && value.every((one) => typeof one === "string"));
	return areAll ? undefined : "answer-of-wrong-type";
}
