/** The rows of each table, as they lie in IndexedDB. */
export type Disk = { readonly [table: string]: readonly Row[] };
export type Row = Record<string, unknown>;

export async function readDisk(indexedDB: IDBFactory): Promise<Disk> {
	const database = await openDatabase(indexedDB);
	const tables = [...database.objectStoreNames];
	const rows = await Promise.all(
		tables.map(
			async (table) => [table, await settled(database.transaction(table).objectStore(table).getAll())] as const,
		),
	);
	database.close();
	return Object.fromEntries(rows);
}

/** Puts each row that `change` gives in the place of the one it was given. */
export async function changeDisk(indexedDB: IDBFactory, table: string, change: (row: Row) => Row): Promise<void> {
	const database = await openDatabase(indexedDB);
	const store = database.transaction(table, "readwrite").objectStore(table);
	for (const row of await settled(store.getAll())) {
		await settled(store.put(change(row)));
	}
	database.close();
}

export async function addToDisk(indexedDB: IDBFactory, table: string, row: Row): Promise<void> {
	const database = await openDatabase(indexedDB);
	await settled(database.transaction(table, "readwrite").objectStore(table).add(row));
	database.close();
}

export async function removeFromDisk(indexedDB: IDBFactory, table: string): Promise<void> {
	const database = await openDatabase(indexedDB);
	await settled(database.transaction(table, "readwrite").objectStore(table).clear());
	database.close();
}

/** A row's sealed bytes with one bit of the last byte turned. */
export function damaged(row: Row): Row {
	const sealed = Uint8Array.from(row.sealed as Uint8Array);
	sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
	return { ...row, sealed };
}

export function openDatabase(indexedDB: IDBFactory, version?: number): Promise<IDBDatabase> {
	return settled(indexedDB.open("vault", version));
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
