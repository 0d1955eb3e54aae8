import { capitalised } from "#domain/findings/say-counts.ts";
import type { Answer, Country, Instrument, Option } from "#domain/instrument/instrument.ts";
import { type ChosenAnswer, optionGroupsOf } from "#domain/instrument/options.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";
import type { KeyValues } from "./report.ts";

type Row = KeyValues["rows"][number];

export const BOX = "☐";
const BLANK = "________";
/** A line of print that is empty: of height, and silent to whoever listens. */
const EMPTY = "\u00a0";
/** A hand needs more room than print. */
const HEIGHT_OF_HANDWRITING = 2;
/** How many of what is recorded repeatedly have room on the form. */
const LEAST_REPEATED = 2;

/** Rows to fill in by hand for one field of an instrument: boxes to tick, or lines to write on. `before` is said first. */
export function formRows(instrument: Instrument, name: string, answer: Answer, before = ""): readonly Row[] {
	const row = (key: string, value: string): Row => ({ key, value: before === "" ? value : `${before}\n${value}` });
	switch (answer.type) {
		case "choice":
			return [row(name, sayBoxes(instrument, answer, "england"))];
		case "choices":
			return [row(name, `Tick all that apply.\n${sayBoxes(instrument, answer, "england")}`)];
		case "listed":
			return isSameEverywhere(instrument, answer)
				? [row(name, sayBoxes(instrument, answer, "england"))]
				: [
						row(`${name} (service in England)`, sayBoxes(instrument, answer, "england")),
						row(`${name} (service in Wales)`, sayBoxes(instrument, answer, "wales")),
					];
		case "text":
			return [row(name, linesToWrite(answer.lines))];
		case "date":
			return [row(name, `Day ${BLANK} Month ${BLANK} Year ${BLANK}`)];
		case "number":
			return [row(name, `${BLANK} ${answer.unit} (${answer.minimum} to ${answer.maximum})`)];
		case "lead-time":
			return [
				row(
					name,
					[
						`${BOX} Arranged on the date: ${BLANK}`,
						`${BOX} Arranged ${BLANK} before ${answer.beforeInWords}`,
						`${BOX} ${answer.notArranged}`,
					].join("\n"),
				),
			];
		case "repeat":
			return Array.from({ length: Math.max(answer.minimum, LEAST_REPEATED) }, (_, index) =>
				answer.fields.flatMap((field) => {
					const first = [before, field.hint ?? ""].filter((part) => part !== "").join("\n");
					return formRows(instrument, `${capitalised(answer.one)} ${index + 1}: ${field.text}`, field.answer, first);
				}),
			).flat();
	}
}

/** Room for so many lines by hand. */
export function linesToWrite(count: number): string {
	return Array.from({ length: count * HEIGHT_OF_HANDWRITING }, () => EMPTY).join("\n");
}

/** Every option with a box, under the headings of its list; how the record came to hold none of them, apart. */
function sayBoxes(instrument: Instrument, answer: ChosenAnswer, country: Country): string {
	const { groups, states } = optionGroupsOf(instrument, answer, country);
	return [
		...groups.flatMap(({ heading, options }) => [...(heading ? [`${heading}:`] : []), ...options.map(sayBox)]),
		...(states.length > 0 ? ["Where the record holds none of these:", ...states.map(sayBox)] : []),
	].join("\n");
}

function sayBox({ label, hint, writeIn, needsReason }: Option): string {
	return [
		`${BOX} ${label}${writeIn ? `: ${BLANK}` : ""}`,
		needsReason ? " (give the reason)" : "",
		hint ? ` (${hint})` : "",
	].join("");
}

function isSameEverywhere(instrument: Instrument, answer: ChosenAnswer): boolean {
	const of = (country: Country) => canonical(optionGroupsOf(instrument, answer, country) as object as Json);
	return of("england") === of("wales");
}
