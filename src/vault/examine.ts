import { ok, type Result } from "#domain/result.ts";
import { areAlike, nameOf, type PlacedRow, type RowName } from "./copied-rows.ts";
import type { Copies } from "./copies.ts";
import { alone } from "./copies-lock.ts";
import type { CopyHealth, Health, Verification } from "./health.ts";
import { type ReadMirrorFile, removalsIn, rowsIn } from "./mirror.ts";
import { createOpener } from "./opener.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { readDatabase, readMirrorContents, type Stores } from "./stores.ts";
import { versionsByName } from "./unite.ts";
import type { MissingCopy, StorageProblem } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";

export interface ExamineOptions {
	readonly keys: VaultKeys;
	readonly keyDerivation: KeyDerivation;
	readonly copies: Copies;
}

export async function examineHealth(stores: Stores, options: ExamineOptions): Promise<Result<Health, StorageProblem>> {
	const examined = await examine(stores, options);
	if (!examined.ok) {
		return examined;
	}
	const { database, mirror, files, damagedFrames, missing } = examined.value;
	const { copies } = options;
	const state = ({ problem, lastWrite }: Copies["database"]) => ({ problem: problem(), lastWrite: lastWrite() });
	const inDatabase = state(copies.database);
	return ok({
		database: { ...inFigures(database), ...inDatabase, problem: inDatabase.problem ?? missing.database },
		mirror: {
			...inFigures(mirror),
			...state(copies.mirror),
			exists: missing.mirror === undefined,
			files: files.length,
			bytes: files.reduce((bytes, file) => bytes + file.bytes, 0),
			damagedFrames,
		},
	});
}

export async function verifyCopies(
	stores: Stores,
	options: ExamineOptions,
): Promise<Result<Verification, StorageProblem>> {
	const examined = await examine(stores, options);
	if (!examined.ok) {
		return examined;
	}
	const { database, mirror, damagedFrames, missing } = examined.value;
	const inBoth = [...database.versions].filter(([name]) => mirror.versions.has(name));
	const isIn = (copy: ExaminedCopy) => (name: RowName) => copy.versions.has(name);
	const namesIn = (copy: ExaminedCopy) => [...copy.versions.keys()];
	return ok({
		at: stores.now(),
		copies: missing.database === undefined && missing.mirror === undefined ? 2 : 1,
		rows: new Set([...namesIn(database), ...namesIn(mirror)]).size,
		onlyInDatabase: missing.mirror === undefined ? namesIn(database).filter((name) => !isIn(mirror)(name)) : [],
		onlyInMirror: missing.database === undefined ? namesIn(mirror).filter((name) => !isIn(database)(name)) : [],
		disagreeing: inBoth.flatMap(([name, versions]) =>
			versions.every((row) => mirror.versions.get(name)?.some((other) => areAlike(row, other))) ? [] : [name],
		),
		unopenable: { database: database.unopenable, mirror: mirror.unopenable },
		damagedFrames,
	});
}

interface ExaminedCopy {
	readonly versions: ReadonlyMap<RowName, readonly PlacedRow[]>;
	readonly unopenable: readonly RowName[];
}

interface Examination {
	readonly database: ExaminedCopy;
	readonly mirror: ExaminedCopy;
	readonly files: readonly ReadMirrorFile[];
	readonly damagedFrames: number;
	/** Why a copy cannot be read at all. */
	readonly missing: { readonly [C in MissingCopy["copy"]]: StorageProblem | undefined };
}

/** Reads both copies as they are while no tab writes, and opens every seal. */
async function examine(
	stores: Stores,
	{ keys, keyDerivation }: ExamineOptions,
): Promise<Result<Examination, StorageProblem>> {
	const { inDatabase, contents } = await alone(stores.locks, async () => ({
		inDatabase: await readDatabase(stores),
		contents: await readMirrorContents(stores),
	}));
	if (!inDatabase.ok && !contents.ok) {
		return inDatabase;
	}
	const rows = inDatabase.ok ? inDatabase.value : [];
	const read = contents.ok ? contents.value.read : [];
	const removed = new Set(read.flatMap((file) => removalsIn(file, keys.vault)));
	const inMirror = read.flatMap((file) => rowsIn(file, keys.vault)).filter((row) => !removed.has(nameOf(row)));
	const opens = createOpener(keys, keyDerivation, [...rows, ...inMirror]);

	async function examined(rows: readonly PlacedRow[]): Promise<ExaminedCopy> {
		const versions = versionsByName(rows);
		const unopenable = [...versions].map(async ([name, all]) => {
			const open = await Promise.all(all.map(opens));
			return open.includes(true) ? [] : [name];
		});
		return { versions, unopenable: (await Promise.all(unopenable)).flat() };
	}

	return ok({
		database: await examined(rows),
		mirror: await examined(inMirror),
		files: read,
		damagedFrames: read.reduce((count, { damaged, newer, problem }) => count + damaged + newer + (problem ? 1 : 0), 0),
		missing: {
			database: inDatabase.ok ? undefined : inDatabase.problem,
			mirror: contents.ok ? undefined : contents.problem,
		},
	});
}

function inFigures({ versions, unopenable }: ExaminedCopy): Pick<CopyHealth, "rows" | "bytes" | "damagedRows"> {
	const rows = [...versions.values()].flat();
	return {
		rows: versions.size,
		bytes: rows.reduce((bytes, { row }) => bytes + ("sealed" in row ? row.sealed.length : row.body.length), 0),
		damagedRows: unopenable.length,
	};
}
