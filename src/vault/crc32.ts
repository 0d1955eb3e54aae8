/** CRC-32 as in zip and Ethernet (polynomial edb88320), unsigned. It finds damage, not intent. */
export function crc32(bytes: Uint8Array): number {
	let rest = -1;
	// Signed numbers of 32 bits and no iterator: of tens of megabytes, that is a fifth of the time.
	for (let at = 0; at < bytes.length; at++) {
		rest = (rest >>> 8) ^ (REMAINDERS[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
	}
	return ~rest >>> 0;
}

/** Of each byte: dividing by bytes instead of by bits is eight times as fast. */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) {
		rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	}
	return rest;
});
