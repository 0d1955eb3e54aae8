import type { JournalRow, SealedRow, VaultDatabase } from "./database.ts";
import type { HeaderRow } from "./header.ts";

/** What lies in two copies: all but the count of wrong passphrases, which is lost without loss. */
export const COPIED_TABLES = ["headers", "devices", "journals", "events", "drafts"] as const;

export type CopiedTable = (typeof COPIED_TABLES)[number];

export interface CopiedRows {
	readonly headers: HeaderRow;
	readonly devices: SealedRow;
	readonly journals: SealedRow;
	readonly events: JournalRow;
	readonly drafts: JournalRow;
}

/** A row and the table it belongs to. */
export type PlacedRow = {
	readonly [T in CopiedTable]: { readonly table: T; readonly row: CopiedRows[T] };
}[CopiedTable];

/** `table/key`. */
export type RowName = `${CopiedTable}/${string}`;

/**
 * What is stored at once: all of it or nothing. A row is never rewritten: what takes its place has a name of its own, so
 * that two copies of the same row are alike or one of them is damaged.
 */
export interface RowChange {
	readonly put: readonly PlacedRow[];
	readonly remove: readonly RowName[];
}

export function nameOf({ table, row }: PlacedRow): RowName {
	return `${table}/${"generation" in row ? row.generation : row.id}`;
}

/** The rows of one table. */
export function rowsOf<T extends CopiedTable>(table: T, placed: readonly PlacedRow[]): readonly CopiedRows[T][] {
	return placed.flatMap((each) => (each.table === table ? [each.row as CopiedRows[T]] : []));
}

/** Puts and removes in the order of the changes. To be called in a transaction. */
export async function applyChanges(database: VaultDatabase, changes: readonly RowChange[]): Promise<void> {
	for (const { put, remove } of changes) {
		for (const table of COPIED_TABLES) {
			const keys = remove.flatMap((name) => (name.startsWith(`${table}/`) ? [keyIn(table, name)] : []));
			await database.table(table).bulkPut([...rowsOf(table, put)]);
			await database.table(table).bulkDelete(keys);
		}
	}
}

/** The rows as they are once the changes are made to them; `belongs` says which rows of a change are asked for. */
export function withChanges<T extends CopiedTable>(
	table: T,
	rows: readonly CopiedRows[T][],
	changes: readonly RowChange[],
	belongs: (row: CopiedRows[T]) => boolean,
): readonly CopiedRows[T][] {
	const named = (row: CopiedRows[T]) => nameOf({ table, row } as PlacedRow);
	const current = new Map(rows.map((row) => [named(row), row]));
	for (const { put, remove } of changes) {
		for (const row of rowsOf(table, put).filter(belongs)) {
			current.set(named(row), row);
		}
		for (const name of remove) {
			current.delete(name);
		}
	}
	return [...current.values()];
}

/** Whether every column of both is alike. */
export function areAlike({ row: one }: PlacedRow, { row: other }: PlacedRow): boolean {
	if (one === other) {
		return true;
	}
	const columns = Object.entries(one);
	const others = new Map<string, unknown>(Object.entries(other));
	return columns.length === others.size && columns.every(([column, value]) => isSame(value, others.get(column)));
}

function isSame(one: unknown, other: unknown): boolean {
	if (!(one instanceof Uint8Array && other instanceof Uint8Array)) {
		return one === other;
	}
	let at = 0;
	while (at < one.length && one[at] === other[at]) {
		at++;
	}
	return one.length === other.length && at === one.length;
}

function keyIn(table: CopiedTable, name: RowName): string | number {
	const key = name.slice(table.length + 1);
	return table === "headers" ? Number(key) : key;
}
