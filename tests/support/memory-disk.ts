import { copyPrecedence } from "#domain/journal/copy-precedence.ts";
import type { DeviceId, Draft, Event, EventId, WriterId } from "#domain/journal/event.ts";
import type { DeviceKeys } from "#vault/device-keys.ts";
import { type Change, ERASED, type JournalId, VAULT_JOURNAL } from "#vault/vault.ts";
import { makeDeviceKeys } from "./memory-device.ts";

export interface StoredJournal {
	readonly events: Map<EventId, Event>;
	readonly drafts: Map<string, Draft>;
	/** The highest revision of each draft that an event made permanent. */
	readonly retired: Map<string, number>;
}

/** What several tabs of one device share. It outlives them. */
export interface MemoryDisk {
	device: DeviceId;
	/** Made when they are first asked for, and the same in every copy. */
	deviceKeys: () => Promise<DeviceKeys>;
	passphrase: string | undefined;
	recoveryKey: string;
	isRecoveryKeyConfirmed: boolean;
	/** Seconds that the next passphrase has to wait. */
	wait: number;
	journals: Map<JournalId, StoredJournal>;
	readonly living: Set<WriterId>;
	readonly tabs: Set<{
		readonly writer: () => WriterId | undefined;
		readonly hear: (change: Change) => void;
		readonly hearLock: () => void;
	}>;
}

export const RECOVERY_KEY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-JJJJ";
export const RENEWED_RECOVERY_KEY = "KKKK-MMMM-NNNN-PPPP-QQQQ-RRRR-SSSS-TTTT-VVVV";

export function createMemoryDisk(): MemoryDisk {
	const device = crypto.randomUUID();
	let keys: Promise<DeviceKeys> | undefined;
	return {
		device,
		deviceKeys() {
			keys ??= makeDeviceKeys(device);
			return keys;
		},
		passphrase: undefined,
		recoveryKey: RECOVERY_KEY,
		isRecoveryKeyConfirmed: false,
		wait: 0,
		journals: new Map(),
		living: new Set(),
		tabs: new Set(),
	};
}

export function cloneDisk(disk: MemoryDisk): MemoryDisk {
	return { ...disk, journals: structuredClone(disk.journals) };
}

/** Makes the journal where there is none. */
export function journalIn({ journals }: Pick<MemoryDisk, "journals">, id: JournalId): StoredJournal {
	const journal = journals.get(id) ?? { events: new Map(), drafts: new Map(), retired: new Map() };
	journals.set(id, journal);
	return journal;
}

/** Whether the vault's own journal marks the journal as erased. */
export function isErased(disk: MemoryDisk, id: JournalId): boolean {
	const own = disk.journals.get(VAULT_JOURNAL)?.events.values() ?? [];
	return [...own].some(({ field, record }) => field === ERASED && record === id);
}

/** Gives the events that are new: not stored yet, or only in a copy that counts less. */
export function addEvents(journal: StoredJournal, events: readonly Event[]): readonly Event[] {
	const news = structuredClone(events).filter((event) => {
		const known = journal.events.get(event.id);
		return known === undefined || copyPrecedence(event) > copyPrecedence(known);
	});
	for (const event of news) journal.events.set(event.id, event);
	for (const { draft } of events) if (draft) retire(journal, draft);
	return news;
}

/** Gives the drafts that are new, or go on from what is stored of them. */
export function addDrafts({ drafts, retired }: StoredJournal, given: readonly Draft[]): readonly Draft[] {
	const news = structuredClone(given).filter(
		({ id, revision }) => revision > Math.max(drafts.get(id)?.revision ?? 0, retired.get(id) ?? 0),
	);
	for (const draft of news) drafts.set(draft.id, draft);
	return news;
}

function retire({ drafts, retired }: StoredJournal, { id, revision }: NonNullable<Event["draft"]>): void {
	retired.set(id, Math.max(revision, retired.get(id) ?? 0));
	if ((drafts.get(id)?.revision ?? 0) <= revision) drafts.delete(id);
}
