import type { Answers } from "#domain/assessment/answers.ts";
import { leadTimeOf } from "#domain/assessment/lead-time.ts";
import { sayDate } from "#domain/dates.ts";
import type { Answer, Country, Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";

/** An answer in words, as a reader of a document or a history sees it. Empty where nothing was said. */
export function sayAnswer(
	instrument: Instrument,
	answer: Answer,
	country: Country,
	value: Json | undefined,
	writeIn = "",
): string {
	if (value === undefined || value === null) return "";
	if (isChosen(answer)) {
		const chosen = Array.isArray(value) ? value.map(String) : [String(value)];
		const labels = chosen.map((one) => optionOf(instrument, answer, country, one)?.label ?? one);
		return writeIn.trim() === "" ? labels.join(", ") : `${labels.join(", ")}: ${writeIn.trim()}`;
	}
	if (answer.type === "date") return sayDate(textOf(value));
	if (answer.type === "number") return `${textOf(value)} ${answer.unit}`.trim();
	if (answer.type === "lead-time") return sayLeadTime(answer.notArranged, textOf(value));
	return textOf(value);
}

/** The answer that an assessment gives to one of its fields, in words. */
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

/** How long before another date something was arranged, in words. */
function sayLeadTime(notArranged: string, text: string): string {
	const leadTime = leadTimeOf(text);
	if (!leadTime) return text;
	if (leadTime.kind === "not-arranged") return notArranged;
	if (leadTime.kind === "date") return `Arranged on ${sayDate(leadTime.date)}`;
	const one = leadTime.unit.replace(/s$/, "");
	return `${leadTime.amount} ${leadTime.amount === "1" ? one : `${one}s`} before release`;
}
