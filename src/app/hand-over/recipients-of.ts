import type { BundleRecipient } from "#domain/handover/bundle.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";

/** These devices, and the office with its spare key where it has one. */
export function recipientsOf(cards: readonly DeviceCard[], spareKey = ""): readonly BundleRecipient[] {
	const devices = cards.map(({ device, recipient }) => ({ device, recipient }));
	return spareKey === "" ? devices : [...devices, { recipient: spareKey }];
}
