import fc from "fast-check";
import type { Json } from "#domain/journal/event.ts";

/** One change of bytes, at a place that is taken modulo what is there. */
interface ByteChange {
	readonly how: "flip" | "set" | "insert" | "remove" | "repeat" | "cut" | "append";
	readonly at: number;
	readonly length: number;
	readonly byte: number;
}

/** One change of a value somewhere in the lines of a bundle. */
interface ValueChange {
	readonly how: "replace" | "remove" | "add" | "repeat";
	readonly at: number;
	readonly key: string;
	readonly value: Json;
}

export const byteChanges: fc.Arbitrary<readonly ByteChange[]> = fc.array(
	fc.record({
		how: fc.constantFrom<ByteChange["how"][]>("flip", "set", "insert", "remove", "repeat", "cut", "append"),
		at: fc.nat(),
		length: fc.integer({ min: 1, max: 100 }),
		byte: fc.integer({ min: 0, max: 255 }),
	}),
	{ minLength: 1, maxLength: 3 },
);

const hostileTexts = [
	"",
	"__proto__",
	"constructor",
	"plan",
	"\u202e",
	"../x",
	"=1+1",
	"\ud800",
	"a:b:1",
	"x".repeat(3000),
];
const hostileValues: readonly Json[] = [
	null,
	true,
	0,
	-1,
	0.5,
	1e308,
	2,
	[],
	{},
	[[[]]],
	{ toString: 1 },
	{ writer: "" },
];

export const valueChanges: fc.Arbitrary<readonly ValueChange[]> = fc.array(
	fc.record({
		how: fc.constantFrom<ValueChange["how"][]>("replace", "remove", "add", "repeat"),
		at: fc.nat(),
		key: fc.oneof(fc.constantFrom(...hostileTexts, "value", "withheld", "undoes", "draft", "seq"), fc.string()),
		value: fc.oneof(
			fc.constantFrom(...hostileValues, ...hostileTexts),
			fc.jsonValue().map((value) => value as Json),
		),
	}),
	{ minLength: 1, maxLength: 3 },
);

export function changeBytes(bytes: Uint8Array, changes: readonly ByteChange[]): Uint8Array<ArrayBuffer> {
	const changed = Buffer.from(bytes);
	return new Uint8Array(changes.reduce(changeOnce, changed));
}

function changeOnce(bytes: Buffer, { how, at, length, byte }: ByteChange): Buffer {
	const place = at % (bytes.length + 1);
	const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
	switch (how) {
		case "flip":
			return Buffer.concat([before, after.subarray(0, 1).map((one) => one ^ (1 << (byte % 8))), after.subarray(1)]);
		case "set":
			return Buffer.concat([before, after.subarray(0, 1).map(() => byte), after.subarray(1)]);
		case "insert":
			return Buffer.concat([before, Buffer.alloc(length, byte), after]);
		case "remove":
			return Buffer.concat([before, after.subarray(length)]);
		case "repeat":
			return Buffer.concat([before, after.subarray(0, length), after]);
		case "cut":
			return before;
		case "append":
			return Buffer.concat([bytes, Buffer.alloc(length, byte)]);
	}
}

type Container = Record<string, Json> | Json[];

/** The lines (JSON texts) with values changed; they are put together as JSON again, though not canonically. */
export function changeValues(lines: readonly string[], changes: readonly ValueChange[]): readonly string[] {
	const root: Json[] = lines.map((line) => JSON.parse(line));
	for (const change of changes) {
		const places = placesIn(root);
		const place = places[change.at % places.length];
		if (place) changeAt(place.container, place.key, change);
	}
	return root.map((line) => JSON.stringify(line));
}

function placesIn(container: Container): readonly { readonly container: Container; readonly key: string }[] {
	return Object.entries(container).flatMap(([key, value]) => [
		{ container, key },
		...(typeof value === "object" && value !== null ? placesIn(value as Container) : []),
	]);
}

function changeAt(container: Container, key: string, { how, key: added, value }: ValueChange): void {
	if (Array.isArray(container)) {
		const at = Number(key);
		const there = container[at] ?? null;
		const put = { replace: [value], remove: [], add: [value, there], repeat: [there, there] }[how];
		container.splice(at, 1, ...put);
		return;
	}
	if (how === "remove") delete container[key];
	// Defined, since an assignment to "__proto__" would be something else.
	else
		Object.defineProperty(container, how === "replace" ? key : added, {
			value: how === "repeat" ? container[key] : value,
			enumerable: true,
			configurable: true,
			writable: true,
		});
}
