import { crc32 } from "./crc32.ts";
import type { Bytes } from "./seal.ts";

/** A frame is: a mark, the length of its content and the CRC-32 of its content (four bytes each, big-endian), the content. */
const MARK = 0x7661756c;
const HEAD_BYTES = 12;

export function writeFrame(content: Uint8Array): Bytes {
	const frame = new Uint8Array(HEAD_BYTES + content.length);
	const head = new DataView(frame.buffer);
	head.setUint32(0, MARK);
	head.setUint32(4, content.length);
	head.setUint32(8, crc32(content));
	frame.set(content, HEAD_BYTES);
	return frame;
}

export interface ReadFrames {
	/** Of the frames that are whole, in their order. They share the memory of what was read. */
	readonly contents: readonly Bytes[];
	/** Places between whole frames where others were. */
	readonly damaged: number;
	/** Bytes behind the last whole frame: what was being written when the writer ended. */
	readonly tornBytes: number;
}

/** Reads what is whole, whatever the bytes are: behind damage, the next mark with a content that fits is the next frame. */
export function readFrames(bytes: Bytes): ReadFrames {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const contents: Bytes[] = [];
	let damaged = 0;
	let end = 0;
	for (let at = 0; at + HEAD_BYTES <= bytes.length; ) {
		const content = contentAt(bytes, view, at);
		if (content === undefined) {
			at += 1;
		} else {
			damaged += at > end ? 1 : 0;
			contents.push(content);
			at += HEAD_BYTES + content.length;
			end = at;
		}
	}
	return { contents, damaged, tornBytes: bytes.length - end };
}

function contentAt(bytes: Bytes, view: DataView, at: number): Bytes | undefined {
	if (view.getUint32(at) !== MARK) {
		return undefined;
	}
	const from = at + HEAD_BYTES;
	const to = from + view.getUint32(at + 4);
	if (to > bytes.length) {
		return undefined;
	}
	const content = bytes.subarray(from, to);
	return crc32(content) === view.getUint32(at + 8) ? content : undefined;
}
