const TYPE_IN_FILE = 1;
const TYPE_IN_STREAM = 2;
/** Bytes of an entry: its type, an offset or a stream's number, and an index. */
const ENTRY = [1, 4, 2];
const ENTRY_LENGTH = 7;
/** The PNG filter "up": each byte less the one above. Neighbouring entries differ little, so this deflates well. */
const FILTER_UP = 2;

/** Where each object stands, as a cross-reference stream (ISO 32000-1, 7.5.8). */
export class CrossReferences {
	readonly #entries = new Map<number, readonly [type: number, place: number, index: number]>();

	inFile(number: number, offset: number): void {
		this.#entries.set(number, [TYPE_IN_FILE, offset, 0]);
	}

	inStream(number: number, stream: number, index: number): void {
		this.#entries.set(number, [TYPE_IN_STREAM, stream, index]);
	}

	/** `size` is one more than the highest number. Numbers that no object has are free. */
	write(size: number): { readonly entries: string; readonly data: Uint8Array } {
		const rows = new DataView(new ArrayBuffer(size * ENTRY_LENGTH));
		for (const [number, [type, place, index]] of this.#entries) {
			rows.setUint8(number * ENTRY_LENGTH, type);
			rows.setUint32(number * ENTRY_LENGTH + 1, place);
			rows.setUint16(number * ENTRY_LENGTH + 5, index);
		}
		// Object 0 heads the list of free objects.
		rows.setUint16(5, 0xffff);
		return {
			entries: `/Size ${size}/W[${ENTRY.join(" ")}]/DecodeParms<</Predictor 12/Columns ${ENTRY_LENGTH}>>`,
			data: filtered(new Uint8Array(rows.buffer)),
		};
	}
}

function filtered(rows: Uint8Array): Uint8Array {
	const count = rows.length / ENTRY_LENGTH;
	const result = new Uint8Array(count * (ENTRY_LENGTH + 1));
	for (let row = 0; row < count; row++) {
		const target = row * (ENTRY_LENGTH + 1);
		result[target] = FILTER_UP;
		for (let column = 0; column < ENTRY_LENGTH; column++) {
			const source = row * ENTRY_LENGTH + column;
			result[target + 1 + column] = (rows[source] ?? 0) - (rows[source - ENTRY_LENGTH] ?? 0);
		}
	}
	return result;
}
