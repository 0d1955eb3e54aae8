import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from "react";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue, type FieldState, fieldOf } from "#domain/journal/view.ts";
import type { SaveState } from "#ui/save-status.tsx";
import type { Interest, Session } from "./session.ts";
import type { Workspace } from "./workspace.ts";

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);
export const SessionContext = createContext<Session | undefined>(undefined);

export function useWorkspace(): Workspace {
	const workspace = useContext(WorkspaceContext);
	if (!workspace) throw new Error("This screen is shown outside an unlocked vault");
	return workspace;
}

/** The inspection that the screen is about. */
export function useSession(): Session {
	const session = useContext(SessionContext);
	if (!session) throw new Error("This screen is shown outside an inspection");
	return session;
}

/**
 * Reads from the journal what a screen shows, and again when a field of interest changes. `read` must depend on nothing
 * but the journal and `key`; what it gives is kept until then, so an unrelated key press costs nothing.
 */
export function useJournal<Value>(session: Session, read: () => Value, interest: Interest = {}, key = ""): Value {
	const { record, field } = interest;
	const cache = useRef<{ readonly value: Value; readonly key: string } | undefined>(undefined);
	const subscribe = useCallback(
		(changed: () => void) =>
			session.subscribe({ ...(record !== undefined && { record }), ...(field !== undefined && { field }) }, () => {
				cache.current = undefined;
				changed();
			}),
		[session, record, field],
	);
	const cacheKey = `${session.id}\n${record}\n${field}\n${key}`;
	return useSyncExternalStore(subscribe, () => {
		if (cache.current?.key !== cacheKey) cache.current = { value: read(), key: cacheKey };
		return cache.current.value;
	});
}

/** A field and how to change it. */
export interface BoundField {
	readonly state: FieldState;
	readonly value: Json | undefined;
	set(value: Json): void;
}

/** One field of one record, of which only this component hears. */
export function useField(session: Session, place: { stream: string; record: RecordId; field: string }): BoundField {
	const { stream, record, field } = place;
	const state = useJournal(session, () => fieldOf(session.journal, record, field), { record, field });
	const set = useCallback(
		(value: Json) => session.apply([{ stream, record, field, value }]),
		[session, stream, record, field],
	);
	return { state, value: state.kind === "value" ? state.value : undefined, set };
}

/** What a text box needs: the text that stands, and where typing goes. */
export interface BoundText {
	readonly defaultValue: string;
	onType(text: string): void;
	onLeave(): void;
}

/** A text field of a record. Typing in it goes to the session and re-renders nothing. */
export function useText(session: Session, place: { stream: string; record: RecordId; field: string }): BoundText {
	const { record, field } = place;
	// What stands is read only to hear of it: the text shown may be one that is still being typed.
	useJournal(session, () => textOf(currentValue(session.journal, record, field)), { record, field });
	return {
		defaultValue: session.shownText(record, field),
		onType: (text) => session.type(place, text),
		onLeave: () => session.leave(place),
	};
}

/** How storing goes, for the status line. */
export function useSaveState(): SaveState {
	const { saving } = useWorkspace();
	return useSyncExternalStore(saving.subscribe, saving.state);
}
