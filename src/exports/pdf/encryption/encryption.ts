import { type Bytes, encrypt, encryptBlocks, importKey, joined, randomBytes } from "./cipher.ts";
import { hashPassphrase } from "./hash-passphrase.ts";
import { preparePassphrase } from "./prepare-passphrase.ts";

/** What protects one file. */
export interface Encryption {
	/** The encryption dictionary. Its own strings are never encrypted. */
	readonly dictionary: string;
	readonly catalogueEntries: string;
	/** Encrypts the data of a stream, with a vector of its own in front. */
	seal(data: Uint8Array): Promise<Uint8Array>;
}

/**
 * Everything is allowed to whoever has the passphrase; the bit for assistive software (10), which PDF/UA-1 asks for
 * (ISO 14289-1, 7.16), with it. Forbidding more would be no protection: readers merely choose to obey.
 */
const PERMISSIONS = -4;
/** Passphrases are compared up to here. */
const LONGEST_PASSPHRASE = 127;
const NO_VECTOR = new Uint8Array(16);
const NONE = new Uint8Array();

/**
 * AES-256 of the standard security handler, version 5, revision 6 (ISO 32000-2, 7.6.4), under fresh keys each time. All
 * streams are encrypted: pages, fonts, and the metadata too, since a title names the service that is inspected. All strings
 * stand in object streams, and are encrypted with those.
 */
export async function createEncryption(passphrase: string): Promise<Encryption> {
	const fileKey = randomBytes(32);
	const key = await importKey(fileKey);
	// Readers that leave SASLprep out compare what is typed: the owner's passphrase is the same one, as it was typed.
	const user = await sealFileKey(encode(preparePassphrase(passphrase)), NONE, fileKey);
	const owner = await sealFileKey(encode(passphrase), user.check, fileKey);
	const permissions = await encryptBlocks(key, NO_VECTOR, permissionBlock());
	const entries = [
		"/Filter/Standard/V 5/R 6/Length 256/CF<</StdCF<</CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>/StmF/StdCF/StrF/StdCF",
		`/EncryptMetadata true/P ${PERMISSIONS}/Perms<${hex(permissions)}>`,
		`/U<${hex(user.check)}>/UE<${hex(user.sealedKey)}>/O<${hex(owner.check)}>/OE<${hex(owner.sealedKey)}>`,
	];
	return {
		dictionary: `<<${entries.join("")}>>`,
		// Revision 6 is newer than PDF 1.7, to which PDF/UA-1 is bound: Adobe's extension level 8 brought it there.
		catalogueEntries: "/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>",
		async seal(data) {
			const vector = randomBytes(16);
			return joined(vector, await encrypt(key, vector, data));
		},
	};
}

interface SealedFileKey {
	/** What tells the right passphrase: the entry U or O, 48 bytes. */
	readonly check: Bytes;
	/** The file's key under the passphrase: the entry UE or OE. */
	readonly sealedKey: Bytes;
}

/** Algorithms 8 and 9. */
async function sealFileKey(passphrase: Bytes, userEntry: Bytes, fileKey: Bytes): Promise<SealedFileKey> {
	const validationSalt = randomBytes(8);
	const keySalt = randomBytes(8);
	const sealingKey = await importKey(await hashPassphrase(passphrase, keySalt, userEntry));
	return {
		check: joined(await hashPassphrase(passphrase, validationSalt, userEntry), validationSalt, keySalt),
		sealedKey: await encryptBlocks(sealingKey, NO_VECTOR, fileKey),
	};
}

/** Algorithm 10: the permissions again, with "T" for encrypted metadata, so that a change of P shows. */
function permissionBlock(): Bytes {
	const block = new Uint8Array(16);
	new DataView(block.buffer).setInt32(0, PERMISSIONS, true);
	block.set([0xff, 0xff, 0xff, 0xff], 4);
	block.set(encode("Tadb"), 8);
	block.set(randomBytes(4), 12);
	return block;
}

function encode(text: string): Bytes {
	return new Uint8Array(new TextEncoder().encode(text)).slice(0, LONGEST_PASSPHRASE);
}

function hex(bytes: Bytes): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
