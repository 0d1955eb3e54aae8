import type { Answer, Country, Instrument, Option, OptionGroup } from "./instrument.ts";

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
	const { groups, states } = optionGroupsOf(instrument, answer, country);
	return [...groups.flatMap((group) => group.options), ...states].find((option) => option.value === value);
}
