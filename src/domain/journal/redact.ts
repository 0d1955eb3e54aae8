import type { Event } from "./event.ts";

/**
 * The event without its value. Adding it redacts: it takes the place of the whole event in every journal that it
 * reaches. Who, why and with which certificate is an event of the caller's, in the field `redaction`.
 */
export function redact(event: Event): Event {
	const { value, ...kept } = event;
	return kept;
}
