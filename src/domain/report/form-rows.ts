import { capitalised } from "#domain/findings/say-counts.ts";
import type { Answer, Country, Instrument, Option } from "#domain/instrument/instrument.ts";
import { type ChosenAnswer, optionGroupsOf } from "#domain/instrument/options.ts";
import type { KeyValues, Run, Text } from "./report.ts";

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
	const row = (key: string, ...value: readonly Run[]): Row => ({
		key,
		value: textOf(before === "" ? value : [{ text: `${before}\n` }, ...value]),
	});
	switch (answer.type) {
		case "choice":
		case "choices":
		case "listed": {
			const [england, wales] = [boxes(instrument, answer, "england"), boxes(instrument, answer, "wales")];
			return JSON.stringify(england) === JSON.stringify(wales)
				? [row(name, ...england)]
				: [row(`${name} (service in England)`, ...england), row(`${name} (service in Wales)`, ...wales)];
		}
		case "text":
			return [row(name, { text: linesToWrite(answer.lines) })];
		case "date":
			return [row(name, { text: `Day ${BLANK} Month ${BLANK} Year ${BLANK}` })];
		case "number":
			return [row(name, { text: `${BLANK} ${answer.unit} (${answer.minimum} to ${answer.maximum})` })];
		case "lead-time":
			return [
				row(name, {
					text: [
						`${BOX} Arranged on the date: ${BLANK}`,
						`${BOX} Arranged ${BLANK} before ${answer.beforeInWords}`,
						`${BOX} ${answer.notArranged}`,
					].join("\n"),
				}),
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
function boxes(instrument: Instrument, answer: ChosenAnswer, country: Country): readonly Run[] {
	const { groups, states } = optionGroupsOf(instrument, answer, country);
	const box = (option: Option) => boxOf(option, country);
	const lines = [
		...(answer.type === "choices" ? [[{ text: "Tick all that apply." }]] : []),
		...groups.flatMap(({ heading, headingWelsh, options }) => [
			...(heading ? [[...named(heading, headingWelsh, country), { text: ":" }]] : []),
			...options.map(box),
		]),
		...(states.length > 0 ? [[{ text: "Where the record holds none of these:" }], ...states.map(box)] : []),
	];
	return lines.flatMap((line, at) => (at === 0 ? line : [{ text: "\n" }, ...line]));
}

function boxOf({ label, labelWelsh, hint, writeIn, needsReason }: Option, country: Country): readonly Run[] {
	const more = [writeIn ? `: ${BLANK}` : "", needsReason ? " (give the reason)" : "", hint ? ` (${hint})` : ""].join(
		"",
	);
	return [...named(`${BOX} ${label}`, labelWelsh, country), ...(more === "" ? [] : [{ text: more }])];
}

/** In Wales with the official Welsh behind it, as on screen. */
function named(text: string, welsh: string | undefined, country: Country): readonly Run[] {
	if (country === "england" || welsh === undefined) return [{ text }];
	return [{ text: `${text} / ` }, { text: welsh, language: "cy" }];
}

/** A string, unless some of it is in Welsh. */
function textOf(runs: readonly Run[]): Text {
	return runs.some(({ language }) => language) ? runs : runs.map(({ text }) => text).join("");
}
