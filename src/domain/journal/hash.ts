import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "./canonical.ts";
import type { Event, Hash, Json, Salted } from "./event.ts";

/** SHA-256 of the text's UTF-8 bytes. */
export function sha256Hex(text: string): Hash {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What `Event.valueHash` holds for this salt and value. */
export function hashOfValue(salted: Salted<Json>): Hash {
	return sha256Hex(canonical({ ...salted }));
}

/** Of everything but the value, which `valueHash` stands for: the hash is the same whole, redacted and withheld. */
export function hashOfEvent(event: Event): Hash {
	const { value, withheld, ...sealed } = event;
	return sha256Hex(canonical(sealed));
}
