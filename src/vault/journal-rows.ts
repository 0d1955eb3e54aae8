import type { JournalRow } from "./database.ts";
import { open, type Place, seal } from "./seal.ts";
import { openJson, sealJsonText } from "./sealed-json.ts";
import type { JournalId } from "./vault.ts";

/** Under which key and for which journal rows are sealed. */
export interface JournalKey {
	readonly vault: string;
	readonly journal: JournalId;
	readonly key: CryptoKey;
}

export type JournalTable = "events" | "drafts";

/** A row that holds one value or several, sealed. */
export interface SealedValues<Value> {
	readonly row: JournalRow;
	readonly values: readonly Value[];
}

export interface OpenedRows<Value> {
	/** A row that holds several values is named with each of them. */
	readonly opened: readonly { readonly row: string; readonly value: Value }[];
	/** `table/row id` of those that do not open. */
	readonly damaged: readonly string[];
}

/** Of the JSON in a row of several values: nearly all are of one byte, and fill a step of `pad` with what is beside them. */
const CHARACTERS_IN_A_ROW = 64_000;

/** Each in a row of its own: a row that is replaced by itself. */
export function sealOneByOne<Value extends object>(
	key: JournalKey,
	table: JournalTable,
	values: readonly Value[],
): Promise<readonly SealedValues<Value>[]> {
	return Promise.all(values.map((value) => sealRow(key, table, [value], [JSON.stringify(value)])));
}

/** In few rows, of as many as have room: what is stored together costs a browser by the row more than by the byte. */
export function sealTogether<Value extends object>(
	key: JournalKey,
	table: JournalTable,
	values: readonly Value[],
): Promise<readonly SealedValues<Value>[]> {
	const rows: { readonly values: Value[]; readonly texts: string[] }[] = [];
	let room = 0;
	for (const value of values) {
		const text = JSON.stringify(value);
		room -= text.length + 1;
		const last = room < 0 ? undefined : rows.at(-1);
		if (last === undefined) {
			rows.push({ values: [value], texts: [text] });
			room = CHARACTERS_IN_A_ROW - text.length;
		} else {
			last.values.push(value);
			last.texts.push(text);
		}
	}
	return Promise.all(rows.map((row) => sealRow(key, table, row.values, row.texts)));
}

/** One value stands for itself, several are a list: values are objects, so that the two are told apart. */
async function sealRow<Value extends object>(
	{ vault, journal, key }: JournalKey,
	table: JournalTable,
	values: readonly Value[],
	texts: readonly string[],
): Promise<SealedValues<Value>> {
	const id = crypto.randomUUID();
	const text = texts.length === 1 ? texts.join() : `[${texts.join(",")}]`;
	return { row: { id, journal, sealed: await sealJsonText(key, place(vault, table, id), text) }, values };
}

export async function openRows<Value extends object>(
	{ vault, key }: JournalKey,
	table: JournalTable,
	rows: readonly JournalRow[],
): Promise<OpenedRows<Value>> {
	const contents = await Promise.all(
		rows.map(async ({ id, sealed }) => ({
			row: id,
			content: await openJson<Value | readonly Value[]>(key, place(vault, table, id), sealed),
		})),
	);
	return {
		opened: contents.flatMap(({ row, content }) => valuesIn(content).map((value) => ({ row, value }))),
		damaged: contents.flatMap(({ row, content }) => (content === undefined ? [`${table}/${row}`] : [])),
	};
}

function valuesIn<Value extends object>(content: Value | readonly Value[] | undefined): readonly Value[] {
	if (content === undefined) {
		return [];
	}
	return isList(content) ? content : [content];
}

// `Array.isArray` does not narrow a read-only list.
function isList<Value extends object>(content: Value | readonly Value[]): content is readonly Value[] {
	return Array.isArray(content);
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
