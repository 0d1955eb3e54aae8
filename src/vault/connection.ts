import { failed, ok, type Result } from "#domain/result.ts";
import { type TableName, VaultDatabase } from "./database.ts";
import { isClosed, storageProblem } from "./storage-problem.ts";
import type { StorageProblem } from "./vault.ts";

/**
 * Each method runs the work in one transaction on these tables, and opens the database for it; once more if the browser
 * had closed it, so the work must come to the same if it happens twice. The work waits for nothing but the database,
 * since the transaction ends when it has nothing to do. Resolves when everything is on disk, or nothing is.
 */
export interface Connection {
	read<Value>(tables: readonly TableName[], work: Work<Value>): Promise<Result<Value, StorageProblem>>;
	write<Value>(tables: readonly TableName[], work: Work<Value>): Promise<Result<Value, StorageProblem>>;
	/** The browser's own words, if it said on opening that it had thrown the database away. */
	dataLoss(): string | undefined;
}

export type Work<Value> = (database: VaultDatabase) => PromiseLike<Value>;

export function connect(indexedDB: IDBFactory, IDBKeyRange: typeof globalThis.IDBKeyRange): Connection {
	let dataLoss: string | undefined;
	const database = new VaultDatabase(indexedDB, IDBKeyRange, (words) => {
		dataLoss = words;
	});

	let superseded = false;
	database.on("versionchange", () => {
		// A newer app in another tab waits for this. Once it has changed the tables, this app must not touch them.
		superseded = true;
		database.close();
	});

	const blocked = new Promise<"blocked">((resolve) => {
		database.on("blocked", () => resolve("blocked"));
	});

	async function attempt<Value>(
		mode: "r" | "rw",
		tables: readonly TableName[],
		work: Work<Value>,
	): Promise<Result<Value, StorageProblem>> {
		if (superseded) {
			return failed({ kind: "storage-blocked", detail: "A newer version of the app is open" });
		}
		if (!database.isOpen() && (await Promise.race([blocked, database.open()])) === "blocked") {
			return failed({ kind: "storage-blocked", detail: "An older version of the app is open" });
		}
		let native: IDBTransaction | undefined;
		try {
			return ok(
				await database.transaction(mode, tables, async ({ idbtrans }) => {
					native = idbtrans;
					return work(database);
				}),
			);
		} catch (error) {
			// When the browser gives up a transaction, the work fails in ways that do not say why.
			throw native?.error ?? error;
		}
	}

	async function run<Value>(
		mode: "r" | "rw",
		tables: readonly TableName[],
		work: Work<Value>,
	): Promise<Result<Value, StorageProblem>> {
		try {
			return await attempt(mode, tables, work);
		} catch (error) {
			if (!isClosed(error)) {
				return failed(storageProblem(error));
			}
		}
		try {
			return await attempt(mode, tables, work);
		} catch (error) {
			return failed(storageProblem(error));
		}
	}

	return {
		read: (tables, work) => run("r", tables, work),
		write: (tables, work) => run("rw", tables, work),
		dataLoss: () => dataLoss,
	};
}
