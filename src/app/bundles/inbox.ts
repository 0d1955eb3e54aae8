import { newId } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { type AcceptedFile, acceptedOf, type ChosenFile, type FileState } from "./chosen-file.ts";
import { compareFiles } from "./compare-files.ts";
import { type Following, followChanges } from "./follow-changes.ts";
import { openFile } from "./open-file.ts";
import { takeIn } from "./take-in.ts";

/** What the screen of files from colleagues shows. */
export interface InboxState {
	readonly files: readonly ChosenFile[];
	readonly isTakingIn: boolean;
	/** What was taken in last. */
	readonly taken: readonly AcceptedFile[];
	/** Why nothing was taken in. */
	readonly problem: KnownProblem | undefined;
	/** A mistake in the program: for the nearest error boundary. */
	readonly mistake: unknown;
}

/**
 * Files from colleagues, from being chosen to being taken in. Each is opened and verified whole; then all are compared with
 * what is here, and again whenever that changes, so that what is shown is what taking them in does. It works while somebody
 * is subscribed.
 */
export interface Inbox {
	state(): InboxState;
	subscribe(listener: () => void): () => void;
	add(files: readonly File[]): void;
	/** Tries a passphrase on a locked file. */
	unlock(id: string, passphrase: string): void;
	/** Stops what is being done with files, and forgets them. */
	leaveOut(ids: readonly string[]): void;
	/** Takes in all that are accepted: in one change, or not at all. The others stay in the list. */
	takeIn(): void;
}

/** How many files are opened at once: each takes a processor and, opened, several times the room that it takes sealed. */
const AT_ONCE = 2;

/** Changes that come one after the other are one, milliseconds. */
const PAUSE = 100;

export function createInbox(workspace: Workspace): Inbox {
	const listeners = new Set<() => void>();
	const passphrases = new Map<string, string>();
	const stops = new Map<string, AbortController>();
	let state: InboxState = { files: [], isTakingIn: false, taken: [], problem: undefined, mistake: undefined };
	let opening = 0;
	let comparison = 0;
	/** How often something has changed, and how much of it the outcomes on the screen take into account. */
	let changes = 0;
	let compared = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let following: Following | undefined;

	function show(next: Partial<InboxState>) {
		state = { ...state, ...next };
		for (const listener of listeners) listener();
	}

	function put(id: string, next: FileState) {
		show({ files: state.files.map((one) => (one.id === id ? { ...one, state: next } : one)) });
	}

	function start(work: () => Promise<void>) {
		work().catch((mistake: unknown) => show({ mistake }));
	}

	function openAll() {
		for (let free = AT_ONCE - opening; free > 0; free -= 1) start(openWaiting);
	}

	async function openWaiting() {
		opening += 1;
		for (let next = firstWaiting(); next && listeners.size > 0; next = firstWaiting()) await open(next);
		opening -= 1;
		if (opening === 0 && listeners.size > 0) await compare();
	}

	const firstWaiting = () => state.files.find((one) => one.state.kind === "waiting");

	async function open({ id, file }: ChosenFile) {
		const stop = new AbortController();
		stops.set(id, stop);
		put(id, { kind: "opening", share: 0 });
		const opened = await openFile(workspace, file, passphrases.get(id), {
			signal: stop.signal,
			// What is told of its progress may arrive after the file itself.
			onProgress: (share) => stops.has(id) && put(id, { kind: "opening", share }),
		});
		stops.delete(id);
		passphrases.delete(id);
		put(id, opened);
	}

	/** What was found before stays on the screen until what is found now is there. */
	async function compare() {
		comparison += 1;
		const run = comparison;
		const upTo = changes;
		const opened = state.files.flatMap(({ id, state: one }) =>
			one.kind === "opened" ? [{ id, opened: one.opened }] : [],
		);
		for (const inspection of new Set(opened.map((one) => one.opened.header.inspection))) {
			const session = await workspace.open(inspection);
			if (session.ok && session.value) following?.follow(session.value);
		}
		const outcomes = await compareFiles(workspace, opened, () => run !== comparison);
		if (!outcomes) return;
		compared = upTo;
		const files = state.files.map((one) =>
			one.state.kind === "opened" ? { ...one, state: { ...one.state, outcome: outcomes.get(one.id) } } : one,
		);
		show({ files });
	}

	function compareSoon() {
		changes += 1;
		clearTimeout(waiting);
		waiting = setTimeout(() => !state.isTakingIn && start(compare), PAUSE);
	}

	async function takeAllIn() {
		show({ isTakingIn: true, problem: undefined });
		if (compared !== changes) await compare();
		const accepted = acceptedOf(state.files);
		const stored = await takeIn(workspace, accepted);
		const bundles = accepted.map(({ opened }) => opened.header.bundle);
		const isLeft = ({ state: one }: ChosenFile) => one.kind !== "opened" || !bundles.includes(one.opened.header.bundle);
		show({
			isTakingIn: false,
			...(stored.ok ? { files: state.files.filter(isLeft), taken: accepted } : { problem: stored.problem }),
		});
		await compare();
	}

	return {
		state: () => state,
		subscribe(listener) {
			if (listeners.size === 0) following = followChanges(workspace, compareSoon);
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
				if (listeners.size > 0) return;
				clearTimeout(waiting);
				following?.stop();
				for (const stop of stops.values()) stop.abort();
			};
		},
		add(files) {
			const added = files.map((file): ChosenFile => ({ id: newId(), file, state: { kind: "waiting" } }));
			show({ files: [...state.files, ...added], taken: [], problem: undefined });
			openAll();
		},
		unlock(id, passphrase) {
			passphrases.set(id, passphrase);
			put(id, { kind: "waiting" });
			openAll();
		},
		leaveOut(ids) {
			if (state.isTakingIn) return;
			for (const id of ids) stops.get(id)?.abort();
			show({ files: state.files.filter(({ id }) => !ids.includes(id)) });
			changes += 1;
			start(compare);
		},
		takeIn() {
			if (!state.isTakingIn) start(takeAllIn);
		},
	};
}
