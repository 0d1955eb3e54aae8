import type { Condition, Due, Instrument } from "#domain/instrument/instrument.ts";
import { nameOfField, sayCondition } from "./say-condition.ts";

/** A time limit of an instrument in words, for whoever counts by hand: from which date, in which cases, in which not. */
export function sayLimit(instrument: Instrument, { when, months, before, notBefore, notBeforeInWords }: Due): string {
	const [end, start] = [before, notBefore].map((id) => nameOfField(instrument, id));
	const limit = `Due ${months} calendar ${months === 1 ? "month" : "months"} before ${end}, or at ${notBeforeInWords} (${start}) if that is later`;
	const holds = when.filter(({ is }) => is.length > 0).map(({ of, is }): Condition => ({ of, is }));
	const doesNot = when.filter(({ isNot }) => isNot.length > 0).map(({ of, isNot }): Condition => ({ of, is: isNot }));
	const sentences = [
		holds.length === 0 ? limit : `${limit}, when ${sayCondition(instrument, { all: holds })}`,
		...(doesNot.length === 0 ? [] : [`No limit when ${sayCondition(instrument, { any: doesNot })}`]),
	];
	return sentences.map((sentence) => `${sentence}.`).join(" ");
}
