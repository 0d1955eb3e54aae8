import type { Json } from "#domain/journal/event.ts";
import { ok, type Result } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import type { JournalKey } from "./journal-rows.ts";
import type { Place } from "./seal.ts";
import { openJson, sealJson } from "./sealed-json.ts";
import type { StorageProblem } from "./vault.ts";

interface Snapshot {
	readonly key: string;
	readonly value: Json;
}

/** Takes the place of the journal's snapshot, whatever its key. */
export async function saveSnapshot(
	connection: Connection,
	{ vault, journal, key }: JournalKey,
	snapshot: Snapshot,
): Promise<Result<unknown, StorageProblem>> {
	const sealed = await sealJson(key, place(vault, journal), snapshot);
	return connection.write(["snapshots"], (database) => database.snapshots.put({ id: journal, sealed }));
}

/** Undefined where there is none for this key; one that does not open is none, since it can be made again. */
export async function readSnapshot(
	connection: Connection,
	{ vault, journal, key }: JournalKey,
	snapshotKey: string,
): Promise<Result<Json | undefined, StorageProblem>> {
	const row = await connection.read(["snapshots"], (database) => database.snapshots.get(journal));
	if (!row.ok || row.value === undefined) {
		return row.ok ? ok(undefined) : row;
	}
	const snapshot = await openJson<Snapshot>(key, place(vault, journal), row.value.sealed);
	return ok(snapshot?.key === snapshotKey ? snapshot.value : undefined);
}

function place(vault: string, row: string): Place {
	return { vault, table: "snapshots", row };
}
