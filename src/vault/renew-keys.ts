import { failed, ok, type Result } from "#domain/result.ts";
import type { RenewKeysProblem } from "./access-problems.ts";
import type { Connection } from "./connection.ts";
import { COPIED_TABLES, type PlacedRow, rowsOf } from "./copied-rows.ts";
import { alone } from "./copies-lock.ts";
import { createMirrorFile } from "./mirror-file.ts";
import type { MirrorFiles } from "./mirror-files.ts";
import { inChanges } from "./mirrored-change.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { sealAnew } from "./seal-anew.ts";
import type { Session } from "./session.ts";
import { storageProblem } from "./storage-problem.ts";
import { readMirrorContents, type Stores } from "./stores.ts";
import { isSuperseded, renewalFileName } from "./superseded-file.ts";
import type { StorageProblem } from "./vault.ts";
import { makeNewMaster, type VaultKeys } from "./vault-keys.ts";
import { livingWriters } from "./writers.ts";

export interface RenewKeysOptions {
	/** Every other one is to be locked. */
	readonly session: Session;
	/** The one that opens the vault: it will open it under the new keys as well. */
	readonly passphrase: string;
	readonly keyDerivation: KeyDerivation;
}

export type Renewal =
	| {
			readonly kind: "renewed";
			readonly keys: VaultKeys;
			/** As it is printed. */
			readonly recoveryKey: string;
			/** Files of the mirror that are under the earlier keys. The next opening of the copies removes them. */
			readonly superseded: readonly string[];
	  }
	/** Nothing is changed, and the session goes on. */
	| { readonly kind: "refused"; readonly problem: RenewKeysProblem }
	/** Whether the database took the new keys cannot be told: the next opening finds out, and the session must end. */
	| { readonly kind: "unknown"; readonly problem: StorageProblem };

/**
 * Seals everything anew under a new master key and new keys of the journals, and under a new name of the vault, to which
 * every seal and every frame of the mirror is bound: so what is left of the old ones, wherever it is, counts nowhere.
 *
 * It is written to a file of the mirror first, without a header, so that nothing refers to it. One transaction of the
 * database then puts everything new in the place of everything old, and with it the new header, which has a higher
 * generation and the old name among the former ones. Until then the vault is as it was, in both copies; from then on it is
 * renewed, in both copies, and any opening removes what is left (`openCopies`).
 */
export async function renewKeys(
	stores: Stores,
	{ session, passphrase, keyDerivation }: RenewKeysOptions,
): Promise<Renewal> {
	const master = await makeNewMaster(passphrase, keyDerivation);
	return alone(stores.locks, async (): Promise<Renewal> => {
		// Whoever unlocks from now on waits, and then finds the new header.
		const living = await livingWriters(stores.locks);
		if (living.size > 1) {
			return { kind: "refused", problem: { kind: "other-windows-open", windows: living.size } };
		}
		const contents = await readMirrorContents(stores);
		if (!contents.ok) {
			// What only the mirror holds would be lost with the keys that open it.
			return { kind: "refused", problem: contents.problem };
		}
		const renewed = await sealAnew(stores, session.keys, { ...contents.value, master, keyDerivation });
		if (!renewed.ok) {
			return { kind: "refused", problem: renewed.problem };
		}
		const { files, read } = contents.value;
		const { header, rows, keys } = renewed.value;
		const fileName = renewalFileName(session.keys.vault, keys.vault);
		const prepared = await writeWhole(files, fileName, { vault: keys.vault, rows });
		if (!prepared.ok) {
			await discard(files, fileName);
			return { kind: "refused", problem: prepared.problem };
		}

		const replaced = await replaceEverything(stores.connection, [...rows, { table: "headers", row: header }]);
		if (!replaced.ok) {
			const found = await stores.connection.read(["headers"], (database) => database.headers.toArray());
			if (!found.ok) {
				return { kind: "unknown", problem: found.problem };
			}
			if (!found.value.some(({ checksum }) => checksum === header.checksum)) {
				await discard(files, fileName);
				return { kind: "refused", problem: replaced.problem };
			}
		}
		session.copies.close();
		const superseded = read.filter((file) => isSuperseded(file, renewed.value.names));
		return {
			kind: "renewed",
			keys,
			recoveryKey: master.recoveryKey,
			superseded: superseded.map(({ name }) => name),
		};
	});
}

async function writeWhole(
	files: MirrorFiles,
	name: string,
	{ vault, rows }: { readonly vault: string; readonly rows: readonly PlacedRow[] },
): Promise<Result<undefined, StorageProblem>> {
	const file = createMirrorFile(files, name, vault);
	const written = await file.append(inChanges(rows));
	const whole = written.ok ? file.isWhole() : written;
	file.close();
	if (!whole.ok) {
		return whole;
	}
	return whole.value ? ok(undefined) : failed({ kind: "storage-failed", detail: `${name}: not as it was written` });
}

/** A file that stays is removed by the next opening. */
async function discard(files: MirrorFiles, name: string): Promise<void> {
	try {
		await files.remove(name);
	} catch (error) {
		storageProblem(error);
	}
}

/** All of the database but the count of wrong passphrases. */
function replaceEverything(
	connection: Connection,
	rows: readonly PlacedRow[],
): Promise<Result<undefined, StorageProblem>> {
	return connection.write(COPIED_TABLES, async (database) => {
		for (const table of COPIED_TABLES) {
			await database.table(table).clear();
			await database.table(table).bulkAdd([...rowsOf(table, rows)]);
		}
		return undefined;
	});
}
