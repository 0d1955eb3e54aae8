import type { Answers } from "#domain/assessment/answers.ts";
import { leadTimeOf } from "#domain/assessment/lead-time.ts";
import { sayDate } from "#domain/dates.ts";
import type { Answer, Country, Instrument } from "#domain/instrument/instrument.ts";
import { type ChosenAnswer, isChosen, optionOf } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";

type LeadTimeAnswer = Extract<Answer, { type: "lead-time" }>;

/** An answer in words, as a reader of a document or a history sees it. Empty where nothing was said. */
export function sayAnswer(
	instrument: Instrument,
	answer: Answer,
	country: Country,
	value: Json | undefined,
	writeIn = "",
): string {
	if (value === undefined || value === null || value === "") return "";
	if (isChosen(answer)) return sayChosen(instrument, answer, country, value, writeIn.trim());
	if (answer.type === "date") return sayDate(textOf(value));
	if (answer.type === "number") return `${String(value)} ${answer.unit}`.trim();
	if (answer.type === "lead-time") return sayLeadTime(answer, textOf(value));
	return textOf(value);
}

/** The answer that an assessment gives to one of its fields, in words; what a field repeats, a line for each. */
export function sayGiven(
	instrument: Instrument,
	field: { readonly id: string; readonly answer: Answer },
	country: Country,
	answers: Answers,
): string {
	const { answer, id } = field;
	if (answer.type !== "repeat") return sayAnswer(instrument, answer, country, answers.answer(id), answers.writeIn(id));
	const parts = answers.parts(id).map((part) =>
		answer.fields
			.map((one) => ({ text: one.text, said: sayAnswer(instrument, one.answer, country, part.answer(one.id)) }))
			.filter(({ said }) => said !== "")
			.map(({ text, said }) => `${text}: ${said}`)
			.join("; "),
	);
	return parts.filter((part) => part !== "").join("\n");
}

/** What was chosen, each option with the words that were written beside it. */
function sayChosen(
	instrument: Instrument,
	answer: ChosenAnswer,
	country: Country,
	value: Json,
	writeIn: string,
): string {
	const chosen = Array.isArray(value) ? value.map(String) : [String(value)];
	return chosen
		.map((one) => {
			const option = optionOf(instrument, answer, country, one);
			if (!option) return one;
			return option.writeIn && writeIn !== "" ? `${option.label}: ${writeIn}` : option.label;
		})
		.join(", ");
}

/** How long before something else it was arranged; what is not yet a date or a number, as it was typed. */
function sayLeadTime({ beforeInWords, notArranged }: LeadTimeAnswer, text: string): string {
	const leadTime = leadTimeOf(text);
	if (!leadTime) return "";
	if (leadTime.kind === "not-arranged") return notArranged;
	if (leadTime.kind === "date") return leadTime.date === "" ? "" : `Arranged on ${sayDate(leadTime.date)}`;
	const { amount, unit } = leadTime;
	if (amount === "") return "";
	return `${amount} ${amount === "1" ? unit.replace(/s$/, "") : unit} before ${beforeInWords}`;
}
