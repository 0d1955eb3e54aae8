import { joinByPack } from "#app/joining/join-as.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { bundleLogOf, planArrived, planReceipt } from "#domain/handover/bundle-log.ts";
import { arrivedBundle } from "#domain/handover/bundle-look-ups.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Result } from "#domain/result.ts";
import { type JournalErased, type Saved, type StorageProblem, VAULT_JOURNAL } from "#vault/vault.ts";
import type { AcceptedFile } from "./chosen-file.ts";

/**
 * Takes bundles in, all of them or none, and records in the same change that they arrived. Who takes a pack in joins its
 * inspection as the member whom it is for.
 */
export async function takeIn(
	workspace: Workspace,
	accepted: readonly AcceptedFile[],
): Promise<Result<Saved, JournalErased | StorageProblem>> {
	const { vault, own } = workspace;
	const log = bundleLogOf(own.journal);
	const at = Date.now();
	const receipts = new Map<string, Change>();
	const changes = accepted.flatMap(({ opened: { header, sha256 }, arrival }): readonly Change[] => {
		const { bundle, purpose, inspection, serial, from } = header;
		for (const receipt of arrival.receipts) {
			receipts.set(receipt.bundle, planReceipt(receipt.bundle, { at, from: from.device }));
		}
		if (arrivedBundle(log, bundle)) return [];
		const { brought } = arrival;
		return planArrived({ bundle, kind: purpose.kind, inspection, serial, sha256, from: from.device, at, brought });
	});
	const taken = await vault.takeIn([
		...accepted
			.filter(({ arrival }) => arrival.events.length > 0)
			.map(({ arrival: { header, events } }) => ({ journal: header.inspection, events })),
		{ journal: VAULT_JOURNAL, events: own.writeApart([...changes, ...receipts.values()]) },
	]);
	if (taken.ok) {
		for (const { arrival } of accepted) await joinByPack(workspace, arrival.header);
	}
	return taken;
}
