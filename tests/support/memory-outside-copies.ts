import { failed, ok, type Result } from "#domain/result.ts";
import type { BringingIn, OpenOutsideCopyProblem, OutsideCopyFacts, OutsideCopyKey } from "#vault/outside-copy.ts";
import { type Change, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { addDrafts, addEvents, cloneDisk, journalIn, type MemoryDisk } from "./memory-disk.ts";
import type { MemoryTab } from "./memory-tab.ts";

interface MemoryCopy {
	readonly made: number;
	readonly disk: MemoryDisk;
}

/** The copies that were made; a file holds the number of its own. */
const copies: MemoryCopy[] = [];

type OutsideCopies = Pick<Vault, "outsideCopy" | "readOutsideCopy" | "restore" | "previewBringingIn" | "bringIn">;

/** Outside copies of vaults that are kept in memory. */
export function createMemoryOutsideCopies(disk: MemoryDisk, tab: MemoryTab): OutsideCopies {
	return {
		outsideCopy: (unstored) =>
			tab.look(() => {
				const copy = { made: Date.now(), disk: cloneDisk(disk) };
				for (const { journal, events, drafts } of unstored) {
					addEvents(journalIn(copy.disk, journal), events);
					addDrafts(journalIn(copy.disk, journal), drafts);
				}
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
			const { living, tabs, wait, ...kept } = cloneDisk(opened.value.disk);
			Object.assign(disk, kept);
			return ok(tab.begin());
		},
		async previewBringingIn(file, key) {
			const opened = await openCopy(file, key);
			return opened.ok ? tab.look(() => unite(cloneDisk(disk), opened.value).outcome) : opened;
		},
		async bringIn(file, key) {
			const opened = await openCopy(file, key);
			if (!opened.ok) return opened;
			return tab.store(() => {
				const { outcome, changes } = unite(disk, opened.value);
				changes.forEach(tab.hear);
				for (const { journal, events } of changes) {
					for (const other of tab.others()) other.hear({ journal, events, abandoned: [] });
				}
				return outcome;
			});
		},
	};
}

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

function unite(
	disk: MemoryDisk,
	{ made, disk: given }: MemoryCopy,
): { readonly outcome: BringingIn; readonly changes: readonly Change[] } {
	const isOfThisVault = given.device === disk.device;
	const taken = [...given.journals].filter(([id]) => isOfThisVault || id !== VAULT_JOURNAL);
	const created = taken.filter(([id]) => !disk.journals.has(id)).length;
	const changes = taken.map(([journal, { events, drafts }]) => ({
		journal,
		events: addEvents(journalIn(disk, journal), [...events.values()]),
		abandoned: addDrafts(journalIn(disk, journal), [...drafts.values()]).filter(
			({ writer }) => !disk.living.has(writer),
		),
	}));
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	const news = sum(changes.map(({ events }) => events.length));
	const inspections = taken.filter(([id]) => id !== VAULT_JOURNAL).length;
	const outcome: BringingIn = {
		made,
		isOfThisVault,
		inspections: { new: created, known: inspections - created, erased: 0 },
		events: { new: news, known: sum(taken.map(([, { events }]) => events.size)) - news },
		drafts: { new: sum(changes.map(({ abandoned }) => abandoned.length)) },
		unopenable: [],
		outside: isOfThisVault ? [] : [...journalIn(given, VAULT_JOURNAL).events.values()],
	};
	return { outcome, changes };
}
