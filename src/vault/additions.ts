import { ok, type Result } from "#domain/result.ts";
import { erasedBy } from "./erasure-marks.ts";
import type { JournalStore } from "./journal-store.ts";
import type { PreparedContent } from "./prepared-content.ts";
import type { PreparedJournal, Session } from "./session.ts";
import { type Change, type JournalId, type Saved, type StorageProblem, VAULT_JOURNAL } from "./vault.ts";
import { type Locks, livingWriters } from "./writers.ts";

/** What is added to one journal, together with what is added to others. */
export interface Addition {
	readonly journal: JournalId;
	/** Of a journal that is not here yet. */
	readonly created: PreparedJournal | undefined;
	readonly store: JournalStore;
	readonly content: PreparedContent;
}

/** A journal to which something is added. */
export interface AddedTo {
	readonly created: PreparedJournal | undefined;
	readonly store: JournalStore;
}

export interface Added {
	readonly saved: Saved;
	/** What is new in each journal. */
	readonly changes: readonly Change[];
}

/** The journals that are marked as erased here: nothing is added to them. */
export async function erasedHere(open: Session): Promise<Result<ReadonlySet<JournalId>, StorageProblem>> {
	const own = await open.journal(VAULT_JOURNAL);
	const marks = own.ok ? await own.value.store.read() : own;
	return marks.ok ? ok(erasedBy(marks.value.events)) : marks;
}

/** storage-damaged: the journal is here, and its key does not open. */
export async function openToAdd(
	open: Session,
	journal: JournalId,
	isHere: boolean,
): Promise<Result<AddedTo, StorageProblem>> {
	const created = isHere ? undefined : await open.prepareJournal(journal);
	const opened = created === undefined ? await open.journal(journal) : ok(created.journal);
	return opened.ok ? ok({ created, store: opened.value.store }) : opened;
}

/** All of the additions in one change, or none of them. To be called in turn with other tabs. */
export async function storeAdditions(
	open: Session,
	additions: readonly Addition[],
	locks: Locks,
): Promise<Result<Added, StorageProblem>> {
	const parts = additions.flatMap(({ created, content }) => [...(created ? [created.change] : []), content.change]);
	const put = parts.flatMap((part) => part.put);
	const remove = parts.flatMap((part) => part.remove);
	const stored = put.length === 0 ? ok(open.copies.saved()) : await open.copies.write({ put, remove });
	if (!stored.ok) {
		return stored;
	}
	for (const { created, content } of additions) {
		created?.settle();
		content.settle();
	}
	for (const { store } of additions.filter(({ content }) => content.isUntidy)) {
		await store.tidy();
	}
	const living = await livingWriters(locks);
	const news = additions.map(({ journal, content: { events, drafts } }) => ({
		journal,
		events,
		abandoned: drafts.filter(({ writer }) => !living.has(writer)),
	}));
	const changes = news.filter(({ events, abandoned }) => events.length + abandoned.length > 0);
	return ok({ saved: stored.value, changes });
}
