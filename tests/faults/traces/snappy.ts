/**
 * Opens what Snappy compressed; undefined where the bytes are nothing of the kind. Bytes behind its end are left alone.
 * The format: https://github.com/google/snappy/blob/main/format_description.txt
 */
export function openSnappy(bytes: Buffer): Buffer | undefined {
	const length = readVarint(bytes, 0);
	if (length === undefined || length.value > 64 * 1024 * 1024) return undefined;
	const opened = Buffer.alloc(length.value);
	let at = length.end;
	let size = 0;
	while (size < opened.length) {
		const element = readElement(bytes, at);
		if (element === undefined || size + element.length > opened.length) return undefined;
		if (element.kind === "literal") {
			bytes.copy(opened, size, element.from, element.from + element.length);
		} else {
			if (element.offset === 0 || element.offset > size) return undefined;
			// Byte by byte: a copy may read what it has just written.
			for (let index = 0; index < element.length; index++) {
				opened[size + index] = opened[size + index - element.offset] ?? 0;
			}
		}
		size += element.length;
		at = element.end;
	}
	return opened;
}

type Element =
	| { readonly kind: "literal"; readonly from: number; readonly length: number; readonly end: number }
	| { readonly kind: "copy"; readonly offset: number; readonly length: number; readonly end: number };

function readElement(bytes: Buffer, at: number): Element | undefined {
	const tag = bytes[at];
	if (tag === undefined) return undefined;
	const kind = tag & 3;
	if (kind === 0) {
		const short = tag >> 2;
		const lengthBytes = Math.max(short - 59, 0);
		const from = at + 1 + lengthBytes;
		if (from > bytes.length) return undefined;
		const length = 1 + (lengthBytes === 0 ? short : bytes.readUIntLE(at + 1, lengthBytes));
		return from + length > bytes.length ? undefined : { kind: "literal", from, length, end: from + length };
	}
	const offsetBytes = kind === 3 ? 4 : kind;
	const end = at + 1 + offsetBytes;
	if (end > bytes.length) return undefined;
	return kind === 1
		? { kind: "copy", length: 4 + ((tag >> 2) & 7), offset: ((tag >> 5) << 8) | (bytes[at + 1] ?? 0), end }
		: { kind: "copy", length: 1 + (tag >> 2), offset: bytes.readUIntLE(at + 1, offsetBytes), end };
}

/** A number of seven bits a byte, the lowest first, and where it ends. */
export function readVarint(bytes: Buffer, at: number): { readonly value: number; readonly end: number } | undefined {
	let value = 0;
	for (let index = 0; index < 5; index++) {
		const byte = bytes[at + index];
		if (byte === undefined) return undefined;
		value += (byte & 127) * 2 ** (7 * index);
		if (byte < 128) return { value, end: at + index + 1 };
	}
	return undefined;
}
