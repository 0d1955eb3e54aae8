import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "#domain/journal/canonical.ts";
import type { Hash } from "#domain/journal/event.ts";
import type { Instrument } from "./instrument.ts";

/** SHA-256 of the instrument's canonical JSON: the same whatever the order of its keys and the white space of its file. */
export function fingerprintOf(instrument: Instrument): Hash {
	return bytesToHex(sha256(utf8ToBytes(canonical(instrument))));
}
