import type { SaveState } from "#ui/save-status.tsx";
import type { SaveQueue } from "./save-queue.ts";

/** How storing goes in all journals that are open, as one: a person leaves a screen, and not what they typed there. */
export interface Saving extends Pick<SaveQueue, "state" | "subscribe" | "unsaved" | "retry"> {
	/** From now on this journal's queue counts, too. */
	follow(queue: SaveQueue): void;
	/** It no longer does. */
	forget(queue: SaveQueue): void;
}

const NOTHING: SaveState = { kind: "nothing-to-save" };
/** Each counts for more than those before. */
const GRAVITY: readonly SaveState["kind"][] = ["nothing-to-save", "saved", "saving", "not-saved"];

export function createSaving(): Saving {
	const queues = new Map<SaveQueue, () => void>();
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const listener of listeners) listener();
	};

	return {
		follow(queue) {
			queues.set(queue, queue.subscribe(tell));
			tell();
		},
		forget(queue) {
			queues.get(queue)?.();
			queues.delete(queue);
			tell();
		},
		state: () => [...queues.keys()].map((queue) => queue.state()).reduce(graver, NOTHING),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		unsaved: () => [...queues.keys()].flatMap((queue) => queue.unsaved()),
		retry() {
			for (const queue of queues.keys()) queue.retry();
		},
	};
}

/** Of two that are saved, the later. */
function graver(one: SaveState, other: SaveState): SaveState {
	if (one.kind === "saved" && other.kind === "saved") return one.at > other.at ? one : other;
	return GRAVITY.indexOf(one.kind) > GRAVITY.indexOf(other.kind) ? one : other;
}
