import type { DeviceCard } from "#domain/handover/device-card.ts";
import { recipientOf } from "#exchange/recipients.ts";
import type { DeviceKeys } from "#vault/device-keys.ts";
import type { Workspace } from "./workspace.ts";

/** The card of this device, as colleagues are given it. Its person must have said who they are. */
export function ownCard({ person }: Workspace, { id, publicKeys }: DeviceKeys): DeviceCard {
	const self = person();
	if (!self) throw new Error("A card is made before anybody has said who uses this device");
	return {
		device: id,
		person: self.id,
		name: self.name,
		role: self.role,
		signing: publicKeys.signing,
		recipient: recipientOf(publicKeys.sealing),
	};
}
