import type { Json, RecordId, StreamId } from "./event.ts";

/** What a person's action writes, before a writer makes it an event. */
export interface Change {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly field: string;
	readonly value: Json;
}
