import type { Event } from "./event.ts";

/**
 * Of two copies of an event the one with the higher precedence counts, so that in whatever order they come the same one
 * stays: a redacted copy before a whole one, a whole one before one whose value was withheld.
 */
export function copyPrecedence({ value, withheld }: Event): number {
	if (withheld) return 0;
	return value === undefined ? 2 : 1;
}
