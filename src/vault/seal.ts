/** What WebCrypto and IndexedDB take and give. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Where a sealed thing belongs. Moved to another vault, table or row, it does not open. */
export interface Place {
	readonly vault: string;
	readonly table: string;
	readonly row: string;
}

/** Sealed bytes are: this version, the IV, the AES-256-GCM ciphertext with its tag. */
const VERSION = 1;
const VERSION_BYTES = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The key that seals rows, and wraps no other. */
export const ROW_KEY = { name: "AES-GCM", length: 256 } as const;

export async function seal(key: CryptoKey, place: Place, content: Bytes): Promise<Bytes> {
	const iv = freshIv();
	return join(iv, await crypto.subtle.encrypt(gcm(place, iv), key, content));
}

/** The content, or undefined if these bytes were not sealed with this key for this place. */
export async function open(key: CryptoKey, place: Place, sealed: Bytes): Promise<Bytes | undefined> {
	const parts = split(sealed);
	return parts && unlessRefused(crypto.subtle.decrypt(gcm(place, parts.iv), key, parts.content).then(bytes));
}

/** Seals a key without its bytes ever being in the program's hands. `raw` for secret keys, `pkcs8` for private ones. */
export async function wrapKey(
	wrapping: CryptoKey,
	place: Place,
	key: CryptoKey,
	format: "raw" | "pkcs8",
): Promise<Bytes> {
	const iv = freshIv();
	return join(iv, await crypto.subtle.wrapKey(format, key, wrapping, gcm(place, iv)));
}

/** What a wrapped key is, and may do once unwrapped. */
export interface KeyKind {
	readonly format: "raw" | "pkcs8";
	readonly algorithm: AesKeyAlgorithm | Algorithm;
	readonly usages: readonly KeyUsage[];
	/** Only of a key that is to be wrapped anew. */
	readonly extractable?: boolean;
}

/** The key, no longer extractable unless its kind says so, or undefined if it was not wrapped with this key for this place. */
export async function unwrapKey(
	wrapping: CryptoKey,
	place: Place,
	sealed: Bytes,
	{ format, algorithm, usages, extractable = false }: KeyKind,
): Promise<CryptoKey | undefined> {
	const parts = split(sealed);
	return (
		parts &&
		unlessRefused(
			crypto.subtle.unwrapKey(format, parts.content, wrapping, gcm(place, parts.iv), algorithm, extractable, usages),
		)
	);
}

function freshIv(): Bytes {
	return crypto.getRandomValues(new Uint8Array(IV_BYTES));
}

function gcm({ vault, table, row }: Place, iv: Bytes): AesGcmParams {
	const additionalData = new TextEncoder().encode(JSON.stringify([vault, table, row, VERSION]));
	return { name: "AES-GCM", iv, additionalData };
}

function join(iv: Bytes, content: ArrayBuffer): Bytes {
	const sealed = new Uint8Array(VERSION_BYTES + IV_BYTES + content.byteLength);
	sealed[0] = VERSION;
	sealed.set(iv, VERSION_BYTES);
	sealed.set(new Uint8Array(content), VERSION_BYTES + IV_BYTES);
	return sealed;
}

function split(sealed: Bytes): { readonly iv: Bytes; readonly content: Bytes } | undefined {
	// What lies on disk may have been changed to anything, so its type says nothing.
	if (
		!(sealed instanceof Uint8Array) ||
		sealed.length < VERSION_BYTES + IV_BYTES + TAG_BYTES ||
		sealed[0] !== VERSION
	) {
		return undefined;
	}
	return {
		iv: sealed.subarray(VERSION_BYTES, VERSION_BYTES + IV_BYTES),
		content: sealed.subarray(VERSION_BYTES + IV_BYTES),
	};
}

function bytes(buffer: ArrayBuffer): Bytes {
	return new Uint8Array(buffer);
}

/** OperationError is how WebCrypto says that the tag does not fit. */
async function unlessRefused<Value>(opening: Promise<Value>): Promise<Value | undefined> {
	try {
		return await opening;
	} catch (error) {
		if (error instanceof DOMException && error.name === "OperationError") {
			return undefined;
		}
		throw error;
	}
}
