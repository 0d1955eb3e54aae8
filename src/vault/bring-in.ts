import { failed, ok, type Result } from "#domain/result.ts";
import { type CopiedJournal, type CopiedVault, openCopiedJournals } from "./copied-vault.ts";
import { erasedBy } from "./erasure-marks.ts";
import { openJournalKey } from "./journal-keys.ts";
import type { PreparedContent } from "./journal-store.ts";
import type { BringingIn } from "./outside-copy.ts";
import type { PreparedJournal, Session } from "./session.ts";
import { type Change, type StorageProblem, VAULT_JOURNAL } from "./vault.ts";
import { type Locks, livingWriters } from "./writers.ts";

export interface BroughtIn {
	readonly outcome: BringingIn;
	/** What is new in each journal. */
	readonly changes: readonly Change[];
}

interface PlannedJournal {
	readonly journal: string;
	/** Of a journal that is not here yet. */
	readonly created: PreparedJournal | undefined;
	readonly given: CopiedJournal;
	readonly content: PreparedContent;
}

interface Plan {
	readonly outcome: BringingIn;
	readonly journals: readonly PlannedJournal[];
}

/** What bringing in would add. Nothing is stored. */
export async function previewBringingIn(open: Session, copy: CopiedVault): Promise<Result<BringingIn, StorageProblem>> {
	const plan = await planBringingIn(open, copy);
	return plan.ok ? ok(plan.value.outcome) : plan;
}

/** Unites the open vault with the copy: all of what is missing in one change, or nothing. */
export function bringIn(open: Session, copy: CopiedVault, locks: Locks): Promise<Result<BroughtIn, StorageProblem>> {
	// Two tabs that bring in the same journal at once would otherwise make two keys for it, one in the other's place.
	return locks.request("bring-in", async () => {
		const plan = await planBringingIn(open, copy);
		if (!plan.ok) {
			return plan;
		}
		const { journals, outcome } = plan.value;
		const changes = journals.flatMap(({ created, content }) => [...(created ? [created.change] : []), content.change]);
		const stored = await open.copies.write({
			put: changes.flatMap(({ put }) => put),
			remove: changes.flatMap(({ remove }) => remove),
		});
		if (!stored.ok) {
			return stored;
		}
		for (const { created, content } of journals) {
			created?.settle();
			content.settle();
		}
		const living = await livingWriters(locks);
		const news = journals.map(({ journal, content: { events, drafts } }) => ({
			journal,
			events,
			abandoned: drafts.filter(({ writer }) => !living.has(writer)),
		}));
		return ok({ outcome, changes: news.filter(({ events, abandoned }) => events.length + abandoned.length > 0) });
	});
}

async function planBringingIn(open: Session, copy: CopiedVault): Promise<Result<Plan, StorageProblem>> {
	const rows = await open.copies.journals();
	if (!rows.ok) {
		return rows;
	}
	const known = new Map(rows.value.map((row) => [row.id, row]));
	const ownKey = known.get(VAULT_JOURNAL);
	// A file can say that it is of any vault; that its master key opens this one's keys is proof.
	const isOfThisVault =
		ownKey !== undefined &&
		copy.vault === open.keys.vault &&
		(await openJournalKey(copy.keys.master, copy.vault, ownKey)) !== undefined;
	const { journals, unopenable: unopenableInCopy } = await openCopiedJournals(copy);

	const own = await open.journal(VAULT_JOURNAL);
	const marks = own.ok ? await own.value.store.read() : own;
	if (!marks.ok) {
		return marks;
	}
	const marked = erasedBy(marks.value.events);
	const taken = journals.filter(({ journal }) => isOfThisVault || journal !== VAULT_JOURNAL);
	const wanted = taken.filter(({ journal }) => !marked.has(journal));

	const planned: PlannedJournal[] = [];
	const unopenable: string[] = [...unopenableInCopy];
	for (const given of wanted) {
		const { journal } = given;
		const created = known.has(journal) ? undefined : await open.prepareJournal(journal);
		const opened = created === undefined ? await open.journal(journal) : ok(created.journal);
		if (!opened.ok && opened.problem.kind === "storage-damaged") {
			// What cannot be read here is no reason to leave the others outside.
			unopenable.push(opened.problem.detail);
			continue;
		}
		if (!opened.ok) {
			return failed(opened.problem);
		}
		const content = await opened.value.store.prepare(given);
		if (!content.ok) {
			return content;
		}
		planned.push({ journal, created, given, content: content.value });
	}
	const facts = { made: copy.made, isOfThisVault, unopenable, erased: taken.length - wanted.length };
	return ok({ journals: planned, outcome: inFigures(planned, facts) });
}

function inFigures(
	journals: readonly PlannedJournal[],
	{ erased, ...facts }: Pick<BringingIn, "made" | "isOfThisVault" | "unopenable"> & { readonly erased: number },
): BringingIn {
	const count = (number: (planned: PlannedJournal) => number) =>
		journals.map(number).reduce((sum, one) => sum + one, 0);
	const newEvents = count(({ content }) => content.events.length);
	const newInspections = count(({ created }) => (created === undefined ? 0 : 1));
	return {
		...facts,
		inspections: {
			new: newInspections,
			known: count(({ journal }) => (journal === VAULT_JOURNAL ? 0 : 1)) - newInspections,
			erased,
		},
		events: { new: newEvents, known: count(({ given }) => given.events.length) - newEvents },
		drafts: { new: count(({ content }) => content.drafts.length) },
	};
}
