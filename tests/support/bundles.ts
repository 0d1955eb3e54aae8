import { Encrypter, identityToRecipient } from "age-encryption";
import { BUNDLE_VERSION, type BundleHeader, type BundlePurpose } from "#domain/handover/bundle.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Event, Json } from "#domain/journal/event.ts";
import type { Bytes } from "#exchange/read-file.ts";
import type { SealTo } from "#exchange/seal-bundle.ts";
import { signLines } from "#exchange/signature.ts";

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
		recipient: await identityToRecipient(sealing),
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

/** Header and events as lines, without line feeds. */
export function linesOf(header: BundleHeader, events: readonly Event[]): readonly string[] {
	return [header, ...events].map((line) => canonical(line as unknown as Json));
}

/** The lines of a bundle with a trailer that fits them, whatever they say: what a hostile colleague can sign. */
export async function signed(
	lines: readonly string[],
	signing: CryptoKey,
	encoding: BufferEncoding = "utf8",
): Promise<Bytes> {
	const content = new Uint8Array(Buffer.from(lines.map((line) => `${line}\n`).join(""), encoding));
	const trailer = await signLines(content, signing);
	return new Uint8Array(Buffer.concat([content, Buffer.from(`${canonical({ ...trailer })}\n`)]));
}

/** Any content as an age file. */
export async function ageFile(content: Bytes, to: SealTo, workFactor = 10): Promise<Bytes> {
	const encrypter = new Encrypter();
	if (to.kind === "passphrase") {
		encrypter.setPassphrase(to.passphrase);
		encrypter.setScryptWorkFactor(workFactor);
	} else {
		for (const recipient of to.recipients) encrypter.addRecipient(recipient);
	}
	return new Uint8Array(await encrypter.encrypt(content));
}
