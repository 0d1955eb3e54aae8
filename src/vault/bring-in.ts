import { failed, ok, type Result } from "#domain/result.ts";
import { type Addition, erasedHere, openToAdd, storeAdditions } from "./additions.ts";
import { type CopiedJournal, type CopiedVault, openCopiedJournals } from "./copied-vault.ts";
import { openJournalKey } from "./journal-keys.ts";
import type { BringingIn } from "./outside-copy.ts";
import type { Session } from "./session.ts";
import { addInTurn } from "./turn-to-add.ts";
import { type Change, type StorageProblem, VAULT_JOURNAL } from "./vault.ts";
import type { Locks } from "./writers.ts";

export interface BroughtIn {
	readonly outcome: BringingIn;
	/** What is new in each journal. */
	readonly changes: readonly Change[];
}

interface PlannedJournal extends Addition {
	readonly given: CopiedJournal;
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
	return addInTurn(locks, async () => {
		const plan = await planBringingIn(open, copy);
		if (!plan.ok) {
			return plan;
		}
		const added = await storeAdditions(open, plan.value.journals, locks);
		return added.ok ? ok({ outcome: plan.value.outcome, changes: added.value.changes }) : added;
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

	const erased = await erasedHere(open);
	if (!erased.ok) {
		return erased;
	}
	const taken = journals.filter(({ journal }) => isOfThisVault || journal !== VAULT_JOURNAL);
	const wanted = taken.filter(({ journal }) => !erased.value.has(journal));

	const planned: PlannedJournal[] = [];
	const unopenable: string[] = [...unopenableInCopy];
	for (const given of wanted) {
		const { journal } = given;
		const opened = await openToAdd(open, journal, known.has(journal));
		if (!opened.ok && opened.problem.kind === "storage-damaged") {
			// What cannot be read here is no reason to leave the others outside.
			unopenable.push(opened.problem.detail);
			continue;
		}
		if (!opened.ok) {
			return failed(opened.problem);
		}
		const { created, store } = opened.value;
		const content = await store.prepare(given);
		if (!content.ok) {
			return content;
		}
		planned.push({ journal, created, store, given, content: content.value });
	}
	const outside = journals.filter((each) => !taken.includes(each)).flatMap(({ events }) => events);
	const facts = { made: copy.made, isOfThisVault, unopenable, outside, erased: taken.length - wanted.length };
	return ok({ journals: planned, outcome: inFigures(planned, facts) });
}

function inFigures(
	journals: readonly PlannedJournal[],
	{
		erased,
		...facts
	}: Pick<BringingIn, "made" | "isOfThisVault" | "unopenable" | "outside"> & { readonly erased: number },
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
