import type { DeviceCard } from "#domain/handover/device-card.ts";
import { sha256Hex } from "#domain/journal/hash.ts";

const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const RECIPIENT_LETTERS = 58;

/** The card of a colleague's device, the same for the same name. Its keys have the shape of keys, and open nothing. */
export function deviceCard(name: string, changed: Partial<DeviceCard> = {}): DeviceCard {
	return {
		device: `device-${sha256Hex(name).slice(0, 8)}`,
		person: `person-${sha256Hex(name).slice(0, 8)}`,
		name,
		role: "local-assessor",
		...keysOf(name),
		...changed,
	};
}

/** Keys that differ for every seed. */
export function keysOf(seed: string): Pick<DeviceCard, "signing" | "recipient"> {
	const bytes = Buffer.from(sha256Hex(`sealing ${seed}`).repeat(2), "hex");
	const letters = [...bytes.subarray(0, RECIPIENT_LETTERS)].map((byte) => LETTERS[byte % LETTERS.length]);
	return { signing: sha256Hex(`signing ${seed}`), recipient: `age1${letters.join("")}` };
}
