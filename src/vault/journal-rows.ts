import type { JournalRow } from "./database.ts";
import { open, type Place, seal } from "./seal.ts";
import { openJson, sealJson } from "./sealed-json.ts";
import type { JournalId } from "./vault.ts";

/** Under which key and for which journal rows are sealed. */
export interface JournalKey {
	readonly vault: string;
	readonly journal: JournalId;
	readonly key: CryptoKey;
}

export type JournalTable = "events" | "drafts";

export interface OpenedRows<Value> {
	readonly opened: readonly { readonly row: string; readonly value: Value }[];
	/** `table/row id` of those that do not open. */
	readonly damaged: readonly string[];
}

export async function sealRow(
	{ vault, journal, key }: JournalKey,
	table: JournalTable,
	id: string,
	value: object,
): Promise<JournalRow> {
	return { id, journal, sealed: await sealJson(key, place(vault, table, id), value) };
}

export async function openRows<Value>(
	{ vault, key }: JournalKey,
	table: JournalTable,
	rows: readonly JournalRow[],
): Promise<OpenedRows<Value>> {
	const values = await Promise.all(
		rows.map(async ({ id, sealed }) => ({
			row: id,
			value: await openJson<Value>(key, place(vault, table, id), sealed),
		})),
	);
	return {
		opened: values.flatMap(({ row, value }) => (value === undefined ? [] : [{ row, value }])),
		damaged: values.flatMap(({ row, value }) => (value === undefined ? [`${table}/${row}`] : [])),
	};
}

/** The same content, byte for byte, sealed by another key; undefined if the row is damaged. */
export async function resealRow(
	row: JournalRow,
	table: JournalTable,
	from: JournalKey,
	to: JournalKey,
): Promise<JournalRow | undefined> {
	const content = await open(from.key, place(from.vault, table, row.id), row.sealed);
	return content && { ...row, sealed: await seal(to.key, place(to.vault, table, row.id), content) };
}

function place(vault: string, table: JournalTable, row: string): Place {
	return { vault, table, row };
}
