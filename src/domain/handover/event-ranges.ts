import type { Event, StreamId, WriterId } from "#domain/journal/event.ts";

/** Consecutive events of one writer in one stream, the first and the last included. */
export interface EventRange {
	readonly writer: WriterId;
	readonly stream: StreamId;
	readonly from: number;
	readonly to: number;
}

/** The fewest ranges that hold these events and no other. */
export function rangesOf(events: readonly Event[]): readonly EventRange[] {
	return [...groupByChain(events).values()].flatMap((chain) => {
		const ranges: EventRange[] = [];
		for (const { writer, stream, seq } of chain.toSorted((a, b) => a.seq - b.seq)) {
			const last = ranges.at(-1);
			if (last && seq <= last.to + 1) ranges[ranges.length - 1] = { ...last, to: Math.max(seq, last.to) };
			else ranges.push({ writer, stream, from: seq, to: seq });
		}
		return ranges;
	});
}

/** Tells of events whether they are in one of the ranges. */
export function holds(ranges: readonly EventRange[]): (event: Event) => boolean {
	const byChain = groupByChain(ranges);
	return (event) => (byChain.get(chainOf(event)) ?? []).some(({ from, to }) => from <= event.seq && event.seq <= to);
}

/** Whether everything in the ranges is in the others too. Both are as `rangesOf` gives them. */
export function areWithin(ranges: readonly EventRange[], others: readonly EventRange[]): boolean {
	const byChain = groupByChain(others);
	return ranges.every((range) =>
		(byChain.get(chainOf(range)) ?? []).some(({ from, to }) => from <= range.from && range.to <= to),
	);
}

interface InChain {
	readonly writer: WriterId;
	readonly stream: StreamId;
}

/** What belongs to each chain: what one writer wrote in one stream. */
export function groupByChain<Item extends InChain>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
	const chains = new Map<string, Item[]>();
	for (const item of items) {
		const chain = chains.get(chainOf(item));
		if (chain) chain.push(item);
		else chains.set(chainOf(item), [item]);
	}
	return chains;
}

function chainOf({ writer, stream }: InChain): string {
	return JSON.stringify([writer, stream]);
}
