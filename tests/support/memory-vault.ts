import type { DeviceId, Draft, Event, EventId, WriterId } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { UnlockProblem } from "#vault/access-problems.ts";
import type { BringingIn, OpenOutsideCopyProblem, OutsideCopyFacts, OutsideCopyKey } from "#vault/outside-copy.ts";
import {
	type Change,
	type JournalId,
	type StorageProblem,
	VAULT_JOURNAL,
	type Vault,
} from "#vault/vault.ts";

interface StoredJournal {
	readonly events: Map<EventId, Event>;
	readonly drafts: Map<string, Draft>;
	/** The highest revision of each draft that an event made permanent. */
	readonly retired: Map<string, number>;
}

/** What several tabs of one device share. It outlives them. */
export interface MemoryDisk {
	device: DeviceId;
	passphrase: string | undefined;
	recoveryKey: string;
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

/** A vault that keeps everything in memory, unsealed, and fails when a test asks it to. */
export interface MemoryVault extends Vault {
	/** The next call that stores something stores nothing and gives this problem. */
	failNext(problem: StorageProblem): void;
	/** Calls that store something wait from now on, until the returned function is called. */
	hold(): () => void;
	/** The tab is gone: what it left behind as drafts is abandoned. */
	crash(): void;
}

export const RECOVERY_KEY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-JJJJ";
export const RENEWED_RECOVERY_KEY = "KKKK-MMMM-NNNN-PPPP-QQQQ-RRRR-SSSS-TTTT-VVVV";

export function createMemoryDisk(): MemoryDisk {
	return {
		device: crypto.randomUUID(),
		passphrase: undefined,
		recoveryKey: RECOVERY_KEY,
		wait: 0,
		journals: new Map(),
		living: new Set(),
		tabs: new Set(),
	};
}

const newJournal = (): StoredJournal => ({
	events: new Map(),
	drafts: new Map(),
	retired: new Map(),
});

/** One tab's vault. Two of them over one disk are two tabs: each hears what the other stores. */
export function createMemoryVault(disk: MemoryDisk = createMemoryDisk()): MemoryVault {
	const listeners = new Set<(change: Change) => void>();
	const lockListeners = new Set<() => void>();
	const failures: StorageProblem[] = [];
	let writer: WriterId | undefined;
	let held: Promise<void> = Promise.resolve();

	const tab = {
		writer: () => writer,
		hear: (change: Change) => {
			for (const listener of listeners) listener(structuredClone(change));
		},
		hearLock: () => {
			for (const listener of lockListeners) listener();
		},
	};
	disk.tabs.add(tab);

	function begin() {
		writer ??= crypto.randomUUID();
		disk.living.add(writer);
		return { device: disk.device, writer, restored: [] };
	}

	function end() {
		if (writer !== undefined) disk.living.delete(writer);
		writer = undefined;
	}

	function problemOfUnlocking(passphrase: string): UnlockProblem | undefined {
		if (disk.passphrase === undefined) return { kind: "no-vault" };
		if (disk.wait > 0) return { kind: "too-many-attempts", seconds: disk.wait };
		return passphrase === disk.passphrase ? undefined : { kind: "wrong-passphrase" };
	}

	async function store<Value>(work: () => Value): Promise<Result<Value, StorageProblem>> {
		await held;
		if (writer === undefined) return failed({ kind: "locked", detail: "" });
		const problem = failures.shift();
		return problem === undefined ? ok(work()) : failed(problem);
	}

	const look = async <Value>(work: () => Value): Promise<Result<Value, StorageProblem>> =>
		writer === undefined ? failed({ kind: "locked", detail: "" }) : ok(work());

	function journalOf(id: JournalId): StoredJournal {
		const journal = disk.journals.get(id);
		if (journal === undefined) throw new Error(`There is no journal ${id}`);
		return journal;
	}

	const saved = () => ({ at: Date.now(), copies: 1 }) as const;

	return {
		async status() {
			if (writer !== undefined) return { kind: "open", ...begin() };
			if (disk.passphrase === undefined) return { kind: "empty" };
			return { kind: "locked", ...(disk.wait > 0 && { waitUntil: Date.now() + disk.wait * 1000 }) };
		},
		async create(passphrase) {
			if (disk.passphrase !== undefined) return failed({ kind: "vault-exists" });
			disk.passphrase = passphrase;
			disk.journals.set(VAULT_JOURNAL, newJournal());
			return ok({ ...begin(), recoveryKey: disk.recoveryKey });
		},
		async unlock(passphrase) {
			const problem = problemOfUnlocking(passphrase);
			return problem === undefined ? ok(begin()) : failed(problem);
		},
		async unlockWithRecoveryKey(typed) {
			if (disk.passphrase === undefined) return failed({ kind: "no-vault" });
			return typed === disk.recoveryKey ? ok(begin()) : failed({ kind: "wrong-recovery-key" });
		},
		setPassphrase: (next) =>
			store(() => {
				disk.passphrase = next;
				return undefined;
			}),
		async changePassphrase(current, next) {
			const problem = problemOfUnlocking(current);
			if (problem !== undefined) return failed(problem);
			disk.passphrase = next;
			return ok(undefined);
		},
		async renewRecoveryKey(passphrase) {
			const problem = problemOfUnlocking(passphrase);
			if (problem !== undefined) return failed(problem);
			disk.recoveryKey = RENEWED_RECOVERY_KEY;
			return ok(disk.recoveryKey);
		},
		async renewVaultKeys(passphrase) {
			const problem = problemOfUnlocking(passphrase);
			if (problem !== undefined) return failed(problem);
			const others = [...disk.tabs].filter((other) => other !== tab && other.writer() !== undefined);
			for (const other of others) other.hearLock();
			if (others.length > 0) return failed({ kind: "other-windows-open", windows: others.length + 1 });
			return store(() => {
				disk.recoveryKey = RENEWED_RECOVERY_KEY;
				return { recoveryKey: disk.recoveryKey, isComplete: true };
			});
		},
		async lock() {
			if (writer === undefined) return;
			end();
			for (const other of disk.tabs) if (other !== tab && other.writer() !== undefined) other.hearLock();
		},
		async subscribeToLock(listener) {
			lockListeners.add(listener);
			return () => {
				lockListeners.delete(listener);
			};
		},
		createJournal: () =>
			store(() => {
				const id = crypto.randomUUID();
				disk.journals.set(id, newJournal());
				return id;
			}),
		journals: () => look(() => [...disk.journals.keys()].filter((id) => id !== VAULT_JOURNAL)),
		read: (id) =>
			look(() => {
				const { events, drafts } = journalOf(id);
				const abandoned = [...drafts.values()].filter((draft) => !disk.living.has(draft.writer));
				return structuredClone({ events: [...events.values()], abandoned, damaged: [] });
			}),
		append: (id, events) =>
			store(() => {
				const journal = journalOf(id);
				const news = structuredClone(events).filter((event) => isNews(journal, event));
				for (const event of news) journal.events.set(event.id, event);
				for (const { draft } of events) if (draft) retire(journal, draft);
				for (const other of disk.tabs) {
					if (other !== tab && other.writer() !== undefined) other.hear({ journal: id, events: news });
				}
				return saved();
			}),
		saveDraft: (id, draft) =>
			store(() => {
				const { drafts, retired } = journalOf(id);
				const known = Math.max(drafts.get(draft.id)?.revision ?? 0, retired.get(draft.id) ?? 0);
				if (draft.revision > known) drafts.set(draft.id, structuredClone(draft));
				return saved();
			}),
		dropDraft: (id, draft) =>
			store(() => {
				journalOf(id).drafts.delete(draft);
				return saved();
			}),
		health: () =>
			look(() => {
				const copy = { rows: 0, bytes: 0, damagedRows: 0, lastWrite: undefined, problem: undefined };
				return { database: copy, mirror: { ...copy, exists: false, files: 0, damagedFrames: 0 } };
			}),
		verify: () =>
			look(() => ({
				at: Date.now(),
				copies: 1,
				rows: 0,
				onlyInDatabase: [],
				onlyInMirror: [],
				disagreeing: [],
				unopenable: { database: [], mirror: [] },
				damagedFrames: 0,
			})),
		outsideCopy: (unstored) =>
			look(() => {
				const copy = { made: Date.now(), disk: cloneDisk(disk) };
				for (const { journal, events, drafts } of unstored) add(copy.disk.journals, journal, events, drafts);
				const file = new Blob([`outside copy ${copies.push(copy) - 1}`]);
				return { file, ...factsOf(copy) };
			}),
		async readOutsideCopy(file) {
			const copy = await copyIn(file);
			return copy ? ok(factsOf(copy)) : failed({ kind: "not-an-outside-copy" });
		},
		async restore(file, key) {
			const opened = await openCopy(file, key);
			if (!opened.ok) return opened;
			if (disk.passphrase !== undefined) return failed({ kind: "vault-exists" });
			const { device, passphrase, recoveryKey, journals } = cloneDisk(opened.value.disk);
			Object.assign(disk, { device, passphrase, recoveryKey, journals });
			return ok(begin());
		},
		async previewBringingIn(file, key) {
			const opened = await openCopy(file, key);
			return opened.ok ? look(() => unite(cloneDisk(disk), opened.value).outcome) : opened;
		},
		async bringIn(file, key) {
			const opened = await openCopy(file, key);
			if (!opened.ok) return opened;
			return store(() => {
				const { outcome, changes } = unite(disk, opened.value);
				changes.forEach(tab.hear);
				return outcome;
			});
		},
		windows: () => look(() => disk.living.size),
		erase: (id) =>
			store(() => {
				const rows = disk.journals.get(id)?.events.size ?? 0;
				disk.journals.delete(id);
				return { rows, left: 0 };
			}),
		compact: () => store(() => ({ left: 0 })),
		devicePublicKeys: () => look(() => ({ signing: "0".repeat(64), sealing: "0".repeat(64) })),
		async subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		failNext(problem) {
			failures.push(problem);
		},
		hold() {
			let release = () => {};
			held = new Promise((resolve) => {
				release = resolve;
			});
			return release;
		},
		crash() {
			end();
			disk.tabs.delete(tab);
		},
	};
}

interface MemoryCopy {
	readonly made: number;
	readonly disk: MemoryDisk;
}

/** The copies that were made; a file holds the number of its own. */
const copies: MemoryCopy[] = [];

async function copyIn(file: Blob): Promise<MemoryCopy | undefined> {
	return copies[Number(/^outside copy (\d+)$/.exec(await file.text())?.[1])];
}

async function openCopy(file: Blob, key: OutsideCopyKey): Promise<Result<MemoryCopy, OpenOutsideCopyProblem>> {
	const copy = await copyIn(file);
	if (!copy) return failed({ kind: "not-an-outside-copy" });
	const { passphrase, recoveryKey } = copy.disk;
	const isRight = key.kind === "passphrase" ? key.passphrase === passphrase : key.typed === recoveryKey;
	return isRight ? ok(copy) : failed({ kind: "outside-copy-not-opened", by: key.kind });
}

function factsOf({ made, disk: { device, journals } }: MemoryCopy): OutsideCopyFacts {
	const events = [...journals.values()].reduce((sum, journal) => sum + journal.events.size, 0);
	const counts = { headers: 1, devices: 1, journals: journals.size, events, drafts: 0 };
	return { made, vault: device, counts, sha256: `${device} ${made} ${events}` };
}

function cloneDisk(disk: MemoryDisk): MemoryDisk {
	return { ...disk, journals: structuredClone(disk.journals) };
}

function unite(
	disk: MemoryDisk,
	{ made, disk: given }: MemoryCopy,
): { readonly outcome: BringingIn; readonly changes: readonly Change[] } {
	const isOfThisVault = given.device === disk.device;
	const taken = [...given.journals].filter(([id]) => isOfThisVault || id !== VAULT_JOURNAL);
	const created = taken.filter(([id]) => !disk.journals.has(id)).length;
	const changes = taken.map(([id, { events, drafts }]) => ({
		journal: id,
		events: add(disk.journals, id, [...events.values()], [...drafts.values()]),
	}));
	const all = taken.reduce((sum, [, { events }]) => sum + events.size, 0);
	const news = changes.reduce((sum, { events }) => sum + events.length, 0);
	const inspections = taken.filter(([id]) => id !== VAULT_JOURNAL).length;
	const outcome: BringingIn = {
		made,
		isOfThisVault,
		inspections: { new: created, known: inspections - created, erased: 0 },
		events: { new: news, known: all - news },
		drafts: { new: 0 },
		unopenable: [],
	};
	return { outcome, changes };
}

/** Gives the events that are new. */
function add(
	journals: Map<JournalId, StoredJournal>,
	id: JournalId,
	events: readonly Event[],
	drafts: readonly Draft[],
): readonly Event[] {
	const journal = journals.get(id) ?? newJournal();
	journals.set(id, journal);
	const news = events.filter((event) => isNews(journal, event));
	for (const event of news) journal.events.set(event.id, event);
	for (const { draft } of events) if (draft) retire(journal, draft);
	for (const draft of drafts) if (!journal.retired.has(draft.id)) journal.drafts.set(draft.id, draft);
	return news;
}

/** Not stored yet, or redacted since. */
function isNews({ events }: StoredJournal, event: Event): boolean {
	const known = events.get(event.id);
	return known === undefined || (known.value !== undefined && event.value === undefined);
}

function retire({ drafts, retired }: StoredJournal, { id, revision }: NonNullable<Event["draft"]>): void {
	retired.set(id, Math.max(revision, retired.get(id) ?? 0));
	if ((drafts.get(id)?.revision ?? 0) <= revision) drafts.delete(id);
}
