import type { Event, Timestamp } from "./event.ts";

/** A hybrid logical clock: what it gives follows everything that it gave or saw before, however wrong the device's clock is. */
export interface Clock {
	/** A timestamp after all that this clock gave or adopted. */
	tick(): Timestamp;
	/** Takes note of another's timestamp, so that the next tick follows it. One more than 24 hours ahead is not adopted. */
	saw(at: Timestamp): void;
}

const DAY = 24 * 60 * 60 * 1000;
const LAST_COUNT = 999_999;

/** `now` gives whole milliseconds since 1970, UTC, and may jump both ways. */
export function createClock(now: () => number): Clock {
	// Fixed widths: timestamps compare as strings.
	let last: Timestamp = timestamp(0, 0);
	return {
		tick() {
			const present = timestamp(now(), 0);
			last = present > last ? present : successor(last);
			return last;
		},
		saw(at) {
			// One colleague's clock set to 2090 must not drag everybody's display there.
			if (instantOf(at) <= now() + DAY && at > last) {
				last = at;
			}
		},
	};
}

/** The milliseconds since 1970, UTC, in a timestamp: what the writer's device believed, or somewhat later. */
export function instantOf(at: Timestamp): number {
	return Number(at.slice(0, 13));
}

/** For sorting: the same order on every device, for display only. */
export function byClock(a: Event, b: Event): number {
	const [first, second] = a.at === b.at ? [a.id, b.id] : [a.at, b.at];
	return first < second ? -1 : first > second ? 1 : 0;
}

function successor(at: Timestamp): Timestamp {
	const count = Number(at.slice(14));
	return count < LAST_COUNT ? timestamp(instantOf(at), count + 1) : timestamp(instantOf(at) + 1, 0);
}

function timestamp(milliseconds: number, count: number): Timestamp {
	return `${String(milliseconds).padStart(13, "0")}-${String(count).padStart(6, "0")}`;
}
