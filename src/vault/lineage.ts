import { ok, type Result } from "#domain/result.ts";
import { rowsOf } from "./copied-rows.ts";
import { currentHeader, type Header, type HeaderRow } from "./header.ts";
import type { MirroredChange } from "./mirrored-change.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { StorageProblem } from "./vault.ts";

/** The header that counts in both copies together. */
export interface CurrentHeader {
	readonly header: Header;
	/** The header's rows of every generation, also those that do not read. */
	readonly headers: readonly HeaderRow[];
}

/**
 * The valid header of the highest generation in either copy, under whatever master key; undefined where there is none at
 * all. The mirror outlives the database, so it may hold another vault beside the database's: that one does not count.
 */
export function currentInBoth(
	database: readonly HeaderRow[],
	mirror: readonly MirroredChange[],
	derivation: KeyDerivation,
): Result<CurrentHeader | undefined, StorageProblem> {
	const own = currentHeader(database, derivation);
	const names = own.ok && own.value ? namesOf(own.value, mirror, derivation) : undefined;
	const mirrored = mirror.filter(({ vault }) => names === undefined || names.has(vault)).flatMap(({ put }) => put);
	const headers = [...database, ...rowsOf("headers", mirrored)];
	const current = currentHeader(headers, derivation);
	if (!current.ok) {
		return current;
	}
	return ok(current.value && { header: current.value, headers });
}

/** Everything that this vault was ever called, as far as the headers of both copies say. */
function namesOf(own: Header, mirror: readonly MirroredChange[], derivation: KeyDerivation): ReadonlySet<string> {
	const headers = mirror.flatMap(({ put }) => rowsOf("headers", put)).map((row) => currentHeader([row], derivation));
	const others = headers.flatMap((header) => (header.ok && header.value ? [header.value] : []));
	const related = others.filter((header) => firstName(header) === firstName(own));
	return new Set([own, ...related].flatMap(({ vault, formerly }) => [vault, ...formerly]));
}

function firstName({ vault, formerly }: Header): string {
	return formerly[0] ?? vault;
}
