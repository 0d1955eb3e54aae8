import type { Workspace } from "#app/session/workspace.ts";
import type { BundleLog } from "#domain/handover/bundle-log.ts";
import { type DeviceIntegrity, integrityOf } from "#domain/handover/integrity.ts";
import { add, createJournal } from "#domain/journal/journal.ts";
import { ok, type Result } from "#domain/result.ts";
import type { JournalId, StorageProblem } from "#vault/vault.ts";

/** What reading an inspection from the disk anew has shown. */
export interface VerifiedInspection {
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	readonly entries: number;
	readonly devices: readonly DeviceIntegrity[];
	/** Rows whose seal does not open. */
	readonly damaged: number;
	/** Entries whose value or name is not the one that was written. */
	readonly refused: number;
}

const AT_ONCE = 500;

/** Reads everything of an inspection from the disk and checks each entry by itself, and each history. Gives the page its turn. */
export async function verifyEvents(
	workspace: Workspace,
	inspection: JournalId,
	log: BundleLog,
): Promise<Result<VerifiedInspection, StorageProblem>> {
	const settled = await workspace.settle();
	if (!settled.ok) return settled;
	const stored = await workspace.vault.read(inspection);
	if (!stored.ok) return stored;
	const { events, damaged } = stored.value;
	const journal = createJournal();
	let refused = 0;
	for (let start = 0; start < events.length; start += AT_ONCE) {
		refused += add(journal, events.slice(start, start + AT_ONCE)).refused.length;
		await new Promise((resolve) => setTimeout(resolve));
	}
	const devices = integrityOf(journal, log, inspection);
	return ok({ at: Date.now(), entries: events.length, devices, damaged: damaged.length, refused });
}

/** How much is not as it should be. */
export function countFaults({ devices, damaged, refused }: VerifiedInspection): number {
	return devices.reduce((sum, { gaps, rewrites }) => sum + gaps.length + rewrites.length, damaged + refused);
}
