import type { SealedRow } from "./database.ts";
import { type KeyKind, ROW_KEY, unwrapKey, wrapKey } from "./seal.ts";
import type { JournalId } from "./vault.ts";

const JOURNAL_KEY: KeyKind = { format: "raw", algorithm: ROW_KEY, usages: ["encrypt", "decrypt"] };

/** A random key for a journal, wrapped. */
export async function makeJournalKey(master: CryptoKey, vault: string, journal: JournalId): Promise<SealedRow> {
	const key = await crypto.subtle.generateKey(ROW_KEY, true, JOURNAL_KEY.usages);
	return { id: journal, sealed: await wrapKey(master, place(vault, journal), key, JOURNAL_KEY.format) };
}

/** The journal's key, not extractable, or undefined if the row is damaged. */
export function openJournalKey(master: CryptoKey, vault: string, row: SealedRow): Promise<CryptoKey | undefined> {
	return unwrapKey(master, place(vault, row.id), row.sealed, JOURNAL_KEY);
}

function place(vault: string, journal: JournalId) {
	return { vault, table: "journals", row: journal };
}
