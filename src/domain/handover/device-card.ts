import type { DeviceId } from "#domain/journal/event.ts";

/** How colleagues know a device and who uses it: what its signatures are checked with, and what is sealed to it. */
export interface DeviceCard {
	readonly device: DeviceId;
	/** Who uses it, as they said at first run. */
	readonly person: string;
	readonly name: string;
	readonly role: string;
	/** Ed25519, 32 bytes, lower-case hexadecimal. */
	readonly signing: string;
	/** X25519, as age writes it: "age1…". */
	readonly recipient: string;
}
