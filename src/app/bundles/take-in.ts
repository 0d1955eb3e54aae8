import { joinByPack } from "#app/joining/join-as.ts";
import { newId } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { bundleLogOf, planArrived, planReceipt } from "#domain/handover/bundle-log.ts";
import { arrivedBundle } from "#domain/handover/bundle-look-ups.ts";
import { nextImportOrder, planImport } from "#domain/instrument/imported.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Result } from "#domain/result.ts";
import { type JournalErased, type Saved, type StorageProblem, VAULT_JOURNAL } from "#vault/vault.ts";
import { broughtBy } from "./brought-instruments.ts";
import type { AcceptedFile } from "./chosen-file.ts";

/**
 * Takes bundles in, all of them or none, with the versions of instruments that they bring, and records in the same change that
 * they arrived. Who takes a pack in joins its inspection as the member whom it is for.
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
	const brought = new Map(
		accepted.flatMap(({ opened: { header } }) =>
			broughtBy(header).map(({ instrument, ...one }) => [one.named.fingerprint, { ...one, by: header.from.name }]),
		),
	);
	const imports = [...brought.values()].flatMap((one, place) =>
		planImport(newId(), nextImportOrder(own.journal) + place, { ...one, kind: "instrument", fileName: "", sha256: "" }),
	);
	const taken = await vault.takeIn([
		...accepted
			.filter(({ arrival }) => arrival.events.length > 0)
			.map(({ arrival: { header, events } }) => ({ journal: header.inspection, events })),
		{ journal: VAULT_JOURNAL, events: own.writeApart([...changes, ...imports, ...receipts.values()]) },
	]);
	if (taken.ok) {
		for (const { arrival } of accepted) await joinByPack(workspace, arrival.header);
	}
	return taken;
}
