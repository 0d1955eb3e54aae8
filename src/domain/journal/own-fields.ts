import * as z from "zod/mini";
import type { Created, Event, Introduction } from "./event.ts";

/** Of a record: the event that creates it (value: `Created`). */
export const CREATED = "created";
/** Of a record: `true` hides it, anything else shows it. */
export const REMOVED = "removed";
/** Of a writer: its introduction (record: the writer's id, value: `Introduction`). */
export const WRITER = "writer";

const created = z.object({ kind: z.string(), parent: z.string(), order: z.number() });
const introduction = z.object({ device: z.string(), person: z.string(), name: z.string(), role: z.string() });

/** What a `created` event says; nothing if it was redacted or is malformed, since events may come from anywhere. */
export function createdBy(event: Event): Created | undefined {
	return created.safeParse(event.value?.value).data;
}

/** What a writer's introduction says; nothing if it was redacted or is malformed. */
export function introducedBy(event: Event): Introduction | undefined {
	return introduction.safeParse(event.value?.value).data;
}

/** Whether this is the event by which its own writer says who writes. */
export function isIntroduction(event: Event): boolean {
	return event.seq === 1 && event.record === event.writer && event.field === WRITER;
}
