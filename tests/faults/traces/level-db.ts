import { openSnappy, readVarint } from "./snappy.ts";

const LOG_BLOCK = 32 * 1024;
const RECORD_HEAD = 7;
const FOOTER = 48;
const TABLE_MARK = 0xdb4775248b80fb57n;
const COMPRESSIONS = { none: 0, snappy: 1 };

/** The records of a log, without the heads that stand between their parts. */
export function joinLog(log: Buffer): Buffer {
	const parts: Buffer[] = [];
	for (let block = 0; block < log.length; block += LOG_BLOCK) {
		const end = Math.min(block + LOG_BLOCK, log.length);
		for (let at = block; at + RECORD_HEAD <= end; ) {
			const next = at + RECORD_HEAD + log.readUInt16LE(at + 4);
			parts.push(log.subarray(at + RECORD_HEAD, Math.min(next, end)));
			at = next;
		}
	}
	return Buffer.concat(parts);
}

/** The blocks of a table, decompressed; none where the file is not whole. A compression that is not known is a fault of the search. */
export function openTable(table: Buffer): readonly Buffer[] {
	if (table.length < FOOTER || table.readBigUInt64LE(table.length - 8) !== TABLE_MARK) return [];
	const footer = table.subarray(-FOOTER);
	const metaIndex = readHandle(footer, 0);
	const index = metaIndex && readHandle(footer, metaIndex.end);
	if (index === undefined) return [];
	const opened = openBlock(table, index);
	return [opened, ...handlesIn(opened).map((handle) => openBlock(table, handle))];
}

interface BlockHandle {
	readonly offset: number;
	readonly size: number;
	/** Where the handle itself ends. */
	readonly end: number;
}

function readHandle(bytes: Buffer, at: number): BlockHandle | undefined {
	const offset = readVarint(bytes, at);
	const size = offset && readVarint(bytes, offset.end);
	return size && { offset: offset.value, size: size.value, end: size.end };
}

function openBlock(table: Buffer, { offset, size }: BlockHandle): Buffer {
	const block = table.subarray(offset, offset + size);
	const compression = table[offset + size];
	if (compression === COMPRESSIONS.none) return block;
	const opened = compression === COMPRESSIONS.snappy ? openSnappy(block) : undefined;
	if (opened === undefined) throw new Error(`A block of a table cannot be read: compression ${compression}`);
	return opened;
}

/** An index has an entry for each block: how much of the key is new, the key, and as its value the block's handle. */
function handlesIn(index: Buffer): readonly BlockHandle[] {
	const restarts = index.readUInt32LE(index.length - 4);
	const end = index.length - 4 - 4 * restarts;
	const handles: BlockHandle[] = [];
	for (let at = 0; at < end; ) {
		const shared = readVarint(index, at);
		const unshared = shared && readVarint(index, shared.end);
		const valueLength = unshared && readVarint(index, unshared.end);
		if (unshared === undefined || valueLength === undefined) break;
		const value = valueLength.end + unshared.value;
		const handle = readHandle(index, value);
		if (handle) handles.push(handle);
		at = value + valueLength.value;
	}
	return handles;
}
