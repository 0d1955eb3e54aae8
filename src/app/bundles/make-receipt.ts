import { type BundleToSend, type MakeBundleProblem, makeBundle } from "#app/hand-over/make-bundle.ts";
import { recipientsOf } from "#app/hand-over/recipients-of.ts";
import type { Workspace } from "#app/session/workspace.ts";
import type { InspectionId } from "#domain/handover/bundle.ts";
import { contentOf } from "#domain/handover/bundle-content.ts";
import type { ArrivedBundle, BundleLog } from "#domain/handover/bundle-log.ts";
import { entryOfDevice } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import type { DeviceId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { Result } from "#domain/result.ts";

/** Everything that one device sent of one inspection, and that was taken in here: what one receipt confirms. */
export interface Confirmed {
	readonly inspection: InspectionId;
	readonly from: DeviceId;
	/** The oldest arrival first; at least one. */
	readonly bundles: readonly ArrivedBundle[];
}

/** All that a receipt can be made for, the latest arrival first. A receipt is not answered by another. */
export function confirmable({ arrived }: BundleLog): readonly Confirmed[] {
	const all = new Map<string, Confirmed>();
	for (const bundle of arrived.filter(({ kind }) => kind !== "receipt")) {
		const { inspection, from } = bundle;
		const key = JSON.stringify([inspection, from]);
		all.set(key, { inspection, from, bundles: [...(all.get(key)?.bundles ?? []), bundle] });
	}
	const last = ({ bundles }: Confirmed) => bundles.at(-1)?.at ?? 0;
	return [...all.values()].toSorted((one, other) => last(other) - last(one));
}

/** The card of a device to which a receipt can be sealed. */
export function trustedCard(own: Journal, device: DeviceId): DeviceCard | undefined {
	const entry = entryOfDevice(own, device);
	return entry?.state === "trusted" ? entry.card : undefined;
}

/** Makes the receipt for everything that a device sent of an inspection: the last one says all that those before said. */
export function makeReceipt(
	workspace: Workspace,
	{ inspection, bundles }: Confirmed,
	to: DeviceCard,
	signal: AbortSignal,
): Promise<Result<BundleToSend, MakeBundleProblem>> {
	const receipts = bundles.map(({ bundle, sha256 }) => ({ bundle, sha256 }));
	return makeBundle(
		workspace,
		{
			inspection,
			purpose: { kind: "receipt", receipts },
			content: () => contentOf([]),
			to: { kind: "recipients", recipients: recipientsOf([to]) },
		},
		{ signal },
	);
}
