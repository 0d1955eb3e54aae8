import type { Problem } from "#domain/result.ts";
import type { Event, StreamId, WriterId } from "./event.ts";
import { hashOfEvent } from "./hash.ts";
import type { Journal } from "./journal.ts";
import { isIntroduction } from "./own-fields.ts";

/**
 * What is wrong with one writer's chain in one stream, at event number `seq`.
 * gap: that event is missing. prev-mismatch: it does not follow the one before it, as one of the two was altered.
 * introduction-missing: the first event does not say who writes.
 */
export type ChainProblem = Problem & {
	readonly kind: "gap" | "prev-mismatch" | "introduction-missing";
	readonly writer: WriterId;
	readonly stream: StreamId;
	readonly seq: number;
};

/**
 * Checks every chain of the journal: nothing missing, altered or moved. The last event of a chain has no successor to
 * vouch for it; a bundle's signature does.
 */
export function verify(journal: Journal): readonly ChainProblem[] {
	const chains = new Map<string, Event[]>();
	for (const event of journal.events.values()) {
		const key = JSON.stringify([event.writer, event.stream]);
		const chain = chains.get(key);
		if (chain === undefined) {
			chains.set(key, [event]);
		} else {
			chain.push(event);
		}
	}
	return [...chains.values()].flatMap(problemsOf);
}

function problemsOf(chain: readonly Event[]): readonly ChainProblem[] {
	const problems: ChainProblem[] = [];
	let last: Event | undefined;
	for (const event of chain.toSorted((a, b) => a.seq - b.seq)) {
		const { writer, stream, seq } = event;
		const expected = (last?.seq ?? 0) + 1;
		if (seq !== expected) {
			problems.push({ kind: "gap", writer, stream, seq: expected });
		} else if (event.prev !== (last === undefined ? "" : hashOfEvent(last))) {
			problems.push({ kind: "prev-mismatch", writer, stream, seq });
		}
		if (seq === 1 && !isIntroduction(event)) {
			problems.push({ kind: "introduction-missing", writer, stream, seq });
		}
		last = event;
	}
	return problems;
}
