import type { Bytes } from "./seal.ts";

const LENGTH_BYTES = 4;
const SMALLEST = 256;
const LARGEST_STEP = 256 * 1024;

/**
 * The content behind its length, filled up with zeros to 256 B, 1, 4, 16, 64 or 256 KB, and from there to whole steps of
 * 256 KB: how long a sealed row is says little about what it holds.
 */
export function pad(content: Uint8Array): Bytes {
	const padded = new Uint8Array(paddedLength(LENGTH_BYTES + content.length));
	new DataView(padded.buffer).setUint32(0, content.length);
	padded.set(content, LENGTH_BYTES);
	return padded;
}

/** What `pad` was given. */
export function unpad(padded: Bytes): Bytes {
	const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
	return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}

function paddedLength(length: number): number {
	let step = SMALLEST;
	while (step < length && step < LARGEST_STEP) {
		step *= 4;
	}
	return Math.ceil(length / step) * step;
}
