import { type ChainProblem, verify } from "#domain/journal/chain.ts";
import { instantOf } from "#domain/journal/clock.ts";
import type { DeviceId, Event, Introduction, WriterId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { InspectionId } from "./bundle.ts";
import type { ArrivedBundle, BundleLog } from "./bundle-log.ts";
import { bundlesFrom } from "./bundle-look-ups.ts";
import { introductionsOf } from "./writers.ts";

/** What a device has contributed to an inspection, and whether it is whole. */
export interface DeviceIntegrity {
	/** Empty for writers that nobody introduces. */
	readonly device: DeviceId;
	/** The names of those who wrote with it, each once. */
	readonly names: readonly string[];
	readonly writers: number;
	readonly streams: number;
	/** Introductions and what was withheld included. */
	readonly events: number;
	/** When its first and last event were made, by its clock: milliseconds since 1970, UTC. */
	readonly first: number;
	readonly last: number;
	/** Where an event is missing. */
	readonly gaps: readonly ChainProblem[];
	/** Where an event does not follow the one before, or a writer is not introduced. */
	readonly rewrites: readonly ChainProblem[];
	/** The last of its own bundles that was taken in, by its serial. */
	readonly lastBundle: ArrivedBundle | undefined;
}

/** Every device that wrote in an inspection, in the order of their first events. Checks every chain of the journal. */
export function integrityOf(journal: Journal, log: BundleLog, inspection: InspectionId): readonly DeviceIntegrity[] {
	const writers = introductionsOf(journal);
	const deviceOf = (writer: WriterId) => writers.get(writer)?.device ?? "";
	const problems = verify(journal);
	const all = [...journal.events.values()];
	return [...new Set(all.map(({ writer }) => deviceOf(writer)))]
		.map((device) => {
			const broken = problems.filter(({ writer }) => deviceOf(writer) === device);
			return {
				device,
				...figuresOf(
					all.filter(({ writer }) => deviceOf(writer) === device),
					writers,
				),
				gaps: broken.filter(({ kind }) => kind === "gap"),
				rewrites: broken.filter(({ kind }) => kind !== "gap"),
				lastBundle: bundlesFrom(log, inspection, device).at(-1),
			};
		})
		.sort((a, b) => a.first - b.first);
}

function figuresOf(events: readonly Event[], introductions: ReadonlyMap<WriterId, Introduction>) {
	const writers = new Set(events.map(({ writer }) => writer));
	const instants = events.map(({ at }) => instantOf(at)).sort((a, b) => a - b);
	return {
		names: [...new Set([...writers].flatMap((writer) => introductions.get(writer)?.name ?? []))],
		writers: writers.size,
		streams: new Set(events.map(({ stream }) => stream)).size,
		events: events.length,
		first: instants[0] ?? 0,
		last: instants.at(-1) ?? 0,
	};
}
