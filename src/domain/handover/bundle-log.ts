import * as z from "zod/mini";
import type { Change } from "#domain/journal/change.ts";
import type { DeviceId, Event, Hash, Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { eventsOf, recordsOf } from "#domain/journal/view.ts";
import type { BundleId, BundleKind, BundleRecipient, InspectionId } from "./bundle.ts";
import type { EventRange } from "./event-ranges.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

interface LoggedBundle {
	readonly bundle: BundleId;
	readonly kind: BundleKind;
	readonly inspection: InspectionId;
	readonly serial: number;
	readonly sha256: Hash;
}

/** A bundle that this device has made. */
export interface MadeBundle extends LoggedBundle {
	/** To whom a pack is, or from whom what is handed over; empty for a receipt. */
	readonly member: RecordId;
	readonly to: readonly BundleRecipient[];
	/** Milliseconds since 1970, UTC. */
	readonly made: number;
	/** The events that went whole, not those whose value was withheld. */
	readonly covers: readonly EventRange[];
}

/** That a bundle arrived at another device. */
export interface ArrivalElsewhere {
	/** Milliseconds since 1970, UTC: when the receipt was taken in. */
	readonly at: number;
	readonly from: DeviceId;
}

export interface SentBundle extends MadeBundle {
	/** In the order of being taken in; none while nobody said that it arrived. */
	readonly receipts: readonly ArrivalElsewhere[];
}

/** A bundle that this device has taken in. */
export interface ArrivedBundle extends LoggedBundle {
	readonly from: DeviceId;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** The events whose values were not here before. */
	readonly brought: readonly EventRange[];
}

/** All bundles that a device has made and taken in, each in the order of their serials and of their arrival. */
export interface BundleLog {
	readonly sent: readonly SentBundle[];
	readonly arrived: readonly ArrivedBundle[];
}

const BUNDLE = "bundle";
const SENT = "sent";
const RECEIPT = "receipt";
const ARRIVED = "arrived";

/** The changes to the vault's own journal that record a bundle which was made. */
export function planSent({ bundle, ...sent }: MadeBundle): readonly Change[] {
	return [
		begin(bundle, sent),
		write(bundle, SENT, { ...sent, to: sent.to.map((one) => ({ ...one })), covers: json(sent.covers) }),
	];
}

/** The change that records a receipt for a bundle of this device. */
export function planReceipt(bundle: BundleId, receipt: ArrivalElsewhere): Change {
	return write(bundle, RECEIPT, { ...receipt });
}

/** The changes that record a bundle which was taken in. */
export function planArrived({ bundle, ...arrived }: ArrivedBundle): readonly Change[] {
	return [begin(bundle, arrived), write(bundle, ARRIVED, { ...arrived, brought: json(arrived.brought) })];
}

/** The log as the vault's own journal has it. Of two windows that took a bundle in at once, the first is told. */
export function bundleLogOf(own: Journal): BundleLog {
	const bundles = recordsOf(own, BUNDLE).map(({ id }) => id);
	const sent = bundles.flatMap((bundle): readonly SentBundle[] => {
		const [made] = readAll(own, bundle, SENT, sentSchema);
		return made ? [{ bundle, ...made, receipts: readAll(own, bundle, RECEIPT, receiptSchema) }] : [];
	});
	const arrived = bundles.flatMap((bundle): readonly ArrivedBundle[] => {
		const [taken] = readAll(own, bundle, ARRIVED, arrivedSchema);
		return taken ? [{ bundle, ...taken }] : [];
	});
	return { sent: sent.toSorted((a, b) => a.serial - b.serial), arrived: arrived.toSorted((a, b) => a.at - b.at) };
}

/** What the log says of an inspection: with whom files of it were exchanged, when, and what was in them. */
export function loggedOf(own: Journal, inspection: InspectionId): readonly Event[] {
	return recordsOf(own, BUNDLE, inspection).flatMap(({ id }) =>
		[SENT, RECEIPT, ARRIVED].flatMap((field) => eventsOf(own, id, field)),
	);
}

const range = z.object({ writer: z.string(), stream: z.string(), from: z.number(), to: z.number() });
const logged = {
	kind: z.enum(["pack", "hand-over", "key-check", "receipt"]),
	inspection: z.string(),
	serial: z.number(),
	sha256: z.string(),
};
const sentSchema = z.object({
	...logged,
	member: z.string(),
	to: z.array(z.object({ device: z.exactOptional(z.string()), recipient: z.string() })),
	made: z.number(),
	covers: z.array(range),
});
const receiptSchema = z.object({ at: z.number(), from: z.string() });
const arrivedSchema = z.object({ ...logged, from: z.string(), at: z.number(), brought: z.array(range) });

/** What every event of the field says, as far as it can be read, in clock order. */
function readAll<Value>(own: Journal, bundle: BundleId, field: string, schema: z.ZodMiniType<Value>): readonly Value[] {
	return eventsOf(own, bundle, field).flatMap(({ value }) => schema.safeParse(value?.value).data ?? []);
}

function begin(bundle: BundleId, { inspection, serial }: Pick<LoggedBundle, "inspection" | "serial">): Change {
	return write(bundle, CREATED, { kind: BUNDLE, parent: inspection, order: serial });
}

function write(bundle: BundleId, field: string, value: Json): Change {
	return { stream: OWN_STREAM, record: bundle, field, value };
}

function json(ranges: readonly EventRange[]): Json {
	return ranges.map((one) => ({ ...one }));
}
