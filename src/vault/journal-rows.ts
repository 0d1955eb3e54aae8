import type { Draft, Event } from "#domain/journal/event.ts";
import type { PlacedRow, RowName } from "./copied-rows.ts";
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

/** How values are divided into rows. */
export type SealValues = <Value extends object>(
	key: JournalKey,
	table: JournalTable,
	values: readonly Value[],
) => Promise<readonly SealedValues<Value>[]>;

/** Each in a row of its own: a row that is damaged takes no other with it. */
export const sealOneByOne: SealValues = (key, table, values) =>
	Promise.all(values.map((value) => sealRow(key, table, [value], JSON.stringify(value))));

/** In few rows, of as many as have room: what is stored together costs a browser by the row more than by the byte. */
export const sealTogether: SealValues = (key, table, values) => {
	const rows: { readonly values: (typeof values)[number][]; text: string }[] = [];
	for (const value of values) {
		const text = JSON.stringify(value);
		const last = rows.at(-1);
		if (last !== undefined && last.text.length + text.length < CHARACTERS_IN_A_ROW) {
			last.values.push(value);
			last.text += `,${text}`;
		} else {
			rows.push({ values: [value], text });
		}
	}
	return Promise.all(rows.map((row) => sealRow(key, table, row.values, `[${row.text}]`)));
};

async function sealRow<Value extends object>(
	{ vault, journal, key }: JournalKey,
	table: JournalTable,
	values: readonly Value[],
	text: string,
): Promise<SealedValues<Value>> {
	const id = crypto.randomUUID();
	return { row: { id, journal, sealed: await sealJsonText(key, place(vault, table, id), text) }, values };
}

/** A value stands for itself, or in a list of several: values are objects, so that the two are told apart. */
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
	return content === undefined ? [] : ([content].flat() as readonly Value[]);
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

export function placedIn(table: JournalTable, sealed: readonly SealedValues<Event | Draft>[]): readonly PlacedRow[] {
	return sealed.map(({ row }) => ({ table, row }));
}

export function namesIn(table: JournalTable, rows: readonly string[]): readonly RowName[] {
	return rows.map((row): RowName => `${table}/${row}`);
}

function place(vault: string, table: JournalTable, row: string): Place {
	return { vault, table, row };
}
