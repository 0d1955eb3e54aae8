import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COPIED_TABLES, type PlacedRow, type RowName } from "#vault/copied-rows.ts";
import { writeFrame } from "#vault/frames.ts";
import { joinBytes, readChanges, writeChange } from "#vault/mirrored-change.ts";

const sealed = fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.from(bytes));
const anyRow: fc.Arbitrary<PlacedRow> = fc.oneof(
	fc.record({
		table: fc.constant("headers" as const),
		row: fc.record({ generation: fc.nat(), body: fc.string({ unit: "binary" }), checksum: fc.string() }),
	}),
	fc.record({
		table: fc.constantFrom("devices" as const, "journals" as const),
		row: fc.record({ id: fc.string({ unit: "binary" }), sealed }),
	}),
	fc.record({
		table: fc.constantFrom("events" as const, "drafts" as const),
		row: fc.record({ id: fc.uuid(), journal: fc.string(), sealed }),
	}),
);
const anyName = fc
	.tuple(fc.constantFrom(...COPIED_TABLES), fc.string())
	.map(([table, id]): RowName => `${table}/${id}`);
const anyChange = fc.record({
	vault: fc.uuid(),
	put: fc.array(anyRow, { maxLength: 5 }),
	remove: fc.array(anyName, { maxLength: 3 }),
});
const text = (content: string) => new TextEncoder().encode(content);

describe("changes in a file of the mirror", () => {
	it("read as they were written, whatever their rows", () => {
		fc.assert(
			fc.property(fc.array(anyChange, { maxLength: 5 }), (changes) => {
				const read = readChanges(joinBytes(changes.map(writeChange)));
				expect(read).toEqual({ changes, damaged: 0, tornBytes: 0, newer: 0 });
			}),
		);
	});

	it("are never read in part", () => {
		fc.assert(
			fc.property(anyChange, fc.nat(), (change, at) => {
				const frame = writeChange(change);
				expect(readChanges(frame.slice(0, at % frame.length)).changes).toEqual([]);
			}),
		);
	});

	it.each([
		["nothing", ""],
		["no JSON", "{\n"],
		["no line", '{"format":1,"vault":"v","put":[],"remove":[]}'],
		["no vault", '{"format":1,"put":[],"remove":[]}\n'],
		["a table that is none", '{"format":1,"vault":"v","put":[{"table":"constructor","row":{"id":"a"}}],"remove":[]}\n'],
		["a row without an id", '{"format":1,"vault":"v","put":[{"table":"devices","row":{"sealed":0}}],"remove":[]}\n'],
		[
			"less than it says",
			'{"format":1,"vault":"v","put":[{"table":"devices","row":{"id":"a","sealed":9}}],"remove":[]}\n',
		],
		["more than it says", '{"format":1,"vault":"v","put":[],"remove":[]}\nmore'],
		[
			"a negative length",
			'{"format":1,"vault":"v","put":[{"table":"devices","row":{"id":"a","sealed":-1}}],"remove":[]}\n',
		],
		["a removal of nothing", '{"format":1,"vault":"v","put":[],"remove":["rows/1"]}\n'],
	])("are damaged with %s in a frame that is whole", (_, content) => {
		expect(readChanges(writeFrame(text(content)))).toEqual({ changes: [], damaged: 1, tornBytes: 0, newer: 0 });
	});

	it("of a later version are newer, not damaged", () => {
		expect(readChanges(writeFrame(text('{"format":3}\n')))).toEqual({
			changes: [],
			damaged: 0,
			tornBytes: 0,
			newer: 1,
		});
	});
});
