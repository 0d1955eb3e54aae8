import type { Member } from "#domain/inspection/team.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { DeviceCard } from "./device-card.ts";
import { memberOf } from "./joining.ts";

/** Who sends a bundle: the device that signed it, and the member of the team who uses it. */
export interface Sender {
	readonly card: DeviceCard;
	/** By the plan; nothing for who is not on the team. */
	readonly member: Member | undefined;
	readonly leads: boolean;
}

/** The sender by a plan: the one here or, for an inspection that is not here yet, that of the pack. */
export function senderOf(plan: Journal, card: DeviceCard): Sender {
	const member = memberOf(plan, card.person);
	return { card, member, leads: member?.role === "lead-inspector" };
}
