import { Decrypter, identityToRecipient } from "age-encryption";
import type { SealProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { type AgeHead, readAgeHead } from "./age-head.ts";
import { asGenerated } from "./first-contact-passphrase.ts";
import { LIMITS } from "./limits.ts";
import { type Bytes, readFile } from "./read-file.ts";

/** What a bundle is opened with. */
export type BundleKey =
	| { readonly kind: "device"; readonly sealing: CryptoKey }
	| { readonly kind: "passphrase"; readonly passphrase: string }
	/** What an age identity file holds: lines "AGE-SECRET-KEY-1…", and comments after "#". */
	| { readonly kind: "identity"; readonly text: string };

export interface OpenedAge {
	readonly content: Bytes;
	/** The recipients whose keys were given; none with a passphrase. */
	readonly recipients: readonly string[];
}

interface Keyring {
	readonly decrypter: Decrypter;
	readonly recipients: readonly string[];
}

/** Unseals an age file: authentic to its last byte, and not yet believed in what it says. */
export async function openAge(file: Blob, key: BundleKey): Promise<Result<OpenedAge, SealProblem>> {
	if (file.size > LIMITS.size) return failed({ kind: "bundle-too-large", size: file.size, most: LIMITS.size });
	const read = await readFile(file);
	if (!read.ok) return read;
	const head = readAgeHead(read.value);
	if (!head.ok) return head;
	const keyring = await keyringOf(key, head.value);
	if (!keyring.ok) return keyring;
	const { decrypter, recipients } = keyring.value;
	const fileKey = await unwrapFileKey(decrypter, read.value.subarray(0, head.value.length), key.kind);
	if (!fileKey.ok) return fileKey;
	const content = await decrypt(read.value, fileKey.value);
	return content.ok ? ok({ content: content.value, recipients }) : content;
}

async function keyringOf(key: BundleKey, head: AgeHead): Promise<Result<Keyring, SealProblem>> {
	const decrypter = new Decrypter();
	if (key.kind === "passphrase") {
		if (!head.byPassphrase) return failed({ kind: "bundle-needs-key" });
		decrypter.addPassphrase(asGenerated(key.passphrase));
		return ok({ decrypter, recipients: [] });
	}
	if (head.byPassphrase) return failed({ kind: "bundle-needs-passphrase" });
	if (key.kind === "device") {
		decrypter.addIdentity(key.sealing);
		return ok({ decrypter, recipients: [await identityToRecipient(key.sealing)] });
	}
	const identities = key.text.match(/^AGE-SECRET-KEY-1[0-9A-Z]+(?=\s*$)/gm) ?? [];
	const recipients = await Promise.all(identities.map(recipientOfIdentity));
	if (recipients.length === 0 || recipients.includes(undefined)) return failed({ kind: "not-an-identity" });
	for (const identity of identities) decrypter.addIdentity(identity);
	return ok({ decrypter, recipients: recipients.filter((recipient) => recipient !== undefined) });
}

/** Undefined for an identity that was mistyped. */
async function recipientOfIdentity(identity: string): Promise<string | undefined> {
	try {
		return await identityToRecipient(identity);
	} catch (error) {
		if (error instanceof Error) return undefined;
		throw error;
	}
}

async function unwrapFileKey(
	decrypter: Decrypter,
	head: Bytes,
	by: BundleKey["kind"],
): Promise<Result<Uint8Array, SealProblem>> {
	let isForOthers = false;
	// Asked last, and only if none of the others opens the file.
	decrypter.addIdentity({
		unwrapFileKey() {
			isForOthers = true;
			return null;
		},
	});
	try {
		return ok(await decrypter.decryptHeader(head));
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		if (!isForOthers) return failed({ kind: "bundle-head-damaged" });
		return failed({ kind: by === "passphrase" ? "bundle-passphrase-wrong" : "bundle-not-for-this-key" });
	}
}

async function decrypt(file: Bytes, fileKey: Uint8Array): Promise<Result<Bytes, SealProblem>> {
	const decrypter = new Decrypter();
	decrypter.addIdentity({ unwrapFileKey: () => fileKey });
	try {
		return ok(new Uint8Array(await decrypter.decrypt(file)));
	} catch (error) {
		// It names no kinds of errors; what it throws for a content that it does not authenticate is one.
		if (error instanceof Error) return failed({ kind: "bundle-damaged" });
		throw error;
	}
}
