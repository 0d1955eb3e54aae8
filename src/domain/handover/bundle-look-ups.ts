import { purposeOf } from "#domain/inspection/sample.ts";
import type { DeviceId, Event, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { BundleId, InspectionId } from "./bundle.ts";
import type { ArrivedBundle, BundleLog, SentBundle } from "./bundle-log.ts";
import { areWithin, holds } from "./event-ranges.ts";

/** The serial of the next bundle that the device makes. */
export function nextSerial({ sent }: BundleLog): number {
	return Math.max(0, ...sent.map(({ serial }) => serial)) + 1;
}

export function sentBundle({ sent }: BundleLog, bundle: BundleId): SentBundle | undefined {
	return sent.find((one) => one.bundle === bundle);
}

export function arrivedBundle({ arrived }: BundleLog, bundle: BundleId): ArrivedBundle | undefined {
	return arrived.find((one) => one.bundle === bundle);
}

/** Everything that a device sent and that was taken in, of one inspection, in the order of its serials. */
export function bundlesFrom(
	{ arrived }: BundleLog,
	inspection: InspectionId,
	device: DeviceId,
): readonly ArrivedBundle[] {
	return arrived
		.filter((one) => one.inspection === inspection && one.from === device)
		.toSorted((a, b) => a.serial - b.serial);
}

/** What was sent of an inspection and is waited for to arrive. A receipt is not answered by another. */
export function awaited(log: BundleLog, inspection: InspectionId): readonly SentBundle[] {
	return log.sent.filter(
		(one) =>
			one.inspection === inspection &&
			one.kind !== "receipt" &&
			one.receipts.length === 0 &&
			!hasArrivedWithAnother(log, one),
	);
}

/** Whether all of a file is in another of the same member that arrived: the one was perhaps never sent, and nobody misses it. */
export function hasArrivedWithAnother({ sent }: BundleLog, { inspection, member, covers }: SentBundle): boolean {
	return sent.some(
		(other) =>
			other.inspection === inspection &&
			other.member === member &&
			other.receipts.length > 0 &&
			areWithin(covers, other.covers),
	);
}

/**
 * What of an inspection is on this device and, as far as it was told, on no other: neither in a bundle for which there is a
 * receipt nor brought by one. Where there is nothing, the inspection can be removed from here without loss.
 */
export function eventsOnlyHere(journal: Journal, log: BundleLog, inspection: InspectionId): readonly Event[] {
	const sent = log.sent.filter((one) => one.inspection === inspection && one.receipts.length > 0);
	const arrived = log.arrived.filter((one) => one.inspection === inspection);
	const isElsewhere = holds([...sent.flatMap(({ covers }) => covers), ...arrived.flatMap(({ brought }) => brought)]);
	// What was withheld from here is with whoever withheld it, and a rehearsal is for nobody else.
	const isNobodysLoss = ({ stream, withheld }: Event) =>
		withheld !== undefined || purposeOf(journal, stream) === "rehearsal";
	return [...journal.events.values()].filter((event) => !isNobodysLoss(event) && !isElsewhere(event));
}

/** Tells by which bundle an event's value came here; undefined for what was written here. */
export function bundleBringing(
	{ arrived }: BundleLog,
	inspection: InspectionId,
): (event: Event) => ArrivedBundle | undefined {
	const bundles = arrived
		.filter((one) => one.inspection === inspection)
		.map((bundle) => ({ bundle, brought: holds(bundle.brought) }));
	return (event) => bundles.find(({ brought }) => brought(event))?.bundle;
}

/** The last pack that was made for a member. */
export function lastPackTo({ sent }: BundleLog, inspection: InspectionId, member: RecordId): SentBundle | undefined {
	return sent.findLast((one) => one.kind === "pack" && one.inspection === inspection && one.member === member);
}
