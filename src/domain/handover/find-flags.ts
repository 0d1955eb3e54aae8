import { instantOf } from "#domain/journal/clock.ts";
import type { DeviceId, Event } from "#domain/journal/event.ts";
import { introducedBy, isIntroduction } from "#domain/journal/own-fields.ts";
import type { ArrivalFlag } from "./arrival.ts";
import type { BundleHeader } from "./bundle.ts";
import type { BundleLog } from "./bundle-log.ts";
import { arrivedBundle, bundlesFrom } from "./bundle-look-ups.ts";
import type { News } from "./news.ts";
import { introductionsOf } from "./writers.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Nothing was written with this app before. */
const FIRST_DAY = Date.UTC(2025, 0, 1);

/** What is worth knowing of a bundle's number, and of having seen it before. */
export function flagsOfSerial(
	{ bundle, inspection, serial, from, purpose }: BundleHeader,
	log: BundleLog,
): readonly ArrivalFlag[] {
	const before = arrivedBundle(log, bundle);
	if (before) return [{ kind: "taken-in-before", at: before.at }];
	const others = bundlesFrom(log, inspection, from.device);
	const twice = others.find((other) => other.serial === serial);
	// In what order receipts come says nothing.
	const latest = purpose.kind === "receipt" ? undefined : others.findLast(({ kind }) => kind !== "receipt");
	return [
		...(twice ? [{ kind: "serial-twice", serial, other: twice.bundle } as const] : []),
		...(latest && latest.serial > serial ? [{ kind: "older", serial, than: latest.serial } as const] : []),
	];
}

/** What is worth knowing of the clock by which a bundle and its new entries were made. `now`: milliseconds since 1970, UTC. */
export function flagsOfClock({ fresh }: News, made: number, now: number): readonly ArrivalFlag[] {
	const instants = fresh.map(({ at }) => instantOf(at));
	const ahead = instants.filter((instant) => instant > now + DAY);
	const behind = instants.filter((instant) => instant < FIRST_DAY);
	const latest = ahead.reduce((one, other) => Math.max(one, other), made);
	const earliest = behind.reduce((one, other) => Math.min(one, other), made);
	return [
		...(latest > now + DAY ? [{ kind: "clock-ahead", entries: ahead.length, latest } as const] : []),
		...(earliest < FIRST_DAY ? [{ kind: "clock-behind", entries: behind.length, earliest } as const] : []),
	];
}

/** What is worth knowing of who wrote the new entries. */
export function flagsOfWriters({ merged, fresh }: News, { from }: BundleHeader, own: DeviceId): readonly ArrivalFlag[] {
	const writers = introductionsOf(merged);
	const isOf =
		(device: DeviceId) =>
		({ writer }: Event) =>
			writers.get(writer)?.device === device;
	const names = fresh
		.filter(isIntroduction)
		.filter(isOf(from.device))
		.map((event) => introducedBy(event)?.name ?? "");
	const others = [...new Set(names)].filter((name) => name !== from.name);
	const ownEntries = fresh.filter(isOf(own)).length;
	return [
		...others.map((name) => ({ kind: "other-name", name }) as const),
		...(ownEntries > 0 ? [{ kind: "brings-own-entries", entries: ownEntries } as const] : []),
	];
}
