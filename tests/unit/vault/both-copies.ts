import { COPIED_TABLES, nameOf, type PlacedRow, type RowName } from "#vault/copied-rows.ts";
import { type MirroredChange, readChanges } from "#vault/mirrored-change.ts";
import type { Browser } from "./browser.ts";
import { type Row, readDisk } from "./disk.ts";

/** What a copy holds: each row under its name, in a form that compares. */
export type Holding = ReadonlyMap<RowName, string>;

export async function holdingOfDatabase({ indexedDB }: Pick<Browser, "indexedDB">): Promise<Holding> {
	const disk = await readDisk(indexedDB);
	return holding(COPIED_TABLES.flatMap((table) => (disk[table] ?? []).map((row) => placed(table, row))));
}

export function holdingOfMirror({ mirror }: Pick<Browser, "mirror">): Holding {
	const changes = changesInMirror(mirror);
	const removed = new Set(changes.flatMap(({ remove }) => remove));
	return holding(changes.flatMap(({ put }) => put).filter((row) => !removed.has(nameOf(row))));
}

export function changesInMirror(mirror: Browser["mirror"]): readonly MirroredChange[] {
	return mirror.names().flatMap((name) => readChanges(mirror.contents(name)).changes);
}

/** What lies on disk may be anything; these tests put there what they say. */
export function placed(table: string, row: Row): PlacedRow {
	return { table, row } as unknown as PlacedRow;
}

function holding(rows: readonly PlacedRow[]): Holding {
	return new Map(
		rows
			.map((placed) => {
				const { row } = placed;
				const sealed = "sealed" in row ? Buffer.from(row.sealed).toString("hex") : "";
				return [nameOf(placed), JSON.stringify({ ...row, sealed })] as const;
			})
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
}
