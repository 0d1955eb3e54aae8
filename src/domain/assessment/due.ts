import { isPlainDate, monthsBefore } from "#domain/dates.ts";
import { type Lookup, valuesOf } from "#domain/instrument/condition.ts";
import type { Due } from "#domain/instrument/instrument.ts";

/** What a time limit comes to for the facts of one subject. */
export type DueDate =
	| { readonly kind: "due"; readonly date: string }
	/** Counted back it would lie before the day of sentence: it was due on that day, and is not late by arithmetic. */
	| { readonly kind: "due-at-start"; readonly date: string }
	| { readonly kind: "no-limit" }
	/** `missing`: the ids of the facts that are not known. */
	| { readonly kind: "cannot-be-determined"; readonly missing: readonly string[] };

/**
 * When something is due. The one limit in the sources is the local resettlement policy's, section 3: a referral "6 months
 * prior to the release date" for "a 12 month (or more) custodial sentence for a violent or sexual offence".
 */
export function dueDateOf(due: Due, lookup: Lookup): DueDate {
	const answeredWith = (id: string, values: readonly string[]) =>
		valuesOf(id, lookup).some((value) => values.includes(value));
	if (due.when.some(({ of, isNot }) => answeredWith(of, isNot))) return { kind: "no-limit" };
	const unknown = due.when.filter(({ of, is }) => !answeredWith(of, is)).map(({ of }) => of);
	const dateOf = (id: string) => valuesOf(id, lookup).find(isPlainDate);
	const before = dateOf(due.before);
	const notBefore = dateOf(due.notBefore);
	if (unknown.length > 0 || before === undefined || notBefore === undefined) {
		const undated = [due.before, due.notBefore].filter((id) => dateOf(id) === undefined);
		return { kind: "cannot-be-determined", missing: [...unknown, ...undated] };
	}
	const date = monthsBefore(before, due.months);
	return date < notBefore ? { kind: "due-at-start", date: notBefore } : { kind: "due", date };
}
