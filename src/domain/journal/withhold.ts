import type { Event } from "./event.ts";

/**
 * The event as it goes to who is not concerned by what it says: it keeps its place in its chain, and its value stays
 * behind. One whose value was redacted stays redacted, so that the redaction travels on.
 */
export function withhold(event: Event): Event {
	if (event.value === undefined) {
		return event;
	}
	const { value, ...kept } = event;
	return { ...kept, withheld: true };
}
