import type { Event } from "./event.ts";

/**
 * The event without its value. Adding it redacts: it takes the place of the whole event in every journal that it
 * reaches. Who did and why is said by events of `planRedaction`.
 */
export function redact(event: Event): Event {
	const { value, withheld, ...kept } = event;
	return kept;
}
