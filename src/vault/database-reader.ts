import { ok } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import { COPIED_TABLES, type RowChange, withChanges } from "./copied-rows.ts";
import type { VaultDatabase } from "./database.ts";
import type { RowReader } from "./row-reader.ts";
import type { JournalId } from "./vault.ts";

/** Reads what the database has, with the changes that it owes. */
export function createDatabaseReader(connection: Connection, owed: () => readonly RowChange[]): RowReader {
	function read<Value>(work: (database: VaultDatabase) => PromiseLike<Value>) {
		return connection.read(COPIED_TABLES, work);
	}

	return {
		async headers() {
			const rows = await read(({ headers }) => headers.toArray());
			return rows.ok ? ok(withChanges("headers", rows.value, owed(), () => true)) : rows;
		},
		async journals() {
			const rows = await read(({ journals }) => journals.toArray());
			return rows.ok ? ok(withChanges("journals", rows.value, owed(), () => true)) : rows;
		},
		async journal(journal) {
			const rows = await read(async ({ events, drafts }) => ({
				events: await events.where({ journal }).toArray(),
				drafts: await drafts.where({ journal }).toArray(),
			}));
			if (!rows.ok) {
				return rows;
			}
			const belongs = (row: { readonly journal: JournalId }) => row.journal === journal;
			return ok({
				events: withChanges("events", rows.value.events, owed(), belongs),
				drafts: withChanges("drafts", rows.value.drafts, owed(), belongs),
			});
		},
		async events(ids) {
			const rows = await read(({ events }) => events.bulkGet([...ids]));
			if (!rows.ok) {
				return rows;
			}
			const found = rows.value.filter((row) => row !== undefined);
			return ok(withChanges("events", found, owed(), ({ id }) => ids.includes(id)));
		},
	};
}
