import { type FieldPlace, placesOf } from "./fields.ts";
import type {
	Answer,
	Check,
	Condition,
	Due,
	Field,
	GuidanceBlock,
	GuidanceVariant,
	Instrument,
	Option,
	OptionGroup,
	Question,
	Severity,
} from "./instrument.ts";
import { isChosen } from "./options.ts";

/** What a version of an instrument can say of a part, beside its id. */
export interface Aspects {
	readonly wording: string;
	readonly hint: string;
	readonly guidance: readonly GuidanceBlock[];
	readonly guidanceVariants: readonly GuidanceVariant[];
	/** How it is answered: everything but the options. */
	readonly answer: AnswerForm;
	readonly options: readonly OfferedOption[];
	readonly condition: Condition;
	readonly required: boolean;
	readonly kind: Question["kind"];
	readonly askedOf: NonNullable<Question["askedOf"]>;
	readonly severity: Severity;
	readonly due: Due;
	readonly note: string;
	/** Where it comes from. */
	readonly basis: readonly string[];
	/** The section, or of a part the question, in which it stands, by its id; empty for a fact. */
	readonly place: string;
}

/** An answer without its options; an answer that is repeated with those of its fields. */
export type AnswerForm = Exclude<Answer, { type: "choice" | "choices" }> | { readonly type: "choice" | "choices" };

/** An option as a list offers it. */
export interface OfferedOption {
	/** england and wales: each country has its list. state: how the record came to hold no option. */
	readonly list: "both" | "england" | "wales" | "state";
	/** Under which it is offered. */
	readonly group: Omit<OptionGroup, "options">;
	readonly option: Omit<Option, "basis">;
}

/** Anything of an instrument that goes by an id of its own: a field, or a check. */
export interface InstrumentPart {
	readonly id: string;
	readonly role: FieldPlace["role"] | "check";
	readonly aspects: Partial<Aspects>;
}

/** All parts of an instrument in the order of its file: facts, questions each followed by its own, checks. */
export function partsOf(instrument: Instrument): readonly InstrumentPart[] {
	return [
		...placesOf(instrument).map((place) => ({ id: place.id, role: place.role, aspects: aspectsAt(instrument, place) })),
		...instrument.checks.map((check) => ({ id: check.id, role: "check" as const, aspects: ofCheck(check) })),
	];
}

/** What an instrument says of a field. */
export function aspectsAt(instrument: Instrument, place: FieldPlace): Partial<Aspects> {
	return {
		...(place.role === "question" ? ofQuestion(instrument, place.field) : ofField(instrument, place.field)),
		...ofAnswer(instrument, place.field.answer),
		place: place.role === "question" ? place.section.id : (place.question?.id ?? ""),
	};
}

/** What is left over once all that the schema knows is taken out: the compiler asks where something new belongs. */
type Nothing = Readonly<Record<string, never>>;

function ofQuestion(instrument: Instrument, question: Question): Partial<Aspects> {
	const { id, text, guidance, kind, judgement, answer, appliesWhen, appliesBasis, due, note, ...rest } = question;
	const { guidanceVariants, askedOf, followUps, descriptions, aids, ...nothing } = rest;
	nothing satisfies Nothing;
	return {
		wording: text,
		guidance,
		...(guidanceVariants && { guidanceVariants }),
		kind,
		...(askedOf && { askedOf }),
		...(appliesWhen && { condition: appliesWhen }),
		...(due && { due }),
		...(note !== undefined && { note }),
		basis: [...basesOf(instrument, answer), ...(appliesBasis === undefined ? [] : [appliesBasis])],
	};
}

function ofField(instrument: Instrument, field: Field): Partial<Aspects> {
	const { id, text, hint, answer, appliesWhen, required, basis, ...nothing } = field;
	nothing satisfies Nothing;
	return {
		wording: text,
		...(hint !== undefined && { hint }),
		...(appliesWhen && { condition: appliesWhen }),
		required,
		basis: [basis, ...basesOf(instrument, answer)],
	};
}

function ofCheck({ id, severity, when, at, text, basis, ...nothing }: Check): Partial<Aspects> {
	nothing satisfies Nothing;
	return { wording: text, severity, condition: when, place: at, basis: [basis] };
}

function ofAnswer(instrument: Instrument, answer: Answer): Partial<Aspects> {
	if (!isChosen(answer)) return { answer };
	if (answer.type !== "listed")
		return {
			answer: { type: answer.type },
			options: answer.options.map((option) => offered("both", {}, option)),
		};
	const { england = [], wales = [], states = [] } = instrument.optionSets[answer.optionSet] ?? {};
	return {
		answer: { ...answer, basis: "" },
		options: [
			...england.flatMap(({ options, ...group }) => options.map((one) => offered("england", group, one))),
			...wales.flatMap(({ options, ...group }) => options.map((one) => offered("wales", group, one))),
			...states.map((state) => offered("state", {}, state)),
		],
	};
}

const offered = (
	list: OfferedOption["list"],
	group: OfferedOption["group"],
	{ basis, ...option }: Option,
): OfferedOption => ({ list, group, option });

function basesOf(instrument: Instrument, answer: Answer): readonly string[] {
	if (!isChosen(answer)) return [];
	const set = answer.type === "listed" ? instrument.optionSets[answer.optionSet] : undefined;
	const groups = set ? [...set.england, ...set.wales, { options: set.states }] : [];
	const options = answer.type === "listed" ? groups.flatMap((group) => group.options) : answer.options;
	return [...new Set([answer.basis, ...options.flatMap(({ basis }) => basis ?? [])])];
}
