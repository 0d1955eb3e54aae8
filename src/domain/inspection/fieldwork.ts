import { isPlainDate } from "#domain/dates.ts";

/** Whether two plain dates are the wrong way round. Nothing is wrong while either is missing or is no date yet. */
export function endsBeforeItStarts(start: string, end: string): boolean {
	return isPlainDate(start) && isPlainDate(end) && end < start;
}
