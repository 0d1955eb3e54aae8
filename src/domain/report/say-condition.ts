import { engineOf } from "#domain/findings/case-in-sample.ts";
import type { Condition, Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";

/** A condition of an instrument in words, to stand after "when": "A7 is “Yes”". Groups within a group are in brackets. */
export function sayCondition(instrument: Instrument, condition: Condition): string {
	if ("of" in condition) return `${nameOf(instrument, condition.of)} is ${sayOptions(instrument, condition)}`;
	if ("answered" in condition) return `${nameOf(instrument, condition.answered)} is answered`;
	if ("earlier" in condition)
		return `${nameOf(instrument, condition.earlier)} is before ${nameOf(instrument, condition.than)}`;
	if ("all" in condition) return condition.all.map((part) => sayPart(instrument, part)).join(" and ");
	if ("any" in condition) return condition.any.map((part) => sayPart(instrument, part)).join(" or ");
	const { not } = condition;
	if ("of" in not) return `${nameOf(instrument, not.of)} is not ${sayOptions(instrument, not)}`;
	if ("answered" in not) return `${nameOf(instrument, not.answered)} is not answered`;
	return `it is not so that ${sayPart(instrument, not)}`;
}

function sayPart(instrument: Instrument, condition: Condition): string {
	const said = sayCondition(instrument, condition);
	const isGroup = ("all" in condition && condition.all.length > 1) || ("any" in condition && condition.any.length > 1);
	return isGroup ? `(${said})` : said;
}

/** A question goes by its number, which is printed with it; everything else by its text. */
function nameOf(instrument: Instrument, id: string): string {
	const place = engineOf(instrument).fields.get(id);
	if (place === undefined || place.role === "question") return id;
	return `“${place.field.text}”`;
}

function sayOptions(instrument: Instrument, { of, is }: Extract<Condition, { of: string }>): string {
	const answer = engineOf(instrument).fields.get(of)?.field.answer;
	const labels = is.map((value) => {
		const option = answer && isChosen(answer) ? optionOf(instrument, answer, "england", value) : undefined;
		return `“${option?.label ?? value}”`;
	});
	return labels.join(" or ");
}
