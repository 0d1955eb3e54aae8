const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether two plain dates are the wrong way round. Nothing is wrong while either is missing or is no date yet. */
export function endsBeforeItStarts(start: string, end: string): boolean {
	return PLAIN_DATE.test(start) && PLAIN_DATE.test(end) && end < start;
}
