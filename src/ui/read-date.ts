import { isPlainDate } from "#domain/dates.ts";

export type DatePart = "day" | "month" | "year";

/** What is wrong with a date, and in which boxes. */
export interface DateProblem {
	readonly kind: "date-incomplete" | "date-not-numbers" | "year-not-four-digits" | "date-not-real";
	readonly parts: readonly DatePart[];
}

/** `date` is a plain date, "2026-01-31". `text` holds what was typed, "31/2/26", so that it can be kept and shown again. */
export type DateReading =
	| { readonly kind: "empty" }
	| { readonly kind: "date"; readonly date: string }
	| { readonly kind: "invalid"; readonly text: string; readonly problem: DateProblem };

export interface TypedDate {
	readonly day: string;
	readonly month: string;
	readonly year: string;
}

export const dateParts: readonly DatePart[] = ["day", "month", "year"];

/** What three boxes say. A year has four digits: guessing a century would put words into a record. */
export function readDate(typed: TypedDate): DateReading {
	const { day, month, year } = { day: typed.day.trim(), month: typed.month.trim(), year: typed.year.trim() };
	const boxes = { day, month, year };
	const where = (wrong: (text: string) => boolean) => dateParts.filter((part) => wrong(boxes[part]));
	const invalid = (kind: DateProblem["kind"], parts: readonly DatePart[]): DateReading => ({
		kind: "invalid",
		text: `${day}/${month}/${year}`,
		problem: { kind, parts },
	});

	const missing = where((text) => text === "");
	if (missing.length === dateParts.length) return { kind: "empty" };
	const notNumbers = where((text) => !/^\d*$/.test(text));
	if (notNumbers.length > 0) return invalid("date-not-numbers", notNumbers);
	if (missing.length > 0) return invalid("date-incomplete", missing);
	if (year.length !== 4) return invalid("year-not-four-digits", ["year"]);

	const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isPlainDate(date) ? { kind: "date", date } : invalid("date-not-real", dateParts);
}

/** What a reading is stored as: a plain date, or what was typed as long as it is none. */
export function textOfDate(reading: DateReading): string {
	if (reading.kind === "empty") return "";
	return reading.kind === "date" ? reading.date : reading.text;
}

/** The three boxes of a plain date, or of text that `readDate` could not read. */
export function typedDate(text: string): TypedDate {
	const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	const [day = "", month = "", year = ""] = plain
		? [String(Number(plain[3])), String(Number(plain[2])), plain[1]]
		: text.split("/");
	return { day, month, year };
}
