import Dexie, { type Table } from "dexie";
import type { AttemptsRow } from "./attempts.ts";
import type { HeaderRow } from "./header.ts";
import type { Bytes } from "./seal.ts";
import type { JournalId } from "./vault.ts";

/** A row says nothing but its own random id (of a journal's key: the journal's). */
export interface SealedRow {
	readonly id: string;
	readonly sealed: Bytes;
}

export interface JournalRow extends SealedRow {
	readonly journal: JournalId;
}

export type TableName = (typeof TABLES)[number];
export const TABLES = ["headers", "devices", "journals", "events", "drafts", "attempts"] as const;

const NAME = "vault";
export const VERSION = 4;
/** Dexie leaves room for nine versions between two of its own. */
const NATIVE_VERSION = VERSION * 10;

/**
 * The tables as IndexedDB has them. A new version changes clear columns only, by a migration that is added below and
 * never removed; sealed content is not rewritten but understood on reading.
 */
export class VaultDatabase extends Dexie {
	readonly headers: Table<HeaderRow, number>;
	/** The device's keys: one row. */
	readonly devices: Table<SealedRow, string>;
	/** The key of each journal. */
	readonly journals: Table<SealedRow, JournalId>;
	readonly events: Table<JournalRow, string>;
	readonly drafts: Table<JournalRow, string>;
	/** Clear: how often a passphrase was wrong. Nothing is lost with it. */
	readonly attempts: Table<AttemptsRow, AttemptsRow["id"]>;

	constructor(
		indexedDB: IDBFactory,
		IDBKeyRange: typeof globalThis.IDBKeyRange,
		onDataLoss: (browsersWords: string) => void,
	) {
		super(NAME, {
			indexedDB: onlyThisVersion(indexedDB, onDataLoss),
			IDBKeyRange,
			autoOpen: false,
			cache: "disabled",
			chromeTransactionDurability: "strict",
		});
		this.version(1).stores({
			headers: "generation",
			devices: "id",
			journals: "id",
			events: "id, journal",
			drafts: "id, journal",
			snapshots: "id",
		});
		this.version(2).stores({ attempts: "id" });
		this.version(3).stores({ snapshots: null });
		// A row may hold several events, which version 3 does not know.
		this.version(VERSION).stores({});
		this.headers = this.table("headers");
		this.devices = this.table("devices");
		this.journals = this.table("journals");
		this.events = this.table("events");
		this.drafts = this.table("drafts");
		this.attempts = this.table("attempts");
	}
}

/** Chromium says so when it found a database damaged and began an empty one in its place. */
interface DataLossEvent extends IDBVersionChangeEvent {
	readonly dataLoss?: string;
	readonly dataLossMessage?: string;
}

/**
 * Dexie, refused a newer database, opens it as it is, and may even add to it what it misses there. Here every opening asks
 * for this version, so that a newer database stays refused and untouched.
 */
function onlyThisVersion(
	factory: IDBFactory,
	onDataLoss: (browsersWords: string) => void,
): Pick<IDBFactory, "open" | "databases" | "deleteDatabase"> {
	return {
		open(name) {
			const request = factory.open(name, NATIVE_VERSION);
			request.addEventListener("upgradeneeded", (event) => {
				const { dataLoss = "none", dataLossMessage = "" } = event as DataLossEvent;
				if (dataLoss !== "none") {
					onDataLoss(`${dataLoss}: ${dataLossMessage}`);
				}
			});
			return request;
		},
		databases: () => factory.databases(),
		deleteDatabase: (name) => factory.deleteDatabase(name),
	};
}
