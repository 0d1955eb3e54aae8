import { createListeners } from "./listeners.ts";
import type { JournalId } from "./vault.ts";

/** What tabs tell each other: row ids, never content. */
type Message = StoredRows | "lock";

/** Event rows that are on disk. */
export interface StoredRows {
	readonly journal: JournalId;
	readonly rows: readonly string[];
}

/** The vaults in all other tabs of the app, locked ones included. */
export interface OtherTabs {
	announce(stored: StoredRows): void;
	askToLock(): void;
	/** Each returns how to stop listening. */
	onStored(listener: (stored: StoredRows) => void): () => void;
	onLock(listener: () => void): () => void;
}

export function connectToOtherTabs(channel: BroadcastChannel): OtherTabs {
	const storedListeners = createListeners<StoredRows>();
	const lockListeners = createListeners<undefined>();
	const post = (message: Message) => channel.postMessage(message);

	channel.addEventListener("message", ({ data }: MessageEvent<Message>) =>
		data === "lock" ? lockListeners.tell(undefined) : storedListeners.tell(data),
	);

	return {
		announce: post,
		askToLock: () => post("lock"),
		onStored: storedListeners.add,
		onLock: lockListeners.add,
	};
}
