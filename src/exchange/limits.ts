/** What no honest bundle comes near, so that a hostile one cannot use up the memory or the time of a device. */
export const LIMITS = {
	/** Bytes of the file. */
	size: 64 * 1024 * 1024,
	/** Bytes of the part that says to whom a file is sealed. */
	head: 64 * 1024,
	recipients: 20,
	/** Of scrypt, as a power of two: 2¹⁸ takes 256 MiB. */
	workFactor: 18,
	/** Bytes of one line. */
	line: 4 * 1024 * 1024,
	entries: 200_000,
	/** Objects and lists within each other. */
	depth: 32,
} as const;
