import type { Answer, Country, Instrument, Option, OptionGroup, Question } from "./instrument.ts";

const countries: readonly Country[] = ["england", "wales"];

/** An answer that is given by choosing. */
export type ChosenAnswer = Extract<Answer, { type: "choice" | "choices" | "listed" }>;

export interface OfferedOptions {
	readonly groups: readonly OptionGroup[];
	/** How the record came to hold none of the options. Shown apart from them and never merged with each other. */
	readonly states: readonly Option[];
}

/** Whether the answer is given by choosing, so that conditions can ask what it `is`. */
export function isChosen(answer: Answer): answer is ChosenAnswer {
	return answer.type === "choice" || answer.type === "choices" || answer.type === "listed";
}

/** What the answer offers to a service of the country. Throws when a list is missing, which `parseInstrument` rules out. */
export function optionGroupsOf(instrument: Instrument, answer: ChosenAnswer, country: Country): OfferedOptions {
	if (answer.type !== "listed") {
		return { groups: [{ options: answer.options }], states: [] };
	}
	const set = instrument.optionSets[answer.optionSet];
	if (set === undefined) {
		throw new Error(`The instrument has no option set ${answer.optionSet}`);
	}
	return { groups: set[country], states: set.states };
}

/** The option or recording state with this value, if the answer offers it. Throws as `optionGroupsOf` does. */
export function optionOf(
	instrument: Instrument,
	answer: ChosenAnswer,
	country: Country,
	value: string,
): Option | undefined {
	return optionsOf(instrument, answer, country).find((option) => option.value === value);
}

/** The options of a question that want a reason when they are chosen. */
export function optionsWantingReason(
	instrument: Instrument,
	{ answer }: Question,
	country: Country,
): readonly Option[] {
	return isChosen(answer) ? optionsOf(instrument, answer, country).filter(({ needsReason }) => needsReason) : [];
}

/** Whether there is room for a reason beside a question: beside every judgement, and wherever an option wants one. */
export function takesReason(instrument: Instrument, question: Question): boolean {
	return (
		question.judgement || countries.some((country) => optionsWantingReason(instrument, question, country).length > 0)
	);
}

function optionsOf(instrument: Instrument, answer: ChosenAnswer, country: Country): readonly Option[] {
	const { groups, states } = optionGroupsOf(instrument, answer, country);
	return [...groups.flatMap(({ options }) => options), ...states];
}
