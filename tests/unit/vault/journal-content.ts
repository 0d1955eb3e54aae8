import type { Draft, Event } from "#domain/journal/event.ts";

/** An event as a journal may hold it; the vault looks at ids, drafts and redaction only. */
export function event(seq: number, changes: Partial<Event> = {}): Event {
	return {
		id: `writer-1:plan:${seq}`,
		writer: "writer-1",
		stream: "plan",
		seq,
		prev: seq === 1 ? "" : "ab".repeat(32),
		at: "1763730000000-000001",
		record: "case-1",
		field: "answer/B1",
		bases: [],
		valueHash: "cd".repeat(32),
		value: { salt: "ef".repeat(16), value: "yes" },
		...changes,
	};
}

export function redacted({ value, ...kept }: Event): Event {
	return kept;
}

export function draft(changes: Partial<Draft> = {}): Draft {
	return {
		id: "draft-1",
		writer: "writer-1",
		stream: "plan",
		record: "case-1",
		field: "reason/B1",
		revision: 1,
		bases: [],
		text: "She was released",
		at: "1763730000000-000001",
		...changes,
	};
}
