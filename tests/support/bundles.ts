import { BUNDLE_VERSION, type BundleHeader, type BundlePurpose } from "#domain/handover/bundle.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import type { Event } from "#domain/journal/event.ts";
import { recipientOf } from "#exchange/recipients.ts";

/** Somebody's device, as far as bundles know it. */
export interface BundleDevice {
	readonly card: DeviceCard;
	readonly signing: CryptoKey;
	readonly sealing: CryptoKey;
}

/** A device with fixed keys: those of test vectors, which protect nothing. `seed` is two hexadecimal digits. */
export async function fixedDevice(name: string, seed: string): Promise<BundleDevice> {
	const signing = await privateKey("Ed25519", "70", seed, ["sign"]);
	const sealing = await privateKey("X25519", "6e", seed, ["deriveBits"]);
	const { x = "" } = await crypto.subtle.exportKey("jwk", signing);
	const card = {
		device: `device-${seed}`,
		person: `person-${seed}`,
		name,
		role: "local-assessor",
		signing: Buffer.from(x, "base64url").toString("hex"),
		recipient: await recipientOf(sealing),
	};
	return { card, signing, sealing };
}

/** PKCS #8 (RFC 8410): a fixed beginning that names the curve, then the 32 bytes of the key. */
function privateKey(algorithm: "Ed25519" | "X25519", curve: string, seed: string, usages: KeyUsage[]) {
	const bytes = Buffer.from(`302e020100300506032b65${curve}04220420${seed.repeat(32)}`, "hex");
	return crypto.subtle.importKey("pkcs8", bytes, algorithm, true, usages);
}

/** A header that fits these events. */
export function headerOf(
	events: readonly Event[],
	from: DeviceCard,
	to: readonly DeviceCard[],
	purpose: BundlePurpose = { kind: "hand-over", member: "member-1" },
): BundleHeader {
	return {
		format: "assess-resettlement-cases-bundle",
		version: BUNDLE_VERSION,
		bundle: "bundle-1",
		serial: 1,
		inspection: "inspection-1",
		from,
		to: to.map(({ device, recipient }) => ({ device, recipient })),
		made: Date.UTC(2026, 2, 2, 12),
		purpose,
		instruments: [],
		streams: [...new Set(events.map(({ stream }) => stream))],
		count: events.length,
	};
}
