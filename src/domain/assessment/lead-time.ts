import { isPlainDate } from "#domain/dates.ts";

/** When something was arranged. `date` and `amount` are as typed as long as they are not yet a date or a number. */
export type LeadTime =
	| { readonly kind: "date"; readonly date: string }
	| { readonly kind: "length"; readonly amount: string; readonly unit: string }
	| { readonly kind: "not-arranged" };

/**
 * A lead time as the text that an assessment stores, so that it is kept while it is being typed like any other text:
 * "date 2026-01-31", "length 3 weeks", "not-arranged".
 */
export function textOfLeadTime(leadTime: LeadTime): string {
	if (leadTime.kind === "date") return `date ${leadTime.date}`;
	return leadTime.kind === "length" ? `length ${leadTime.amount} ${leadTime.unit}` : leadTime.kind;
}

/** The lead time that a text stands for; undefined for a text that stands for none. */
export function leadTimeOf(text: string): LeadTime | undefined {
	if (text === "not-arranged") return { kind: "not-arranged" };
	if (text.startsWith("date ")) return { kind: "date", date: text.slice(5) };
	if (!text.startsWith("length ")) return undefined;
	const end = text.lastIndexOf(" ");
	return { kind: "length", amount: text.slice(7, Math.max(end, 7)), unit: text.slice(end + 1) };
}

/** Whether a lead time says when: a real date, or a whole number of days, weeks or months. */
export function isComplete(leadTime: LeadTime): boolean {
	if (leadTime.kind === "date") return isPlainDate(leadTime.date);
	return leadTime.kind === "not-arranged" || (/^\d+$/.test(leadTime.amount) && leadTime.unit !== "");
}
