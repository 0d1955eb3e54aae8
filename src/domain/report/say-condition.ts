import { engineOf } from "#domain/findings/case-in-sample.ts";
import type { Condition, Country, Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";

/**
 * A condition of an instrument in words, to stand after "when": "A7 is “Yes”". Groups within a group are in brackets. Options
 * have the labels of the country, which may differ in a list of two.
 */
export function sayCondition(instrument: Instrument, condition: Condition, country: Country = "england"): string {
	const name = (id: string) => nameOfField(instrument, id);
	const say = (part: Condition) => sayCondition(instrument, part, country);
	const sayPart = (part: Condition) => (isGroup(part) ? `(${say(part)})` : say(part));
	if ("of" in condition) return `${name(condition.of)} is ${sayOptions(instrument, condition, country)}`;
	if ("answered" in condition) return `${name(condition.answered)} is answered`;
	if ("earlier" in condition) return `${name(condition.earlier)} is before ${name(condition.than)}`;
	if ("all" in condition) return condition.all.map(sayPart).join(" and ");
	if ("any" in condition) return condition.any.map(sayPart).join(" or ");
	const { not } = condition;
	if ("of" in not) return `${name(not.of)} is not ${sayOptions(instrument, not, country)}`;
	if ("answered" in not) return `${name(not.answered)} is not answered`;
	return `it is not so that ${sayPart(not)}`;
}

/** What a field is called in a sentence: a question by its number, which stands beside it; everything else by its text. */
export function nameOfField(instrument: Instrument, id: string): string {
	const place = engineOf(instrument).fields.get(id);
	if (place === undefined || place.role === "question") return id;
	return `“${place.field.text}”`;
}

function isGroup(condition: Condition): boolean {
	return ("all" in condition && condition.all.length > 1) || ("any" in condition && condition.any.length > 1);
}

function sayOptions(instrument: Instrument, { of, is }: Extract<Condition, { of: string }>, country: Country): string {
	const answer = engineOf(instrument).fields.get(of)?.field.answer;
	const labels = is.map((value) => {
		const option = answer && isChosen(answer) ? optionOf(instrument, answer, country, value) : undefined;
		return `“${option?.label ?? value}”`;
	});
	return labels.join(" or ");
}
