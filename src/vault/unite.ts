import { areAlike, nameOf, type PlacedRow, type RowName } from "./copied-rows.ts";

/** What two copies of the same rows come to, and what each of them lacks of it. */
export interface United {
	readonly rows: readonly PlacedRow[];
	/** Of `rows`: what the database lacks, or has in a version that does not open where the mirror's does. */
	readonly missingInDatabase: readonly PlacedRow[];
	readonly missingInMirror: readonly PlacedRow[];
	/** What the database has still, although it was removed. */
	readonly leftInDatabase: readonly RowName[];
}

/** A copy has one version of a row; the mirror, which is never written over, may have several. */
export interface BothCopies {
	readonly database: readonly PlacedRow[];
	readonly mirror: readonly PlacedRow[];
	readonly removed: ReadonlySet<RowName>;
}

/**
 * Every row that is in either copy and was not removed. Where versions differ one is damaged, since a row is never
 * rewritten: the one that opens counts. Where none does, the database's counts, to be named when it is read.
 */
export async function unite(copies: BothCopies, opens: (row: PlacedRow) => Promise<boolean>): Promise<United> {
	const inDatabase = versionsByName(copies.database);
	const inMirror = versionsByName(copies.mirror);
	const names = [...new Set([...inDatabase.keys(), ...inMirror.keys()])];
	const rows = await Promise.all(
		names
			.filter((name) => !copies.removed.has(name))
			.map((name) => theOneThatOpens([...(inDatabase.get(name) ?? []), ...(inMirror.get(name) ?? [])], opens)),
	);
	const lacks = (copy: ReadonlyMap<RowName, readonly PlacedRow[]>) => (row: PlacedRow) =>
		!copy.get(nameOf(row))?.some((version) => areAlike(version, row));
	return {
		rows,
		missingInDatabase: rows.filter(lacks(inDatabase)),
		missingInMirror: rows.filter(lacks(inMirror)),
		leftInDatabase: [...inDatabase.keys()].filter((name) => copies.removed.has(name)),
	};
}

/** Different versions only. */
export function versionsByName(rows: readonly PlacedRow[]): ReadonlyMap<RowName, readonly PlacedRow[]> {
	const versions = new Map<RowName, readonly PlacedRow[]>();
	for (const row of rows) {
		const known = versions.get(nameOf(row)) ?? [];
		if (!known.some((version) => areAlike(version, row))) {
			versions.set(nameOf(row), [...known, row]);
		}
	}
	return versions;
}

async function theOneThatOpens(
	versions: readonly PlacedRow[],
	opens: (row: PlacedRow) => Promise<boolean>,
): Promise<PlacedRow> {
	const [first, ...others] = versions;
	if (first === undefined) {
		throw new Error("A row has no version");
	}
	if (others.every((other) => areAlike(other, first))) {
		return first;
	}
	for (const version of versions) {
		if (await opens(version)) {
			return version;
		}
	}
	return first;
}
