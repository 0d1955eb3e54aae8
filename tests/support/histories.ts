import fc from "fast-check";
import { createClock } from "#domain/journal/clock.ts";
import { eventsOfDrafts } from "#domain/journal/drafts.ts";
import type { Draft, Event, Json, RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import { type Added, add, createJournal, type Journal } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { type UndoProblem, undo } from "#domain/journal/undo.ts";
import { conflictsOf, fieldOf, fieldsOf, headsOf, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { createWriter, type Writer } from "#domain/journal/writer.ts";
import type { Result } from "#domain/result.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.UTC(2026, 2, 2, 12);

/** A person's device with its own copy of the journal and its own idea of the time. Every record is a stream. */
export interface Device {
	readonly journal: Journal;
	/** The unlocked tab. */
	writer(): Writer;
	/** Writes having seen what this device has; gives the event, without a writer's introduction. */
	write(record: RecordId, field: string, value: Json): Event;
	create(record: RecordId, parent: RecordId, order: number): Event;
	undo(record: RecordId, field: string): Result<readonly Event[], UndoProblem>;
	redact(event: Event): void;
	/** Starts typing: stored as a draft, with what the device has as its bases. */
	type(record: RecordId, field: string, text: string): Draft;
	/** Ends the tab in whatever it was doing, and opens another, which keeps what was being typed. */
	reopen(): void;
	receive(events: Iterable<Event>): Added;
}

export interface DeviceOptions {
	readonly person?: string;
	/** How far the device's clock is off, in days. */
	readonly daysOff?: number;
}

/** Devices that share one true time, a minute for every step, and one source of unique "randomness". */
export function createDevices(...options: readonly DeviceOptions[]): readonly Device[] {
	let time = NOON;
	let drawn = 0;
	const random = (count: number) => {
		drawn += 1;
		return Uint8Array.from({ length: count }, (_, index) => (index < 4 ? (drawn >> (8 * index)) & 255 : 0));
	};
	const pass = () => {
		time += MINUTE;
		return time;
	};
	return options.map(({ person = "", daysOff = 0 }, index) =>
		createDevice(`device-${index + 1}`, person || `person-${index + 1}`, random, () => pass() + daysOff * DAY),
	);
}

/** One device. */
export function oneDevice(options: DeviceOptions = {}): Device {
	return createDevices(options)[0] as Device;
}

/** Two devices of two people. */
export function twoDevices(): readonly [Device, Device] {
	return createDevices({}, {}) as readonly [Device, Device];
}

function createDevice(
	device: string,
	person: string,
	random: (count: number) => Uint8Array,
	now: () => number,
): Device {
	const journal = createJournal();
	let tabs = 0;
	let typing: readonly Draft[] = [];
	let writer = open();

	function open(): Writer {
		tabs += 1;
		const introduction = { device, person, name: `Name of ${person}`, role: "inspector" };
		return createWriter({ id: `${device}-tab-${tabs}`, introduction, clock: createClock(now), random });
	}

	function keep(events: readonly Event[]): Event {
		add(journal, events);
		return events.at(-1) as Event;
	}

	return {
		journal,
		writer: () => writer,
		write: (record, field, value) => keep(writer.write(journal, { stream: record, record, field, value })),
		create: (record, parent, order) =>
			keep(writer.createRecord(journal, { stream: parent, record, kind: "need", parent, order })),
		undo(record, field) {
			const undone = undo(journal, writer, record, field);
			if (undone.ok) {
				add(journal, undone.value);
			}
			return undone;
		},
		redact(event) {
			add(journal, [redact(event)]);
		},
		type(record, field, text) {
			const bases = headsOf(journal, record, field).map((head) => head.id);
			const draft: Draft = {
				id: `${writer.id}-draft-${typing.length}`,
				writer: writer.id,
				stream: record,
				record,
				field,
				revision: 1,
				bases,
				text,
				at: "",
			};
			typing = [...typing, draft];
			return draft;
		},
		reopen() {
			writer = open();
			add(journal, eventsOfDrafts(journal, writer, typing));
			typing = [];
		},
		receive: (events) => add(journal, [...events]),
	};
}

type Step =
	| { readonly kind: "write"; readonly device: number; readonly place: Place; readonly value: Json }
	| { readonly kind: "type"; readonly device: number; readonly place: Place; readonly text: string }
	| { readonly kind: "create"; readonly device: number; readonly parent: RecordId; readonly order: number }
	| { readonly kind: "undo"; readonly device: number; readonly place: Place }
	| { readonly kind: "redact"; readonly device: number; readonly place: Place }
	| { readonly kind: "reopen"; readonly device: number }
	/** Some of what one device has comes to another, in any order. */
	| { readonly kind: "sync"; readonly device: number; readonly to: number; readonly kept: readonly boolean[] };

interface Place {
	readonly record: RecordId;
	readonly field: string;
}

/** What devices did one after the other; plain, so that a counterexample can be read. `play` it to see what comes of it. */
export interface History {
	/** One device for each. */
	readonly daysOff: readonly number[];
	readonly steps: readonly Step[];
}

/** What came of a history. */
export interface Played {
	readonly devices: readonly Device[];
	/** Every event as it was written, also those redacted since. */
	readonly written: readonly Event[];
	readonly redacted: ReadonlySet<string>;
	/** Everything that was ever being typed. */
	readonly drafts: readonly Draft[];
}

/** The places that histories change; few, so that devices clash. */
export const places: readonly Place[] = ["case-1", "case-2"].flatMap((record) =>
	["answer/B1", "reason/B1", "removed"].map((field) => ({ record, field })),
);

/** Histories of 3 to 5 devices with clocks off by up to 40 days either way, synchronised in part and at random. */
export function histories(): fc.Arbitrary<History> {
	return fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 5 }).chain((daysOff) =>
		fc.record({
			daysOff: fc.constant(daysOff),
			steps: fc.array(step(daysOff.length), { maxLength: 40, size: "max" }),
		}),
	);
}

/** Goes through a history. At its end every device is reopened, so that no draft is left. */
export function play({ daysOff, steps }: History): Played {
	const devices = createDevices(...daysOff.map((days) => ({ daysOff: days })));
	const written = new Map<string, Event>();
	const redacted = new Set<string>();
	const drafts: Draft[] = [];
	const note = (device: Device) => {
		for (const event of device.journal.events.values()) {
			if (event.value !== undefined) {
				written.set(event.id, event);
			}
		}
	};
	for (const [number, step] of steps.entries()) {
		const device = devices[step.device] as Device;
		switch (step.kind) {
			case "write":
				device.write(step.place.record, step.place.field, step.value);
				break;
			case "type":
				drafts.push(device.type(step.place.record, step.place.field, step.text));
				break;
			case "create":
				device.create(`need-${number}`, step.parent, step.order);
				break;
			case "undo":
				device.undo(step.place.record, step.place.field);
				break;
			case "redact": {
				const [head] = headsOf(device.journal, step.place.record, step.place.field);
				if (head !== undefined) {
					device.redact(head);
					redacted.add(head.id);
				}
				break;
			}
			case "reopen":
				device.reopen();
				break;
			case "sync": {
				const { kept, to } = step;
				const events = [...device.journal.events.values()];
				devices[to]?.receive(events.filter((_, index) => kept[index % kept.length]));
				break;
			}
		}
		note(device);
	}
	for (const device of devices) {
		device.reopen();
		note(device);
	}
	return { devices, written: [...written.values()], redacted, drafts };
}

/** The events in any order, some of them twice, and none the same object as before. */
export function shuffled(events: readonly Event[]): fc.Arbitrary<readonly Event[]> {
	const copies = () => events.map((event) => structuredClone(event));
	return fc
		.tuple(
			fc.shuffledSubarray(copies(), { minLength: events.length, maxLength: events.length }),
			fc.shuffledSubarray(copies()),
		)
		.map(([all, again]) => [...all, ...again]);
}

/** A new journal of all these events. */
export function journalOf(...sets: readonly Iterable<Event>[]): Journal {
	const journal = createJournal();
	for (const events of sets) {
		add(journal, [...events]);
	}
	return journal;
}

/** What everybody knows together. */
export function together({ devices }: Played): Journal {
	return journalOf(...devices.map((device) => device.journal.events.values()));
}

/** Everything that a journal shows. */
export function shown(journal: Journal) {
	const records = [...journal.fields.keys()].sort();
	return {
		fields: records.flatMap((record) =>
			fieldsOf(journal, record).map((field) => ({
				record,
				field,
				state: fieldOf(journal, record, field),
				history: historyOf(journal, record, field),
			})),
		),
		records: recordsOf(journal, "need"),
		removed: removedRecordsOf(journal, "need"),
		conflicts: conflictsOf(journal),
	};
}

function step(devices: number): fc.Arbitrary<Step> {
	const device = fc.nat({ max: devices - 1 });
	const place = fc.constantFrom(...places);
	const value = fc.constantFrom<Json>("yes", "no", true, null, ["a", { b: 1 }]);
	const text = fc.constantFrom("He was asked.", "He was not asked.");
	const parent = fc.constantFrom("case-1", "case-2");
	const order = fc.nat({ max: 3 });
	const kept = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
	return fc.oneof(
		{ weight: 8, arbitrary: fc.record({ kind: fc.constant("write" as const), device, place, value }) },
		{ weight: 6, arbitrary: fc.record({ kind: fc.constant("sync" as const), device, to: device, kept }) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const), device, place }) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant("type" as const), device, place, text }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("create" as const), device, parent, order }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("redact" as const), device, place }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("reopen" as const), device }) },
	);
}
