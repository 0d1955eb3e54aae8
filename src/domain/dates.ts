const LONDON = "Europe/London";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const instant = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "long",
	year: "numeric",
	hour: "2-digit",
	minute: "2-digit",
	timeZone: LONDON,
});
const clock = new Intl.DateTimeFormat("en-GB", {
	hour: "2-digit",
	minute: "2-digit",
	second: "2-digit",
	timeZone: LONDON,
});

/** Whether a text is a plain date that exists: "2026-02-28", not "2026-02-30". */
export function isPlainDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The plain date so many calendar months before another. Where that month has no such day, its last one: six months before
 * 31 August is 28 or 29 February.
 */
export function monthsBefore(plain: string, months: number): string {
	const [year = 0, month = 1, day = 1] = plain.split("-").map(Number);
	const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** The plain date that an instant (milliseconds since 1970, UTC) had in London. */
export function plainDateOf(milliseconds: number): string {
	const parts = new Intl.DateTimeFormat("en-GB", {
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
		timeZone: LONDON,
	}).formatToParts(milliseconds);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? "";
	return `${part("year")}-${part("month")}-${part("day")}`;
}

/** A plain date in words: "2026-03-09" is "9 March 2026". What is no date comes back as it is. */
export function sayDate(plain: string): string {
	return isPlainDate(plain) ? day.format(new Date(`${plain}T00:00:00Z`)) : plain;
}

/** A stretch of days in words: "9 March 2026 to 13 March 2026"; one day, or what is known of it, where that is all. */
export function sayPeriod(start: string, end: string): string {
	const known = [...new Set([start, end])].filter((date) => date !== "");
	return known.map(sayDate).join(" to ");
}

/** An instant (milliseconds since 1970, UTC) as it was in London: "9 March 2026 at 14:02". */
export function sayInstant(milliseconds: number): string {
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		instant.formatToParts(milliseconds).find((found) => found.type === type)?.value ?? "";
	return `${part("day")} ${part("month")} ${part("year")} at ${part("hour")}:${part("minute")}`;
}

/** The time of day of an instant in London, with seconds: "14:02:11". */
export function sayTime(milliseconds: number): string {
	return clock.format(milliseconds);
}

/**
 * The instant (milliseconds since 1970, UTC) of a plain date and a time of day ("14:02", "9.05") in London. Undefined for
 * what is no real date or time, and for the hour that is left out in spring; of the hour that comes twice, the first.
 */
export function instantInLondon(plain: string, time: string): number | undefined {
	const [, hour = "", minute = ""] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
	if (!isPlainDate(plain) || hour === "") return undefined;
	const asUtc = Date.parse(`${plain}T${hour.padStart(2, "0")}:${minute}:00Z`);
	const summerTime = asUtc - 60 * 60 * 1000;
	return [summerTime, asUtc].find(
		(at) => plainDateOf(at) === plain && sayTime(at) === `${hour.padStart(2, "0")}:${minute}:00`,
	);
}
