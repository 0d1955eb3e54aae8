import type { Workspace } from "#app/session/workspace.ts";
import { planCard, planComparison } from "#domain/handover/change-device-book.ts";
import { deviceBookOf } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { recipientOf } from "#exchange/recipients.ts";
import { deviceCard } from "#support/device-cards.ts";
import { makeDeviceKeys } from "#support/memory-device.ts";
import type { DeviceKeys } from "#vault/device-keys.ts";

export interface TrustedColleague {
	readonly card: DeviceCard;
	readonly keys: DeviceKeys;
}

/** Puts the device of a colleague into the device book, with its words compared. */
export async function trustColleague({ own }: Workspace, name: string): Promise<TrustedColleague> {
	const keys = await makeDeviceKeys(`device-of-${name}`);
	const { signing, sealing } = keys.publicKeys;
	const card = deviceCard(name, { device: keys.id, signing, recipient: recipientOf(sealing) });
	const added = planCard(own.journal, card, { device: "", person: "" });
	if (!added.ok) throw new Error(added.problem.kind);
	own.apply(added.value);
	const entry = deviceBookOf(own.journal).find((known) => known.card.device === card.device);
	if (entry) own.apply(planComparison(own.journal, entry));
	return { card, keys };
}
