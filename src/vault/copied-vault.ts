import type { Draft, Event } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { type PlacedRow, type RowName, rowsOf } from "./copied-rows.ts";
import { currentHeader } from "./header.ts";
import type { JournalContent } from "./journal-content.ts";
import { openJournalKey } from "./journal-keys.ts";
import { openRows } from "./journal-rows.ts";
import type { OpenOutsideCopyProblem, OutsideCopyKey } from "./outside-copy.ts";
import type { OutsideCopy } from "./outside-copy-file.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { readRecoveryKey } from "./recovery-key.ts";
import { type Credential, openSlot } from "./slots.ts";
import { openVaultKeys, type VaultKeys } from "./vault-keys.ts";

/** An outside copy with its keys, in memory. */
export interface CopiedVault extends OutsideCopy {
	readonly keys: VaultKeys;
}

export interface CopiedJournal extends JournalContent {
	readonly journal: string;
}

export interface OpenedJournals {
	readonly journals: readonly CopiedJournal[];
	readonly unopenable: readonly RowName[];
}

/** Whatever a file says is believed within the same bounds as what lies on disk. */
export async function openCopiedVault(
	copy: OutsideCopy,
	key: OutsideCopyKey,
	derivation: KeyDerivation,
): Promise<Result<CopiedVault, OpenOutsideCopyProblem>> {
	const header = currentHeader(rowsOf("headers", copy.rows), derivation);
	if (!header.ok && header.problem.kind === "storage-newer") {
		return failed({ kind: "outside-copy-newer", detail: header.problem.detail });
	}
	if (!header.ok || header.value?.vault !== copy.vault) {
		return failed({ kind: "outside-copy-damaged", detail: "header" });
	}
	const credential = credentialOf(key);
	if (credential === undefined) {
		return failed({ kind: "recovery-key-mistyped" });
	}
	const slot = await openSlot(copy.vault, header.value.slots, credential);
	if (slot === undefined) {
		return failed({ kind: "outside-copy-not-opened", by: key.kind });
	}
	const keys = await openVaultKeys(copy.vault, slot.master, rowsOf("devices", copy.rows));
	return keys.ok ? ok({ ...copy, keys: keys.value }) : failed({ kind: "outside-copy-damaged", detail: "device" });
}

export async function openCopiedJournals({ rows, keys }: CopiedVault): Promise<OpenedJournals> {
	const { vault, master } = keys;
	const opened = await Promise.all(
		rowsOf("journals", rows).map(async (row) => {
			const journal = row.id;
			const ofJournal = (placed: PlacedRow) => "journal" in placed.row && placed.row.journal === journal;
			const own = rows.filter(ofJournal);
			const key = await openJournalKey(master, vault, row);
			if (key === undefined) {
				return { damaged: [`journals/${journal}`] };
			}
			const events = await openRows<Event>({ vault, journal, key }, "events", rowsOf("events", own));
			const drafts = await openRows<Draft>({ vault, journal, key }, "drafts", rowsOf("drafts", own));
			return {
				content: {
					journal,
					events: events.opened.map(({ value }) => value),
					drafts: drafts.opened.map(({ value }) => value),
				},
				damaged: [...events.damaged, ...drafts.damaged],
			};
		}),
	);
	return {
		journals: opened.flatMap(({ content }) => (content === undefined ? [] : [content])),
		unopenable: opened.flatMap(({ damaged }) => damaged) as readonly RowName[],
	};
}

/** Undefined for what cannot be a recovery key. */
function credentialOf(key: OutsideCopyKey): Credential | undefined {
	if (key.kind === "passphrase") {
		return key;
	}
	const recoveryKey = readRecoveryKey(key.typed);
	return recoveryKey && { kind: "recovery", recoveryKey };
}
