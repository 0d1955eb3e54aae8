import { Encrypter } from "age-encryption";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Event, Hash, Json } from "#domain/journal/event.ts";
import { asGenerated } from "./first-contact-passphrase.ts";
import { LIMITS } from "./limits.ts";
import type { Bytes } from "./read-file.ts";
import { isSignedBy, signLines } from "./signature.ts";

/** What a bundle says. */
export interface UnsealedBundle {
	readonly header: BundleHeader;
	readonly events: readonly Event[];
}

/** Who can open a bundle. */
export type SealTo =
	| { readonly kind: "recipients"; readonly recipients: readonly string[] }
	/** Generated; for the first contact alone. */
	| { readonly kind: "passphrase"; readonly passphrase: string };

export interface SealedBundle {
	/** A standard age file. */
	readonly file: Bytes;
	/** Of its lines, as its trailer and its receipt say it. */
	readonly sha256: Hash;
}

/**
 * Of scrypt, as a power of two: 64 MiB, as much as the vault's own passphrase takes. The six words of a generated one have 77
 * bits, which nobody guesses at any cost.
 */
const WORK_FACTOR = 16;

/**
 * Makes a bundle: UTF-8, one canonical JSON text a line (header, events, trailer), signed and then sealed. Throws where the
 * header says something else than what is handed over with it (number, streams, recipients, signing key), or if the bundle
 * would be larger than any device opens.
 */
export async function sealBundle(
	{ header, events }: UnsealedBundle,
	signing: CryptoKey,
	to: SealTo,
): Promise<SealedBundle> {
	const contradiction = findContradiction(header, events, to);
	if (contradiction !== undefined) throw new Error(`The header of the bundle contradicts its ${contradiction}`);
	const signed = new TextEncoder().encode([header, ...events].map(lineOf).join(""));
	const trailer = await signLines(signed, signing);
	if (!(await isSignedBy(header.from.signing, signed, trailer.signature))) {
		throw new Error("The bundle is signed by another key than its header names");
	}
	const content = new Uint8Array(await new Blob([signed, lineOf(trailer)]).arrayBuffer());
	const file = new Uint8Array(await encrypterFor(to).encrypt(content));
	if (file.length > LIMITS.size) throw new RangeError(`A bundle of ${file.length} bytes is too large to be opened`);
	return { file, sha256: trailer.sha256 };
}

function findContradiction(header: BundleHeader, events: readonly Event[], to: SealTo): string | undefined {
	const recipients = to.kind === "recipients" ? to.recipients : [];
	if (recipients.length > LIMITS.recipients || (to.kind === "recipients" && recipients.length === 0)) {
		return "recipients, of which there are none or too many";
	}
	const named = header.to.map(({ recipient }) => recipient);
	if (named.length !== recipients.length || !named.every((name) => recipients.includes(name))) return "recipients";
	if (header.count !== events.length) return "number of events";
	return events.every(({ stream }) => header.streams.includes(stream)) ? undefined : "streams";
}

function encrypterFor(to: SealTo): Encrypter {
	const encrypter = new Encrypter();
	if (to.kind === "passphrase") {
		encrypter.setPassphrase(asGenerated(to.passphrase));
		encrypter.setScryptWorkFactor(WORK_FACTOR);
	} else {
		for (const recipient of to.recipients) encrypter.addRecipient(recipient);
	}
	return encrypter;
}

function lineOf(value: object): string {
	// Headers, events and trailers are JSON, though their interfaces do not say so.
	return `${canonical(value as Json)}\n`;
}
