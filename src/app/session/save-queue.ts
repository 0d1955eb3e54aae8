import type { Draft, Event, Json } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { SaveState } from "#ui/save-status.tsx";
import type { JournalId, Saved, StorageProblem, Vault } from "#vault/vault.ts";

/** Everything of one journal that is on its way to the disk. Nothing leaves it until it is stored; nobody waits for it. */
export interface SaveQueue {
	append(events: readonly Event[]): void;
	/** A later call for the same draft takes the place of an earlier one that is still waiting. */
	saveDraft(draft: Draft): void;
	dropDraft(id: string): void;
	/** Somebody is typing what will come as this draft: nothing is called saved until `endTyping`. */
	beginTyping(draft: string): void;
	endTyping(draft: string): void;
	state(): SaveState;
	subscribe(listener: () => void): () => void;
	/** What is not on disk yet. */
	pending(): { readonly events: readonly Event[]; readonly drafts: readonly Draft[] };
	/** The same in words, a line for each field with what stands in it: for a person to take elsewhere. */
	unsaved(): readonly string[];
	/** Tries at once instead of waiting for the next attempt. */
	retry(): void;
	/** Settles when everything handed over so far is on disk, or with the problem that keeps it from getting there. */
	settled(): Promise<Result<undefined, StorageProblem>>;
}

const SAVING: SaveState = { kind: "saving" };
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

export function createSaveQueue(vault: Vault, journal: JournalId): SaveQueue {
	let events: readonly Event[] = [];
	const drafts = new Map<string, Draft | "dropped">();
	const typed = new Set<string>();
	const listeners = new Set<() => void>();
	let lastSaved: SaveState = { kind: "nothing-to-save" };
	let state: SaveState = lastSaved;
	let problem: StorageProblem | undefined;
	let running: Promise<void> | undefined;
	let retryDelay = FIRST_RETRY;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function show(next: SaveState) {
		if (next === state) return;
		state = next;
		for (const listener of listeners) listener();
	}

	/** "Saved" is said only while nothing is on its way to the disk, and nothing under anybody's fingers. */
	function showProgress() {
		if (problem) return;
		show(isEmpty() && typed.size === 0 ? lastSaved : SAVING);
	}

	const pending = () => ({ events, drafts: [...drafts.values()].filter((draft) => draft !== "dropped") });

	const isEmpty = () => events.length === 0 && drafts.size === 0;

	/** Events go first: an event that retires a draft must not be followed by an older revision of that draft. */
	async function storeNext(): Promise<Result<Saved, StorageProblem>> {
		if (events.length > 0) {
			const batch = events;
			const stored = await vault.append(journal, batch);
			if (stored.ok) events = events.slice(batch.length);
			return stored;
		}
		const [id, draft] = [...drafts][0] ?? ["", "dropped" as const];
		const stored = await (draft === "dropped" ? vault.dropDraft(journal, id) : vault.saveDraft(journal, draft));
		if (stored.ok && drafts.get(id) === draft) drafts.delete(id);
		return stored;
	}

	async function run(): Promise<void> {
		while (!isEmpty()) {
			const stored = await storeNext().catch(asStorageProblem);
			problem = stored.ok ? undefined : stored.problem;
			if (!stored.ok) {
				show({ kind: "not-saved", problem: stored.problem });
				timer = setTimeout(retry, retryDelay);
				retryDelay = Math.min(retryDelay * 2, LAST_RETRY);
				return;
			}
			retryDelay = FIRST_RETRY;
			lastSaved = { kind: "saved", ...stored.value };
			showProgress();
		}
	}

	function start() {
		showProgress();
		if (running || timer !== undefined) return;
		running = run().finally(() => {
			running = undefined;
			// What was handed over after the last look is not left waiting for the next change.
			if (!isEmpty()) start();
		});
	}

	function retry() {
		clearTimeout(timer);
		timer = undefined;
		if (!isEmpty()) start();
	}

	return {
		append(added) {
			events = [...events, ...added];
			for (const { draft } of added) if (draft) drafts.delete(draft.id);
			start();
		},
		saveDraft(draft) {
			drafts.set(draft.id, draft);
			start();
		},
		dropDraft(id) {
			drafts.set(id, "dropped");
			start();
		},
		beginTyping(draft) {
			typed.add(draft);
			showProgress();
		},
		endTyping(draft) {
			typed.delete(draft);
			showProgress();
		},
		state: () => state,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		pending,
		unsaved: () => [
			...events
				.filter(({ record, writer }) => record !== writer)
				.map(({ field, value }) => `${field}: ${sayPlainly(value?.value)}`),
			...pending().drafts.map(({ field, text }) => `${field}: ${text}`),
		],
		retry,
		async settled() {
			retry();
			while (running !== undefined) await running;
			return problem ? failed(problem) : ok(undefined);
		},
	};
}

function sayPlainly(value: Json | undefined): string {
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

/** The worker itself is gone or broke: that is a storage problem like any other, and as loud. */
function asStorageProblem(error: unknown): Result<Saved, StorageProblem> {
	return failed({ kind: "storage-failed", detail: String(error) });
}
