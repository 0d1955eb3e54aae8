/** A value that survives JSON unchanged. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type EventId = string;
export type WriterId = string;
export type DeviceId = string;
export type StreamId = string;
export type RecordId = string;
/** SHA-256, lower-case hexadecimal. */
export type Hash = string;
/** Hybrid logical clock: `<milliseconds since 1970, UTC, 13 digits>-<counter, 6 digits>`. Orders the display, decides nothing. */
export type Timestamp = string;

/** A value with the random salt that keeps its hash from being guessed (16 bytes, hexadecimal). */
export interface Salted<Value extends Json> {
	readonly salt: string;
	readonly value: Value;
}

/** One change that a person made. A journal is a set of these; everything else is worked out from it. */
export interface Event {
	/** `${writer}:${stream}:${seq}` */
	readonly id: EventId;
	/** One unlocked tab, from unlocking to locking, or one taking in of a bundle: random, never resumed. */
	readonly writer: WriterId;
	/** What is handed over as a whole: the plan, one assessment, the judgement. */
	readonly stream: StreamId;
	/** 1, 2, 3 … per writer and stream. */
	readonly seq: number;
	/** Hash of this writer's previous event in the stream, `""` for its first: a gap or a rewrite shows. */
	readonly prev: Hash;
	readonly at: Timestamp;
	/** The case, assessment, evidence item, finding … that changed. */
	readonly record: RecordId;
	/** "answer/B1", "reason/B1", "state", "rating" … */
	readonly field: string;
	/** The heads of the field that the writer saw. */
	readonly bases: readonly EventId[];
	/** The event whose change this one takes back. */
	readonly undoes?: EventId;
	/** The draft, and the revision of it, that this event made permanent and so retires. */
	readonly draft?: { readonly id: string; readonly revision: number };
	/** Of salt and value; `prev` covers this, not the value, so that a redaction keeps the chain whole. */
	readonly valueHash: Hash;
	/** Absent once redacted, and where it was withheld. */
	readonly value?: Salted<Json>;
	/**
	 * The value exists and was not handed over to this device. Like the value it is in no hash. Of two copies of an event
	 * the redacted one counts, then the whole one, then this one (`copyPrecedence`).
	 */
	readonly withheld?: true;
}

/** Text that a person is still typing: stored, not yet an event. A higher revision replaces a lower. */
export interface Draft {
	readonly id: string;
	readonly writer: WriterId;
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly field: string;
	readonly revision: number;
	readonly bases: readonly EventId[];
	readonly text: string;
	readonly at: Timestamp;
}

/** Who writes: the value of a writer's first event in each stream (record: the writer, field: `writer`). */
export interface Introduction {
	readonly device: DeviceId;
	readonly person: string;
	readonly name: string;
	readonly role: string;
}

/** The value of the event that creates a record (field: `created`). `order` is fractional: a new one fits between two others. */
export interface Created {
	readonly kind: string;
	readonly parent: RecordId;
	readonly order: number;
}
