import { nameOf, type RowName } from "#vault/copied-rows.ts";
import { joinBytes, writeChange } from "#vault/mirrored-change.ts";
import { changesInMirror, placed } from "./both-copies.ts";
import type { Browser } from "./browser.ts";
import { addToDisk, damaged, type Row, readDisk, removeFromDisk } from "./disk.ts";

/** A browser that, asked for its database, says that it found it damaged and threw it away. */
export function losing(indexedDB: IDBFactory): IDBFactory {
	const open = indexedDB.open.bind(indexedDB);
	indexedDB.open = (name, version) => {
		const request = open(name, version);
		request.addEventListener("upgradeneeded", (upgrade) =>
			Object.assign(upgrade, { dataLoss: "total", dataLossMessage: "IO error" }),
		);
		return request;
	};
	return indexedDB;
}

/** Puts these rows in the place of all rows of the table. */
export async function replaceRows(indexedDB: IDBFactory, table: string, rows: readonly Row[]): Promise<void> {
	await removeFromDisk(indexedDB, table);
	for (const row of rows) {
		await addToDisk(indexedDB, table, row);
	}
}

/** Removes or damages rows of the database, each as its fate says. */
export async function hurtDatabase({ indexedDB }: Browser, fateOf: ReadonlyMap<RowName, string>): Promise<void> {
	for (const [table, rows] of Object.entries(await readDisk(indexedDB))) {
		const fate = (row: Row) => fateOf.get(nameOf(placed(table, row)));
		const left = rows.filter((row) => fate(row) !== "missing in database");
		await replaceRows(
			indexedDB,
			table,
			left.map((row) => (fate(row) === "damaged in database" ? spoilt(row) : row)),
		);
	}
}

/** Writes the mirror anew, each row in a frame of its own. */
export function hurtMirror({ mirror }: Browser, fateOf: ReadonlyMap<RowName, string>): void {
	const [name = ""] = mirror.names();
	const rows = changesInMirror(mirror).flatMap(({ vault, put }) => put.map((row) => ({ vault, row })));
	const left = rows.filter(({ row }) => fateOf.get(nameOf(row)) !== "missing in mirror");
	const frames = left.map(({ vault, row }) => {
		const isSpoilt = fateOf.get(nameOf(row)) === "damaged in mirror";
		const put = [isSpoilt ? placed(row.table, spoilt({ ...row.row })) : row];
		return writeChange({ vault, put, remove: [] });
	});
	mirror.change(name, () => joinBytes(frames));
}

function spoilt(row: Row): Row {
	return "sealed" in row ? damaged(row) : { ...row, body: `${row.body} ` };
}
